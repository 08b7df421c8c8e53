import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { barOf, filtersOf } from './filters.ts';
import { context, pageDocument, summary } from './office.fixture.ts';

type Fields = Parameters<typeof pageDocument>[0];
const fits = (fields: Fields = {}, dossier: Parameters<typeof filtersOf>[2] = null, given = context()) =>
  filtersOf(factsOf(pageDocument(fields), 'thanh-lam', given, dossier), given, dossier);
const SAND = 'V/v đề nghị gia hạn giấy phép khai thác cát';

describe('the filters that find a row', () => {
  it('mine: by the dossier’s handler, else where the page calls us the lead; nobody’s by its mere presence', () => {
    expect(fits({ dueOn: '2026-12-30' })).toEqual(['mine']);
    expect(fits({ dueOn: '2026-12-30', role: 'support' })).toEqual([]);
    expect(fits({ role: 'support' }, summary([]))).toContain('mine');
    const handler = { ...summary([]).handler, officer: 'cb-009' } as ReturnType<typeof summary>['handler'];
    expect(fits({}, summary([], { handler }))).not.toContain('mine');
  });

  it('due within three working days, or over, while it waits', () => {
    expect(fits({ dueOn: '2026-11-23' })).toEqual(['mine', 'soon']);
    expect(fits({ dueOn: '2026-11-26' })).toEqual(['mine', 'soon']);
    expect(fits({ dueOn: '2026-11-27' })).toEqual(['mine']);
    expect(fits({ dueOn: '2026-11-20' })).toEqual(['mine', 'late']);
    expect(fits({ dueOn: '2026-11-20', status: 'done' })).toEqual([]);
    expect(fits({ dueOn: '2026-11-20', role: 'information' })).toEqual([]);
  });

  it('not ours: as the sign says it', () => {
    expect(fits({ subject: SAND, dueOn: '2026-12-30' })).toEqual(['mine', 'not-ours']);
  });

  it('nothing while nobody is signed in', () => {
    expect(fits({ dueOn: '2026-11-20' }, null, context({ acting: null }))).toEqual([]);
    expect(barOf(context({ acting: null }), 'Alt+J')).toBeNull();
  });
});

it('the bar tells the person’s own key, or none', () => {
  expect(barOf(context(), 'Alt+J')).toMatchObject({ key: 'Alt+J', next: { title: 'Dòng quá hạn sau (Alt+J)' }, previous: { title: 'Dòng quá hạn trước (Shift+Alt+J)' } });
  expect(barOf(context(), '')).toMatchObject({ key: '', next: { title: 'Dòng quá hạn sau' } });
});
