import type { DossierEvent, EventBody } from '../dossier/events.ts';
import { parseDossierId } from '../dossier/keys.ts';
import type { UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import { deadlineOf } from '../time/index.ts';
import type { DecisionOccasion, Hop, StatusOccasion, TravelOccasion } from './course-occasions.ts';
import { amountFor } from './parameters.ts';
import { aboutOf, bodiesOf, isSeen, newsBetween, type Scene, workingCalendar } from './scene.ts';
import type { RuleView } from './view.ts';

const leadOf = ({ before, event }: Scene): UnitCode => parseDossierId(event.dossier)?.unit ?? before.id;

/** A submission and what became of it, as of an instant. */
export function decisionsOf(scene: Scene, asOf: number): readonly DecisionOccasion[] {
  const { event, all, view } = scene;
  const { body } = event;
  if (body.kind !== 'submitted' && body.kind !== 'submit-seen') return [];
  const decided = all.find((later) => later.seq > event.seq && (later.body.kind === 'decided' || later.body.kind === 'decision-seen' || later.body.kind === 'closed'));
  const { post: _, ...about } = aboutOf(scene);
  const evidence = [event.id, ...(decided ? [decided.id] : [])];
  const everyChannelSeen = isSeen(view, body.to, leadOf(scene), about.on);
  const dueAt = decideBy(scene, body.to);
  return [{ ...about, evidence, kind: 'decision', unit: body.to, submittedAt: event.happenedAt, dueAt, decidedAt: decided?.happenedAt ?? null, asOf, everyChannelSeen }];
}

/** What the procedure gives whoever decides, counted from the submission; else what the agency gives them. */
function decideBy({ event, before, view }: Scene, decider: UnitCode): number | null {
  const calendar = workingCalendar(before, view, decider);
  const within = before.procedure?.stages.find((stage) => stage.kind === 'decide')?.within?.allowance;
  const days = amountFor(view, decider, 'no-decision', 'decide-days');
  const allowance = within ?? (days && ({ amount: days.value, unit: 'workingDays' } as const));
  return calendar && allowance ? deadlineOf(calendar, event.happenedAt, allowance).dueAt : null;
}

/** That a page, or whoever closes it, calls it done: for the lead that means a decision, for who was asked a reply or minutes. */
export function statusesOf(scene: Scene): readonly StatusOccasion[] {
  const { event, all, view } = scene;
  if (event.body.kind === 'closed') return closedOf(scene, event.body.outcome);
  if (event.body.kind !== 'status-hinted' || event.body.status !== 'done') return [];
  const about = aboutOf(scene);
  const agency = agencyOf(view.units, about.unit);
  const lead = leadOf(scene);
  const asked = bodiesOf(all, 'consulted').some(({ consultees }) => consultees.some(({ unit }) => agencyOf(view.units, unit) === agency));
  const role = agency === agencyOf(view.units, lead) ? 'lead' : asked ? 'consultee' : null;
  if (role === null) return [];
  const shows = role === 'lead' ? all.some(({ body }) => RESULTS.has(body.kind)) : bodiesOf(all, 'replied').some(({ unit }) => agencyOf(view.units, unit) === agency);
  return [{ ...about, kind: 'status', unit: agency, role, result: shows ? 'found' : 'none', everyChannelSeen: isSeen(view, agency, lead, about.on) }];
}

/** What a lead has to show before it closes a dossier as completed. */
const DECIDED: ReadonlySet<string> = new Set(['decided', 'decision-seen', 'returned', 'return-seen', 'transferred']);
const RESULTS: ReadonlySet<string> = new Set([...DECIDED, 'closed']);

/** That its lead closed it as completed, where the procedure asks for a decision. */
function closedOf(scene: Scene, outcome: Extract<EventBody, { readonly kind: 'closed' }>['outcome']): readonly StatusOccasion[] {
  const { before, all, event, view } = scene;
  if (outcome !== 'completed' || !before.procedure?.stages.some(({ kind }) => kind === 'decide')) return [];
  const about = aboutOf(scene);
  const [unit, lead] = [agencyOf(view.units, about.unit), leadOf(scene)];
  const result = all.some(({ seq, body }) => seq < event.seq && DECIDED.has(body.kind)) ? 'found' : 'none';
  return [{ ...about, kind: 'status', unit, role: 'lead', result, everyChannelSeen: isSeen(view, unit, lead, about.on) }];
}

/** The steps of a dossier's document from agency to agency. */
export function hopsOf(events: readonly DossierEvent[], view: RuleView): readonly Hop[] {
  let lastSeq = 0;
  return events.flatMap((event): readonly Hop[] => {
    const moved = moveIn(event.body);
    if (!moved || !event.actor) return [];
    const newFact = newsBetween(events, lastSeq, event.seq) && lastSeq > 0;
    lastSeq = event.seq;
    const from = agencyOf(view.units, event.actor.unit);
    return moved.to.map((to) => ({ from, to: agencyOf(view.units, to), kind: moved.kind, at: event.happenedAt, event: event.id, newFact }));
  });
}

function moveIn(body: EventBody): (Pick<Hop, 'kind'> & { readonly to: readonly UnitCode[] }) | null {
  switch (body.kind) {
    case 'forwarded':
      return { kind: 'forward', to: body.to };
    case 'transferred':
      return { kind: 'forward', to: [body.to] };
    case 'returned':
    case 'return-seen':
      return { kind: 'return', to: body.to };
    default:
      return null;
  }
}

/** The way of the document, seen from its last step in this dossier; nothing where it never moved. */
export function travelOf(scenes: readonly Scene[]): readonly TravelOccasion[] {
  const last = scenes.findLast(({ event }) => moveIn(event.body) !== null && event.actor !== null);
  if (!last) return [];
  const hops = [...hopsOf(last.all, last.view), ...last.around.hops].toSorted((a, b) => a.at - b.at);
  return [{ ...aboutOf(last), kind: 'travel', hops, evidence: hops.map(({ event }) => event) }];
}
