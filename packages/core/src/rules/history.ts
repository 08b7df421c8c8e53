import type { DossierEvent, EventBody } from '../dossier/events.ts';
import type { DefectCode } from '../dossier/positions.ts';
import type { Severity } from '../registry/types.ts';
import { civilDateOf } from '../time/index.ts';
import { type Finding, judge } from './judge.ts';
import type { Occasion } from './occasions.ts';
import { paceOf } from './pace.ts';
import { processOccasionsOf } from './process-history.ts';
import type { RuleView } from './view.ts';

/**
 * The findings of a dossier's history. They rest on declared and observed facts alone: an attempt is none (design §2.3).
 * What the rules cannot tell gives no finding.
 */
export function findingsOf(
  events: readonly DossierEvent[],
  view: RuleView,
  severities: Readonly<Record<string, Severity>>,
  /** As of when, epoch ms; absent: the last thing recorded. */
  asOf?: number,
): readonly Finding[] {
  return [...occasionsOf(events), ...processOccasionsOf(events, view), ...paceOf(events, asOf ?? events.at(-1)?.recordedAt ?? 0)].flatMap(
    (occasion) => judge(occasion, 'after', view, severities).findings,
  );
}

/** What happened in a dossier that a rule may look at. */
export function occasionsOf(events: readonly DossierEvent[]): readonly Occasion[] {
  const opened = bodiesOf(events, 'opened')[0];
  const earlier: DefectCode[] = [];
  return events.flatMap((event): readonly Occasion[] => {
    const { body } = event;
    const about = {
      unit: event.actor?.unit ?? '',
      matter: opened?.matter ?? null,
      place: opened?.place ?? null,
      documentClass: opened?.documentClass ?? ('unknown' as const),
      on: civilDateOf(event.happenedAt),
      evidence: [event.id],
    };
    switch (body.kind) {
      case 'forwarded':
        return [{ ...about, kind: 'forward', to: body.to, matter: body.matter ?? about.matter, place: body.place ?? about.place }];
      case 'opened':
        return [{ ...about, kind: 'accept' }];
      case 'returned': {
        const before = [...earlier];
        earlier.push(...body.defects.map((defect) => defect.code));
        return [{ ...about, kind: 'return', to: body.to, defects: body.defects, earlier: before }];
      }
      case 'consulted':
        return body.consultees.map(({ unit }) => answerOf(events, body.consult, unit, about));
      default:
        return [];
    }
  });
}

/** One consultee's answer as the history has it so far; a deeming that was withdrawn no longer counts as silence. */
function answerOf(
  events: readonly DossierEvent[],
  consult: string,
  unit: string,
  about: Omit<Extract<Occasion, { kind: 'answer' }>, 'kind' | 'consult' | 'dueAt' | 'receivedAt' | 'everyChannelSeen'>,
): Occasion {
  const mine = events.filter(({ body }) => 'consult' in body && body.consult === consult && 'unit' in body && body.unit === unit);
  const noted = bodiesOf(mine, 'silence-noted')[0];
  const replied = bodiesOf(mine, 'replied')[0];
  const named = mine.some(({ body }) => body.kind === 'consent-deemed' || body.kind === 'proceeded-without' || body.kind === 'escalated');
  const receivedAt = replied?.receivedAt ?? null;
  const dueAt = noted?.dueAt ?? dueOf(events, mine, consult);
  const evidence = mine.filter(({ body }) => body.kind === 'silence-noted' || body.kind === 'consent-deemed' || body.kind === 'replied').map((event) => event.id);
  return { ...about, kind: 'answer', unit, consult, dueAt: noted || replied ? dueAt : null, receivedAt, everyChannelSeen: named, evidence: [...about.evidence, ...evidence] };
}

/** The due time that counted for a reply: the latest one reckoned for the unit. */
function dueOf(events: readonly DossierEvent[], mine: readonly DossierEvent[], consult: string): number | null {
  const asked = bodiesOf(events, 'consulted').find((body) => body.consult === consult);
  const moved = bodiesOf(mine, 'deadline-moved').at(-1)?.due.dueAt;
  const started = bodiesOf(mine, 'delivered').find((body) => body.due)?.due?.dueAt;
  return moved ?? started ?? asked?.dueAt ?? null;
}

function bodiesOf<K extends EventBody['kind']>(events: readonly DossierEvent[], kind: K): readonly Extract<EventBody, { kind: K }>[] {
  return events.flatMap(({ body }) => (body.kind === kind ? [body as Extract<EventBody, { kind: K }>] : []));
}
