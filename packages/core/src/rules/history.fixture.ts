import type { Command } from '../dossier/commands.ts';
import { declareAct } from '../dossier/declare.ts';
import { act, id, observed, openCommand, seen, source } from '../dossier/dossier.fixture.ts';
import { record } from '../dossier/draft.ts';
import type { DossierEvent } from '../dossier/events.ts';
import { head, withSupplement } from '../dossier/process.fixture.ts';
import { newDossier } from '../dossier/state.ts';
import { startOfDay } from '../time/index.ts';
import { findingsOf } from './history.ts';
import type { RuleView } from './view.ts';

export const hour = 3_600_000;
export const at = startOfDay('2026-11-20') + 9 * hour;
export const on = (day: string, hours = 9) => startOfDay(day) + hours * hour;
const from = '2026-01-01';
export const view: RuleView = {
  units: [
    { code: 'H99', kind: 'province' },
    { code: 'H99.32', kind: 'commune', parent: 'H99' },
    { code: 'H99.32.02', kind: 'division', parent: 'H99.32' },
    { code: 'H99.04', kind: 'department', parent: 'H99' },
  ],
  competence: [{ id: 'C1', matter: 'nha-o', owner: { kind: 'unit', unit: 'H99.32' }, decider: 'UBND tỉnh', decidedBy: 'above', from, source, related: [] }],
  posts: [
    { id: 'H99.32/pho', unit: 'H99.32', title: { vi: 'Phó', en: 'Deputy' }, head: false, roles: ['officer'] },
    { id: 'H99.32.02/chuyen-vien', unit: 'H99.32.02', title: { vi: 'Chuyên viên', en: 'Officer' }, head: false, roles: ['officer'] },
  ],
  holdings: [
    { post: 'H99.32/pho', officer: 'cb-015', acting: false, from },
    { post: 'H99.32.02/chuyen-vien', officer: 'cb-012', acting: false, from },
  ],
};
export const under = { ...withSupplement('restart'), stagnation: { idleShare: 0.5, source } };
export const assign: Command = { kind: 'assign', officer: 'cb-012', post: 'H99.32.02/chuyen-vien', unit: 'H99.32.02' };

export type Turn = readonly [at: number, turn: Command | { readonly seen: Parameters<typeof seen>[0] }];

export function history(...turns: readonly Turn[]): readonly DossierEvent[] {
  let state = newDossier(id);
  const events: DossierEvent[] = [];
  for (const [when, turn] of turns) {
    const step = 'seen' in turn ? observed(state, seen(turn.seen, when)) : stepOf(state, turn, when);
    state = step.state;
    events.push(...step.events);
  }
  return events;
}

function stepOf(state: ReturnType<typeof newDossier>, command: Command, when: number) {
  const made = act(command, when, command.kind === 'extend' && command.step === 'approve' ? head : undefined);
  // Rules also judge what stood in a history before some refusals were added.
  const outcome = declareAct(state, made, 'at-first');
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return record(state, outcome.value, { recordedAt: when, registryVersion: 'r' });
}

/** What is to be explained, as `<rule>/<variant>`. */
export const found = (events: readonly DossierEvent[], asOf?: number, seenBy: RuleView = view) =>
  findingsOf(events, seenBy, {}, asOf)
    .filter(({ nature }) => nature === 'explain')
    .map(({ rule, variant }) => (variant ? `${rule}/${variant}` : rule));
export const opened = [at, openCommand(under)] as const;
export const begun: readonly Turn[] = [opened, [at, assign]];
