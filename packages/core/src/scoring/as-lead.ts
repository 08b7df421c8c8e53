import { courseOf } from '../dossier/course.ts';
import { openDissent } from '../dossier/dissent.ts';
import { ownerOf } from '../registry/competence.ts';
import { agencyOf } from '../registry/units.ts';
import { type Allowance, civilDateOf, deadlineOf } from '../time/index.ts';
import { consultTallies } from './as-asker.ts';
import type { Counted } from './as-consultee.ts';
import { type DossierFacts, isKind, type Step } from './facts.ts';
import type { ComponentId, IndexParameters } from './parameters.ts';
import { dueWithin, type Period, within } from './period.ts';
import type { Merit, ScoringReference, Tally } from './types.ts';

/** What counts for the agency that leads, each thing in the month in which it was due or done. */
export function countAsLead(dossier: DossierFacts, period: Period, rules: IndexParameters, reference: ScoringReference): Counted {
  if (!dossier.opened) return { tallies: [], merits: [], unsettled: [] };
  const tallies = [
    ...naming(dossier, period, rules),
    ...competence(dossier, period, reference),
    ...dossier.steps.filter(({ event }) => within(period, event.happenedAt)).flatMap((step) => movesOf(dossier, step)),
    ...consultTallies(dossier, period),
    ...settling(dossier, period),
  ];
  return { tallies, merits: merits(dossier, tallies), unsettled: [] };
}

function tally(dossier: DossierFacts, component: ComponentId, good: boolean, events: readonly string[]): Tally {
  return { component, unit: dossier.lead, dossier: dossier.id, consult: null, good, events };
}

/** Whether an officer was named in time: in our own time, and in that of the procedure where it gives one. */
function naming(dossier: DossierFacts, period: Period, rules: IndexParameters): readonly Tally[] {
  const { opened, state, ended } = dossier;
  if (!opened || !state.calendar) return [];
  const { calendar } = state;
  const assigned = dossier.events.find((event) => isKind(event, 'assigned'));
  const counted = (component: ComponentId, allowance: Allowance): readonly Tally[] => {
    const { dueAt } = deadlineOf(calendar, opened.happenedAt, allowance);
    // What was over before anybody had to be named needs no name.
    if (!dueWithin(period, dueAt) || (!assigned && ended && ended.happenedAt < dueAt)) return [];
    return [tally(dossier, component, assigned !== undefined && assigned.happenedAt < dueAt, [opened.id, ...(assigned ? [assigned.id] : [])])];
  };
  const stage = opened.body.procedure.stages.find(({ kind }) => kind === 'assign')?.within;
  return [...counted('single-owner', rules.nameOfficerWithin), ...(stage ? counted('assigned-on-time', stage.allowance) : [])];
}

/** Whether the dossier began with whoever is competent. What the register cannot tell counts for nothing. */
function competence(dossier: DossierFacts, period: Period, reference: ScoringReference): readonly Tally[] {
  const { opened } = dossier;
  if (!opened || !within(period, opened.happenedAt)) return [];
  const { matter, place, documentClass } = opened.body;
  const owner = ownerOf(reference, { matter, place, documentClass, on: civilDateOf(opened.happenedAt) });
  if (owner.kind !== 'unit') return [];
  return [tally(dossier, 'right-unit', agencyOf(reference.units, owner.unit) === agencyOf(reference.units, dossier.lead), [opened.id])];
}

/** Submissions and returns. */
function movesOf(dossier: DossierFacts, { event, before }: Step): readonly Tally[] {
  if (isKind(event, 'submitted') || isKind(event, 'submit-seen')) {
    const dissenting = before.consults.some(({ consultees }) => consultees.some(({ reply }) => reply?.position === 'disagree'));
    return [
      ...(isKind(event, 'submitted') ? [tally(dossier, 'basis-recorded', event.body.legalBases > 0, [event.id])] : []),
      ...(dissenting ? [tally(dossier, 'dissent-worked-on', openDissent(before).length === 0, [event.id])] : []),
    ];
  }
  if (!isKind(event, 'returned')) return [];
  const { defects } = event.body;
  const earlier = dossier.events.filter((other) => isKind(other, 'returned') && other.seq < event.seq);
  const named = new Set(earlier.flatMap((other) => (isKind(other, 'returned') ? other.body.defects.map(({ code }) => code) : [])));
  const proper = defects.length > 0 && defects.every(({ code, ground }) => ground.trim() !== '' && !named.has(code));
  return [tally(dossier, 'returned-properly', proper, [...earlier.map(({ id }) => id), event.id])];
}

/** Whether the matter was over by its due time; while somebody else supplements it, nobody is late. */
function settling(dossier: DossierFacts, period: Period): readonly Tally[] {
  const { opened, state, ended } = dossier;
  if (!opened || !dueWithin(period, state.dueAt)) return [];
  if (!ended && courseOf(state).supplement?.receivedAt === null) return [];
  return [tally(dossier, 'decided-on-time', ended !== null && ended.happenedAt < state.dueAt, [opened.id, ...(ended ? [ended.id] : [])])];
}

/** Settled in time with everybody asked once. */
function merits(dossier: DossierFacts, tallies: readonly Tally[]): readonly Merit[] {
  const settled = tallies.find(({ component, good }) => component === 'decided-on-time' && good);
  const asked = dossier.events.filter((event) => isKind(event, 'consulted'));
  const units = asked.flatMap((event) => (isKind(event, 'consulted') ? event.body.consultees.map(({ unit }) => unit) : []));
  if (!settled || units.length === 0 || new Set(units).size < units.length) return [];
  return [{ kind: 'one-round', unit: dossier.lead, dossier: dossier.id, events: [...asked.map(({ id }) => id), ...settled.events] }];
}
