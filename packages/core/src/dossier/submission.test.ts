import { describe, expect, it } from 'vitest';
import { endOfDay, startOfDay } from '../time/index.ts';
import { courseOf } from './course.ts';
import { dissentToShow, openDissent } from './dissent.ts';
import { act, consulted, declared, observed, refusalOf, seen } from './dossier.fixture.ts';
import { after, asked, decideCommand, deputy, head, minutes, reconcileCommand, replied, replyCommand, submitCommand } from './process.fixture.ts';
import { concludeSilence } from './silence.ts';
import { silentUnits } from './silent-units.ts';

const at = startOfDay('2026-11-20') + 9 * 3_600_000;
const later = at + 5000;
const dueAt = endOfDay('2026-11-25');
const refusal = (state: Parameters<typeof refusalOf>[0], command: Parameters<typeof act>[0], when = later) => refusalOf(state, act(command, when));

describe('dissent', () => {
  it('keeps a dossier from going up until it is reconciled', () => {
    const state = replied(at, 'disagree');
    expect(openDissent(state)).toEqual([{ consult: 'c1', unit: 'H99.04' }]);
    expect(refusal(state, submitCommand())).toBe('dissent-open');
    expect(refusal(after(state, later, reconcileCommand()), submitCommand())).toBeNull();
  });

  it('or reserved in writing, and goes up with the submission', () => {
    const reserve = { kind: 'reserve', consult: 'c1', unit: 'H99.04', own: true, text: 'Bảo lưu' } as const;
    const state = after(replied(at, 'disagree'), later, reserve);
    expect(openDissent(state)).toEqual([]);
    const { events } = declared(state, act(submitCommand(), later));
    expect(events[0]?.body).toMatchObject({ kind: 'submitted', dissent: [{ consult: 'c1', unit: 'H99.04', step: 'reserved' }] });
  });

  it.each([
    ['not-dissenting', { unit: 'H99.05' }],
    ['not-asked', { unit: 'H99.11' }],
    ['consult-unknown', { consult: 'c7' }],
    ['not-head-or-delegate', { by: deputy }],
    ['no-participants', { participants: [] }],
  ] as const)('reconciling is refused: %s', (code, over) => {
    expect(refusal(replied(at, 'disagree'), reconcileCommand(over))).toBe(code);
  });

  it('a meeting needs minutes, an explanation its words', () => {
    const { document: _, ...bare } = reconcileCommand();
    expect(refusal(replied(at, 'disagree'), { ...bare, text: 'Đã họp' })).toBe('not-documented');
    expect(refusal(replied(at, 'disagree'), { ...bare, way: 'explain', participants: [] })).toBe('not-documented');
    expect(refusalOf(replied(at, 'disagree'), act({ ...bare, way: 'explain', participants: [], text: 'Giải trình' }, later, head))).toBeNull();
  });

  it('is settled once; the words stay out of the public body', () => {
    const step = declared(replied(at, 'disagree'), act(reconcileCommand({ text: 'Thống nhất lùi 3 m' }), later));
    expect(JSON.stringify(step.events[0]?.body)).not.toContain('Thống nhất');
    expect(refusal(step.state, reconcileCommand())).toBe('dissent-settled');
    expect(refusal(step.state, { kind: 'reserve', consult: 'c1', unit: 'H99.04', own: true, text: 'Bảo lưu' })).toBe('dissent-settled');
  });

  it.each([
    ['not-in-writing', { own: false, text: 'Nói miệng' }],
    ['not-in-writing', { own: true, text: ' ' }],
    ['not-dissenting', { unit: 'H99.05', own: true, text: 'x' }],
    [null, { own: false, text: '', document: minutes }],
  ] as const)('reserving: %s', (code, over) => {
    expect(refusal(replied(at, 'disagree'), { kind: 'reserve', consult: 'c1', unit: 'H99.04', ...over })).toBe(code);
  });
});

describe('submitting', () => {
  it.each([
    ['no-option', { proposal: { option: ' ', responsible: 'H99.32' } }],
    ['no-responsible-unit', { proposal: { option: 'Phương án 1' } }],
    ['no-own-view', { legalBases: ['Luật A', 'Luật B'] }],
    ['wrong-signer', { signer: deputy }],
    [null, { legalBases: ['Luật A', 'Luật B'], ownView: 'Áp dụng Luật A' }],
    [null, { signer: { ...deputy, capacity: 'delegate', instrument: 'UQ 1/2026' } }],
  ] as const)('%s', (code, over) => {
    expect(refusal(replied(at, 'agree'), submitCommand(over))).toBe(code);
  });

  it('needs one named officer, and happens once', () => {
    expect(refusal(consulted(asked, at), submitCommand())).toBe('handler-missing');
    expect(refusal(after(replied(at, 'agree'), later, submitCommand()), submitCommand())).toBe('submitted-before');
  });

  it('keeps the proposal’s words out of the public body', () => {
    const { events } = declared(replied(at, 'agree'), act(submitCommand(), later));
    expect(JSON.stringify(events[0]?.body)).not.toContain('phương án 1');
    expect(events[0]?.personal).toMatchObject({ option: 'Cấp phép theo phương án 1', legalBasis1: 'NĐ 217/2026' });
  });
});

describe('deciding', () => {
  const submitted = () => after(replied(at, 'agree'), later, submitCommand());

  it('needs a submission, the right person, and a reason for all but approval', () => {
    expect(refusal(replied(at, 'agree'), decideCommand())).toBe('not-submitted');
    expect(refusal(submitted(), decideCommand({ decider: deputy }))).toBe('wrong-decider');
    expect(refusal(submitted(), decideCommand({ outcome: 'rejected' }))).toBe('reason-required');
    const decided = after(submitted(), later, decideCommand());
    expect(courseOf(decided).decision).toMatchObject({ outcome: 'approved' });
    expect(refusal(decided, decideCommand())).toBe('decided-before');
    expect(refusal(decided, submitCommand())).toBe('decided-before');
  });

  it('sends it back to be reworked, and it may go up again', () => {
    const back = after(submitted(), later, decideCommand({ outcome: 'rework', note: 'Làm rõ chi phí' }));
    expect(refusal(back, submitCommand())).toBeNull();
  });

  it('shows the decider a late disagreement that had counted as silence', () => {
    const open = after(consulted(asked, at), at, { kind: 'assign', officer: 'cb-012', post: 'p', unit: 'H99.32.02' }, replyCommand('H99.05', 'agree'));
    const look = { silent: silentUnits(open, dueAt), replies: [], heads: {} };
    const deemed = concludeSilence(open, look, { recordedAt: dueAt, registryVersion: 'r' }).state;
    const gone = after(deemed, dueAt + 1, submitCommand());
    const late = after(gone, dueAt + 2, replyCommand('H99.04', 'disagree'));
    expect(openDissent(late)).toEqual([]);
    expect(dissentToShow(late)).toEqual([{ consult: 'c1', unit: 'H99.04' }]);
    expect(refusal(late, decideCommand(), dueAt + 3)).toBe('dissent-not-shown');
    expect(refusal(late, decideCommand({ shown: [{ consult: 'c1', unit: 'H99.04' }] }), dueAt + 3)).toBeNull();
  });

  it('is seen elsewhere: out of order it is kept as irregular', () => {
    const decision = { kind: 'decided', by: 'H99', outcome: 'approved', document: minutes } as const;
    expect(observed(replied(at, 'agree'), seen(decision, later)).events[0]?.body).toMatchObject({ kind: 'irregular', because: 'not-submitted', document: minutes });
    expect(observed(submitted(), seen(decision, later)).events[0]?.body).toMatchObject({ kind: 'decision-seen', outcome: 'approved' });
    const decided = after(submitted(), later, decideCommand());
    expect(observed(decided, seen(decision, later)).events[0]?.body).toMatchObject({ kind: 'irregular', because: 'decided-before' });
  });
});
