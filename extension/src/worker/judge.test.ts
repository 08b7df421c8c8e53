import { describe, expect, it } from 'vitest';
import type { PageAct, PageDocument } from '../messages.ts';
import { inForce } from './in-force.ts';
import { actionIn, informing, together, unitsReached, verdictOn } from './judge.ts';
import { context, pageDocument } from './office.fixture.ts';

const PLANS = inForce().map(({ plan }) => plan);
type Recipient = PageAct['recipients'][number];
const to = (value: string, more: Partial<Recipient> = {}): Recipient => ({ value, label: value, place: null, role: 'lead', ...more });
const act = (recipients: readonly Recipient[], change: Partial<PageAct> = {}): PageAct => ({
  source: { adapter: 'thanh-lam', page: 'document' },
  action: 'forward',
  document: pageDocument(),
  recipients,
  details: {},
  ...change,
});

function verdict(given: PageAct, at = context()) {
  const action = actionIn(PLANS, given);
  if (!action) throw new Error('no such action');
  return verdictOn(given, action, at, null);
}

describe('before a forward', () => {
  it('asks when one’s own work goes to another agency: one sentence, the basis, the lawful way', () => {
    const found = verdict(act([to('H99.03')]));
    expect(found).toMatchObject({ kind: 'ask', rules: ['forward-own-work'] });
    const [point] = found.kind === 'ask' ? found.question.points : [];
    expect(point?.sentence).toBe('Việc này thuộc thẩm quyền của Sở Xây dựng; không chuyển sang Sở Tài chính.');
    expect(point?.citation).toContain('NĐ 150/2025/NĐ-CP');
    expect(point?.wayOut).toContain('Giữ lại và phân công');
  });

  it('asks when what belongs to neither is passed on', () => {
    const foreign = pageDocument({ subject: 'V/v đề nghị gia hạn giấy phép khai thác cát' });
    expect(verdict(act([to('H99.03')], { document: foreign }))).toMatchObject({ kind: 'ask', rules: ['should-return'] });
    expect(verdict(act([to('H99.06')], { document: foreign }))).toEqual({ kind: 'pass' });
  });

  it.each<readonly [string, PageAct]>([
    ['inside the agency', act([to('H99.04.02')])],
    ['to a colleague', act([to('tp.soxd', { label: 'Lê Thu Hà (Trưởng phòng)' })])],
    ['for information', act([to('H99.03', { role: 'information' })])],
    ['of a denunciation', act([to('H99.03')], { document: { key: '1', documentClass: 'denunciation', fields: {} } })],
    ['to nobody yet', act([])],
  ])('lets pass what goes %s', (_, given) => expect(verdict(given)).toEqual({ kind: 'pass' }));

  it.each<readonly [string, PageAct]>([
    ['the matter', act([to('H99.03')], { document: pageDocument({ subject: 'V/v báo cáo' }) })],
    ['who gets it', act([to('x', { label: 'Trục liên thông' })], { action: 'return' })],
  ])('says what it could not tell, and never that all is well: %s', (_, given) => {
    const found = verdict(given);
    expect(found).toMatchObject({ kind: 'unclear', said: expect.stringMatching(/chưa rõ.*Chưa kiểm tra/) });
    expect(together([found], [given.document], context())).toEqual(found);
  });

  it('of a complaint reads the class alone: it is guided, not forwarded; a denunciation is forwarded, not sent back', () => {
    const complaint = { key: '1', documentClass: 'complaint', fields: {} } as const;
    const denunciation = { key: '1', documentClass: 'denunciation', fields: {} } as const;
    expect(verdict(act([to('H99.03')], { document: complaint }))).toMatchObject({ kind: 'ask', rules: ['wrong-class-move'] });
    const back = (document: PageDocument) => verdict(act([to('H99.32')], { action: 'return', document }));
    expect(back(complaint)).toEqual({ kind: 'pass' });
    expect(back(denunciation)).toMatchObject({ kind: 'ask', rules: ['wrong-class-move'] });
    expect(back({ ...complaint, documentClass: 'unknown' })).toEqual({ kind: 'pass' });
  });

  it('asks nothing where the agency only wants to be informed, or nobody is signed in', () => {
    const base = context();
    expect(verdict(act([to('H99.03')]), { ...base, slice: base.slice && { ...base.slice, severities: {} } })).toEqual({ kind: 'pass' });
    expect(verdict(act([to('H99.03')]), context({ acting: null }))).toEqual({ kind: 'pass' });
  });
});

describe('where it goes', () => {
  const reached = (action: string, recipients: readonly Recipient[]) => {
    const given = act(recipients, { action });
    const found = actionIn(PLANS, given);
    return found && unitsReached(given, found, context());
  };
  it('takes codes, names and colleagues, each unit once', () => {
    expect(reached('forward', [to('H99.03'), to('x', { label: 'Sở Công Thương' }), to('tp.soxd'), to('gd.soxd')])).toEqual(['H99.03', 'H99.06', 'H99.04']);
  });
  it('takes the office that a person works in', () => {
    expect(reached('return', [to('', { label: 'Vũ Ngọc Mai', place: 'UBND phường Đông Lâm' })])).toEqual(['H99.32']);
  });
  it('guesses nobody', () => expect(reached('return', [to('', { label: 'Trục liên thông văn bản' })])).toEqual([]));
});

it('knows no act that no adapter has', () => {
  expect(actionIn(PLANS, act([], { action: 'destroy' }))).toBeNull();
  expect(actionIn(PLANS, act([], { source: { adapter: 'other', page: 'document' } }))).toBeNull();
});

describe('before one click that does the same to several documents', () => {
  const sand = pageDocument({ subject: 'V/v đề nghị gia hạn giấy phép khai thác cát', number: '31/TTr-CT' });
  const road = pageDocument();
  const on = (document: typeof road) => verdict(act([to('H99.06')], { document }));

  it('asks once, and says of which; what may go there is not named', () => {
    const found = together([on(sand), on(road)], [sand, road], context());
    expect(found).toMatchObject({ kind: 'ask', rules: ['forward-own-work'] });
    expect(found.kind === 'ask' && found.question.points.map(({ sentence }) => sentence)).toEqual([expect.stringContaining(`Văn bản ${road.fields.number}: `)]);
  });

  it('names no document where there is one, and passes where nothing is found', () => {
    expect(together([on(road)], [road], context())).toEqual(on(road));
    expect(together([on(sand), on(sand)], [sand, sand], context())).toEqual({ kind: 'pass' });
    expect(together([], [], context())).toEqual({ kind: 'pass' });
  });
});

it('says the same beside the act where the agency wants nothing held', () => {
  const asked = verdict(act([to('H99.06')], { document: pageDocument() }));
  const told = informing(asked);
  expect(told).toEqual({ kind: 'inform', said: expect.stringMatching(/ Căn cứ: .*\. Cách làm đúng: .*\.$/) });
  expect(told.kind === 'inform' && told.said).not.toContain('..');
  expect(informing({ kind: 'pass' })).toEqual({ kind: 'pass' });
});
