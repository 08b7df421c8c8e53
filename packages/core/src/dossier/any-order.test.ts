import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startOfDay } from '../time/index.ts';
import { applyEvent } from './apply.ts';
import type { Command, Observation } from './commands.ts';
import { declareAct } from './declare.ts';
import { act, consultCommand, id, observed, openCommand, seen } from './dossier.fixture.ts';
import { record, type Step } from './draft.ts';
import type { DossierEvent } from './events.ts';
import { asked, decideCommand, head, minutes, reconcileCommand, replyCommand, submitCommand, withSupplement } from './process.fixture.ts';
import { remind } from './reminders.ts';
import { concludeSilence } from './silence.ts';
import { silentUnits } from './silent-units.ts';
import { type DossierState, newDossier } from './state.ts';
import { nextWakeUp } from './wake-up.ts';

const at = startOfDay('2026-11-20') + 9 * 3_600_000;
const unit = 'H99.04';
const target = { unit, figure: 'Tỷ lệ', year: 2026 };

const OBSERVATIONS: readonly Observation[] = [
  { kind: 'delivered', consult: 'c1', unit, channel: 'paper' },
  { kind: 'reply-recorded', consult: 'c1', unit, position: 'disagree', document: minutes, receivedAt: at + 50, channel: 'paper', text: 'x' },
  { kind: 'attempted', act: 'forward', to: [unit], asked: [] },
  { kind: 'forwarded', to: [unit], asked: [] },
  { kind: 'returned', to: [unit] },
  { kind: 'submitted', to: 'H99', signer: { post: 'p', officer: 'o' }, proposes: null, document: null },
  { kind: 'decided', by: 'H99', outcome: null, document: minutes },
  { kind: 'recalled', from: [unit] },
  { kind: 'status-hint', status: 'done', dueOn: '2026-12-30' },
];

const COMMANDS: readonly Command[] = [
  openCommand(withSupplement('restart')),
  { kind: 'assign', officer: 'cb-012', post: 'p', unit: 'H99.32.02' },
  consultCommand(asked),
  replyCommand(unit, 'disagree'),
  replyCommand('H99.05', 'agree'),
  { kind: 'withdraw-consult', consult: 'c1', units: [], reason: 'x' },
  reconcileCommand(),
  { kind: 'reserve', consult: 'c1', unit, own: true, text: 'x' },
  submitCommand(),
  decideCommand({ shown: [{ consult: 'c1', unit }] }),
  decideCommand({ outcome: 'rework', note: 'x', shown: [{ consult: 'c1', unit }] }),
  { kind: 'forward', to: unit, ground: 'x', notice: 'x' },
  { kind: 'supplement', step: 'request', items: ['x'], ground: 'x' },
  { kind: 'supplement', step: 'received' },
  { kind: 'extend', step: 'request', dueOn: '2026-12-10', reason: 'x' },
  { kind: 'extend', step: 'approve', approver: head },
  { kind: 'urge', consult: 'c1', unit, text: '' },
  { kind: 'note', text: 'x' },
  { kind: 'set-target', target, value: 9, better: 'higher', instrument: 'x' },
  { kind: 'change-target', target, value: 8, authority: 'H99', instrument: 'x', reason: 'x' },
];

type Turn = { readonly observe: Observation } | { readonly declare: Command } | { readonly waitMs: number };
const turn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...COMMANDS).map((declare) => ({ declare })) },
  { weight: 3, arbitrary: fc.constantFrom(...OBSERVATIONS).map((observe) => ({ observe })) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 86_400_000 * 3 }).map((waitMs) => ({ waitMs })) },
);

/** As the workflow runs it: acts, and at every turn reminders and the outcome of silence. */
function play(turns: readonly Turn[]): { readonly state: DossierState; readonly events: readonly DossierEvent[] } {
  let now = at;
  let state = newDossier(id);
  const events: DossierEvent[] = [];
  const keep = (step: Step) => {
    state = step.state;
    events.push(...step.events);
  };
  for (const next of turns) {
    now += 1000;
    if ('waitMs' in next) now += next.waitMs;
    else if ('observe' in next) keep(observed(state, seen(next.observe, now)));
    else {
      const made = act(next.declare, now, next.declare.kind === 'extend' && next.declare.step === 'approve' ? { ...head } : undefined);
      const outcome = declareAct(state, made);
      if (outcome.ok) keep(record(state, outcome.value, { recordedAt: now, registryVersion: 'r' }));
    }
    keep(remind(state, { recordedAt: now, registryVersion: 'r' }));
    keep(concludeSilence(state, { silent: silentUnits(state, now), replies: [], heads: {} }, { recordedAt: now, registryVersion: 'r' }));
    expect(nextWakeUp(state) ?? now + 1).toBeGreaterThan(now);
  }
  return { state, events };
}

it('no order of facts and acts throws, busy-wakes, or rebuilds to anything else', () => {
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
      const { state, events } = play([{ declare: COMMANDS[0] ?? expect.fail() }, ...turns]);
      expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1));
      expect(events.reduce(applyEvent, newDossier(id))).toEqual(state);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }),
    { numRuns: 300 },
  );
});

it('observed facts alone, in any order, are all kept', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...OBSERVATIONS]), (observations) => {
      const { events } = play(observations.map((observe) => ({ observe })));
      expect(events.filter(({ body }) => body.kind !== 'noticed')).toHaveLength(observations.length);
    }),
  );
});
