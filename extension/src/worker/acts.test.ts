import { describe, expect, it } from 'vitest';
import type { PageAct } from '../messages.ts';
import type { Context } from './context.ts';
import { inForce } from './in-force.ts';
import { actionIn, verdictOn } from './judge.ts';
import { context, pageDocument, SLICE, summary } from './office.fixture.ts';

const PLANS = inForce().map(({ plan }) => plan);
const to = (value: string): PageAct['recipients'][number] => ({ value, label: value, place: null, role: null });

/** Everything asks, and a consult has a rule to be measured by. */
const rule = { amount: 3, unit: 'workingDays', effect: 'deemed-consent', consultees: ['H99.06'], maxRounds: 1 } as const;
const source = { text: 'Quy chế', confidence: 'verified' } as const;
const asking: Context = context({
  slice: {
    ...SLICE,
    severities: Object.fromEntries(
      [
        'forward-own-work',
        'should-return',
        'submit-own-decision',
        'unreconciled-dissent',
        'wrong-signer',
        'unrelated-consult',
        'self-made-silence',
        'unscoped-consult',
        'status-laundering',
      ].map((id) => [id, 'ask']),
    ),
    procedures: [
      ...SLICE.procedures,
      {
        ...{
          id: 'road',
          name: { vi: 'Đấu nối', en: 'Road' },
          matter: 'duong-tinh',
          product: { vi: 'giấy phép', en: 'permit' },
          demo: false,
          total: { amount: 10, unit: 'workingDays' },
        },
        consult: { ...rule, consultees: [...rule.consultees], source, silenceSource: source },
      },
    ],
  },
});

function said(action: string, recipients: readonly string[], more: Partial<PageAct> = {}, about: ReturnType<typeof summary> | null = null, at = asking) {
  const act: PageAct = { source: { adapter: 'thanh-lam', page: 'document' }, action, document: pageDocument(), recipients: recipients.map(to), details: {}, ...more };
  const found = actionIn(PLANS, act);
  if (!found) throw new Error('no such action');
  const verdict = verdictOn(act, found, at, about);
  return verdict.kind === 'ask' ? verdict.rules : verdict.kind;
}

describe('before each act, with the rule that it is about', () => {
  it('return: one’s own work back to another agency; not to a colleague', () => {
    expect(said('return', ['H99.32'])).toEqual(['should-return']);
    expect(said('return', ['H99.04.02'])).toBe('pass');
  });

  it('submit: what one decides oneself, a disagreement that is open, and who signs', () => {
    const head = { details: { signer: 'Giám đốc' } };
    expect(said('submit', ['H99'], head)).toEqual(['submit-own-decision']);
    const disputed = summary([], { course: { ...summary([]).course, openDissent: [{ consult: 'c1', unit: 'H99.03' }] } });
    expect(said('submit', ['H99'], head, disputed)).toEqual(['submit-own-decision', 'unreconciled-dissent']);
    expect(said('submit', ['H99'], { details: { signer: 'Trưởng phòng Quản lý xây dựng' } })).toEqual(['submit-own-decision', 'wrong-signer']);
    expect(said('submit', ['H99.04'], head)).toBe('pass');
  });

  it('consult: whom the matter does not concern, without a day, or with too short a one', () => {
    expect(said('consult', ['H99.03'], { details: { dueOn: '2026-12-30' } })).toEqual(['unrelated-consult']);
    expect(said('consult', ['H99.06'], { details: { dueOn: '' } })).toEqual(['unscoped-consult']);
    expect(said('consult', ['H99.06'], { details: { dueOn: '2026-11-24' } })).toEqual(['self-made-silence']);
    // What the page does not show is unclear, and a day that cannot be read is no missing one.
    expect(said('consult', ['H99.06'], { details: { dueOn: '2026-12-30' } })).toBe('unclear');
    expect(said('consult', ['H99.06'])).toBe('unclear');
  });

  it('close: nothing that shows a result, by the form or the dossier; only for whoever leads', () => {
    expect(said('close', [], { details: { result: '' } })).toEqual(['status-laundering']);
    expect(said('close', [], { details: { result: '1720/SXD-QLXD' } })).toBe('pass');
    expect(said('close', [], {}, summary([]))).toEqual(['status-laundering']);
    expect(said('close', [], {}, summary([], { course: { ...summary([]).course, decidedAt: 1, outcome: 'approved' } }))).toBe('pass');
    expect(said('close', [])).toBe('unclear');
    expect(said('close', [], { details: { result: '' }, document: pageDocument({ role: 'support' }) })).toBe('pass');
  });

  it('publish: signed by neither the head nor a delegate; a position that the register does not have is unclear', () => {
    expect(said('publish', ['H99.32'], { details: { signer: 'Trưởng phòng Quản lý xây dựng' } })).toEqual(['wrong-signer']);
    expect(said('publish', ['H99.32'], { details: { signer: 'Giám đốc' } })).toBe('pass');
    expect(said('publish', ['H99.32'], { details: { signer: 'Phó Giám đốc Sở' } })).toBe('pass');
    expect(said('publish', ['H99.32'], { details: { signer: 'Chuyên viên' } })).toBe('unclear');
    expect(said('publish', ['H99.32'])).toBe('unclear');
  });

  it('of a denunciation nothing is judged but where it is forwarded or returned to', () => {
    const document = { key: '1', documentClass: 'denunciation', fields: {} } as const;
    for (const action of ['submit', 'consult', 'close', 'publish']) expect(said(action, ['H99'], { document, details: { result: '' } })).toBe('pass');
  });
});

it('the question speaks of the act, in both languages', () => {
  for (const [locale, heading] of [
    ['vi', 'Trước khi kết thúc xử lý, xin xem lại'],
    ['en', 'Before you close this, please check'],
  ] as const) {
    const act: PageAct = { source: { adapter: 'thanh-lam', page: 'document' }, action: 'close', document: pageDocument(), recipients: [], details: { result: '' } };
    const action = actionIn(PLANS, act);
    const verdict = action && verdictOn(act, action, { ...asking, locale, words: context({ locale }).words }, null);
    expect(verdict).toMatchObject({ kind: 'ask', question: { heading: locale === 'vi' ? heading : expect.any(String) } });
  }
});
