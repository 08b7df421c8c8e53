import { describe, expect, it } from 'vitest';
import { startOfDay } from '../time/index.ts';
import type { Command } from './commands.ts';
import { dissentToShow } from './dissent.ts';
import { act, clerk, consultCommand, declared, observed, refusalOf, seen } from './dossier.fixture.ts';
import type { Actor } from './people.ts';
import { after, decideCommand, head, minutes, type Of, reconcileCommand, replied, submitCommand } from './process.fixture.ts';
import type { DossierState } from './state.ts';

const at = startOfDay('2026-11-20') + 9 * 3_600_000;
const later = at + 5000;
const refusal = (state: DossierState, command: Command, actor?: Actor) => refusalOf(state, act(command, later, actor));
const chair = { officer: head.officer, post: head.post, unit: head.unit };
const reserve = { kind: 'reserve', consult: 'c1', unit: 'H99.04', own: true, text: 'Bảo lưu' } as const;
const close = { kind: 'close', outcome: 'completed', note: '' } as const;
const submitted = () => after(replied(at, 'agree'), later, submitCommand());
const rework = () => after(submitted(), later, decideCommand({ outcome: 'rework', note: 'Làm rõ' }));

describe('whoever signs does it in person, or by a document', () => {
  const { document: _minutes, ...exchange } = { ...reconcileCommand(), way: 'explain' as const, text: 'Đã giải trình' };
  const { document: _signed, ...unsigned } = submitCommand();
  it.each([
    [exchange, clerk, 'needs-signed-document'],
    [{ ...exchange, document: minutes }, clerk, null],
    [exchange, chair, null],
  ] as const)('reconciling', (command, actor, code) => expect(refusal(replied(at, 'disagree'), command, actor)).toBe(code));
  it.each([
    [unsigned, clerk, 'needs-signed-document'],
    [submitCommand(), clerk, null],
    [unsigned, chair, null],
  ] as const)('submitting', (command, actor, code) => expect(refusal(replied(at, 'agree'), command, actor)).toBe(code));

  it('the event keeps who declared it', () => {
    expect(declared(replied(at, 'agree'), act(submitCommand(), later)).events[0]).toMatchObject({ actor: clerk, body: { signer: head } });
  });
});

describe('a reserved disagreement', () => {
  it('is not settled by the lead, and is put before whoever decides', () => {
    const kept = after(replied(at, 'disagree'), later, reserve);
    expect(refusal(kept, reconcileCommand(), chair)).toBe('dissent-reserved');
    expect(dissentToShow(kept)).toEqual([{ consult: 'c1', unit: 'H99.04' }]);
    const up = after(kept, later, submitCommand());
    expect(refusal(up, decideCommand())).toBe('dissent-not-shown');
    expect(refusal(up, decideCommand({ shown: [{ consult: 'c1', unit: 'H99.04' }] }))).toBeNull();
  });
});

describe('a dossier is not completed', () => {
  it.each([
    ['while a submission waits', submitted, 'decision-awaited'],
    ['after it was sent back', rework, 'rework-open'],
    ['while a disagreement is open', () => replied(at, 'disagree'), 'dissent-open'],
  ] as const)('%s', (_when, state, code) => {
    expect(refusal(state(), close)).toBe(code);
    expect(refusal(state(), { ...close, outcome: 'withdrawn', note: 'Rút' })).toBeNull();
  });

  it('but is once it is decided, here or as seen elsewhere', () => {
    expect(refusal(after(submitted(), later, decideCommand()), close)).toBeNull();
    const decision = seen({ kind: 'decided', by: 'H99', outcome: 'approved', document: minutes }, later);
    expect(refusal(observed(submitted(), decision).state, close)).toBeNull();
  });
});

describe('extending', () => {
  const ask = (dueOn: string) => ({ kind: 'extend', step: 'request', dueOn, reason: 'Chờ quy hoạch' }) as const;
  const approve = (over: Partial<Extract<Of<'extend'>, { step: 'approve' }>> = {}) => ({ kind: 'extend', step: 'approve', approver: head, ...over }) as const;
  const asked = () => declared(replied(at, 'agree'), act(ask('2026-12-10'), later)).state;

  it('grants the day that was read', () => {
    expect(refusal(asked(), approve({ dueOn: '2026-12-20' }), chair)).toBe('request-changed');
    expect(refusal(asked(), approve({ dueOn: '2026-12-10' }), chair)).toBeNull();
  });

  it('is not approved by anybody who asked, whoever asked last', () => {
    const again = declared(declared(replied(at, 'agree'), act(ask('2026-12-10'), later, chair)).state, act(ask('2026-12-11'), later)).state;
    expect(refusal(again, approve(), chair)).toBe('approver-is-requester');
    expect(refusal(again, approve({ approver: { ...head, officer: 'cb-014' } }), { ...chair, officer: 'cb-014' })).toBeNull();
  });
});

describe('deciding', () => {
  it.each(['cb-011', 'cb-012'])('is not for %s, who signed or submitted it', (officer) => {
    expect(refusal(submitted(), decideCommand({ decider: { ...head, officer } }))).toBe('own-submission');
  });

  it('is on the submission that was read', () => {
    const first = submitted();
    expect(refusal(first, decideCommand({ submission: first.seq + 1 }))).toBe('submission-changed');
    expect(declared(first, act(decideCommand(), later)).events[0]?.body).toMatchObject({ submission: first.seq });
    const second = after(rework(), later, submitCommand());
    expect(refusal(second, decideCommand())).toBe('submission-changed');
    expect(refusal(second, decideCommand({ submission: first.seq }))).toBe('submission-changed');
    expect(refusal(second, decideCommand({ submission: second.seq }))).toBeNull();
  });

  it('ends what may still be asked, moved or sent back', () => {
    const decided = after(submitted(), later, decideCommand());
    const target = { unit: 'H99.32', figure: 'x', year: 2026 };
    const { document, aliases } = seen({ kind: 'recalled', from: [] }, later);
    const back = { kind: 'return', to: 'H99', defects: [{ code: 'quality', ground: 'Điều 1' }], note: '', document, aliases } as const;
    expect(refusal(decided, consultCommand([{ unit: 'H99.04', enrolled: true }]))).toBe('already-decided');
    expect(refusal(decided, { kind: 'extend', step: 'request', dueOn: '2026-12-10', reason: 'x' })).toBe('already-decided');
    expect(refusal(decided, { kind: 'set-target', target, value: 1, better: 'higher', instrument: 'QĐ 1' })).toBe('already-decided');
    expect(refusal(decided, back)).toBe('already-decided');
    expect(refusal(decided, submitCommand())).toBe('decided-before');
  });
});
