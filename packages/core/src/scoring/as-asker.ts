import type { DossierEvent, EventBody } from '../dossier/events.ts';
import type { ConsultStage } from '../procedure/types.ts';
import { type DossierFacts, isKind } from './facts.ts';
import type { ComponentId } from './parameters.ts';
import { type Period, within } from './period.ts';
import type { Tally } from './types.ts';

type Consulted = DossierEvent & { readonly body: Extract<EventBody, { kind: 'consulted' }> };

/** How the lead asks: each consult in the month in which it was sent. */
export function consultTallies(dossier: DossierFacts, period: Period): readonly Tally[] {
  const consults = dossier.events.flatMap((event) => (isKind(event, 'consulted') ? [event] : []));
  return consults.flatMap((event, index) => (within(period, event.body.sentAt) ? talliesOf(dossier, event, consults.slice(0, index)) : []));
}

function talliesOf(dossier: DossierFacts, event: Consulted, earlier: readonly Consulted[]): readonly Tally[] {
  const { consult, questionCount, consultees, sentAt } = event.body;
  const tally = (component: ComponentId, good: boolean, events: readonly DossierEvent[] = []): Tally => ({
    component,
    unit: dossier.lead,
    dossier: dossier.id,
    consult,
    good,
    events: [...events, event].map(({ id }) => id),
  });
  const ownPosition = event.personal['ownPosition'];
  const related = relatedOnly(dossier, event);
  const before = earlier.filter(({ body }) => body.consultees.some(({ unit }) => consultees.some((asked) => asked.unit === unit)));
  const first = earlier[0];
  const parallel = first ? sentAt <= endOfFirst(dossier, first) : true;
  const several = new Set([event, ...earlier].flatMap(({ body }) => body.consultees.map(({ unit }) => unit))).size > 1;
  return [
    ...(ownPosition === undefined ? [] : [tally('scoped-question', questionCount > 0 && ownPosition.trim() !== '')]),
    ...(related === null ? [] : [tally('related-units', related)]),
    tally('single-round', before.length === 0, before),
    // A second round of the same units is counted as such, not as serial asking too.
    ...(several && before.length === 0 ? [tally('in-parallel', parallel, first ? [first] : [])] : []),
  ];
}

/** Whether everybody asked belongs to the matter, or a reason was given; null when that was erased. */
function relatedOnly({ opened }: DossierFacts, { body, personal }: Consulted): boolean | null {
  const stages = opened?.body.procedure.stages.filter((stage): stage is ConsultStage => stage.kind === 'consult') ?? [];
  if (stages.length === 0) return null;
  if (body.consultees.every(({ unit }) => stages.some(({ consultees }) => consultees.includes(unit)))) return true;
  const reason = personal['reason'];
  return reason === undefined ? null : reason.trim() !== '';
}

/** When the first consult was over: the first answer to it, or its due time. Whoever is asked after that was asked one after the other. */
function endOfFirst({ events }: DossierFacts, { body }: Consulted): number {
  const answers = events.flatMap((event) => (isKind(event, 'replied') && event.body.consult === body.consult ? [event.body.receivedAt] : []));
  return Math.min(body.dueAt, ...answers);
}
