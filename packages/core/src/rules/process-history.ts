import { applyEvent } from '../dossier/apply.ts';
import { openDissent } from '../dossier/dissent.ts';
import type { DossierEvent, EventBody } from '../dossier/events.ts';
import { type DossierState, newDossier } from '../dossier/state.ts';
import { isInForce } from '../registry/period.ts';
import { civilDateOf } from '../time/index.ts';
import type { LoosenOccasion, Occasion, SubmitOccasion } from './occasions.ts';
import type { RuleView } from './view.ts';

type Body<K extends EventBody['kind']> = Extract<EventBody, { kind: K }>;

/** What happened in the rest of the process that a rule may look at, each with the dossier as it stood just before. */
export function processOccasionsOf(events: readonly DossierEvent[], view: RuleView): readonly Occasion[] {
  let state = newDossier(events[0]?.dossier ?? '');
  const occasions: Occasion[] = [];
  for (const [at, event] of events.entries()) {
    occasions.push(...occasionsAt(event, state, events.slice(0, at), view));
    state = applyEvent(state, event);
  }
  return occasions;
}

function occasionsAt(event: DossierEvent, before: DossierState, earlier: readonly DossierEvent[], view: RuleView): readonly Occasion[] {
  const { body } = event;
  const about = aboutOf(event, before);
  switch (body.kind) {
    case 'assigned':
      return [
        { ...about, kind: 'handle', unit: body.unit },
        { ...about, kind: 'ownership', unit: body.unit, leads: [body.unit], officer: body.officer, limitPassed: null, postHeld: heldOn(body, about.on, view) },
      ];
    case 'forwarded':
      return body.to.length < 2 ? [] : [{ ...about, kind: 'ownership', leads: body.to, officer: null, limitPassed: null, postHeld: null }];
    case 'submitted':
    case 'submit-seen':
      return [submitted(body, before, about)];
    case 'extended':
    case 'target-changed':
    case 'status-hinted':
      return loosened(body, earlier, about);
    default:
      return [];
  }
}

type About = Omit<SubmitOccasion, 'kind' | 'to' | 'signer' | 'proposal' | 'openDissent'>;

function aboutOf(event: DossierEvent, state: DossierState): About {
  const { matter, place, course } = state;
  return { unit: event.actor?.unit ?? '', matter, place, documentClass: course?.documentClass ?? 'unknown', on: civilDateOf(event.happenedAt), evidence: [event.id] };
}

function submitted(body: Body<'submitted' | 'submit-seen'>, before: DossierState, about: About): SubmitOccasion {
  if (body.kind === 'submitted') {
    const { signer, proposal } = body;
    const proposes = { option: proposal.option, responsible: proposal.responsible !== null };
    return { ...about, kind: 'submit', to: body.to, signer, proposal: proposes, openDissent: openDissent(before).map(({ unit }) => unit) };
  }
  const known = before.phase === 'open' ? openDissent(before).map(({ unit }) => unit) : null;
  return { ...about, kind: 'submit', to: body.to, signer: body.signer && { ...body.signer, capacity: null }, proposal: body.proposes, openDissent: known };
}

/** A page that shows a later day than ours is a hint: who allowed it cannot be told from there. */
function loosened(body: Body<'extended' | 'target-changed' | 'status-hinted'>, earlier: readonly DossierEvent[], about: About): readonly LoosenOccasion[] {
  const bodies = earlier.map((event) => event.body);
  switch (body.kind) {
    case 'status-hinted':
      return body.dueOn === null || body.ourDueOn === null || body.dueOn <= body.ourDueOn ? [] : [{ ...about, kind: 'loosen', what: 'deadline', allowed: null, before: 0 }];
    case 'extended': {
      const allowed = { authority: body.approver.capacity !== 'none', instrument: true, reason: true, samePerson: body.approver.officer === body.requestedBy };
      return [{ ...about, kind: 'loosen', what: 'deadline', allowed, before: bodies.filter(({ kind }) => kind === 'extended').length }];
    }
    case 'target-changed': {
      if (!body.loosened) return [];
      const { unit, figure, year } = body.target;
      const same = (found: EventBody) =>
        found.kind === 'target-changed' && found.loosened && found.target.unit === unit && found.target.figure === figure && found.target.year === year;
      const allowed = { authority: body.authority !== null, instrument: body.instrument.trim() !== '', reason: true, samePerson: false };
      return [{ ...about, kind: 'loosen', what: 'target', allowed, before: bodies.filter(same).length }];
    }
  }
}

function heldOn(body: Body<'assigned'>, on: string, { holdings }: RuleView): boolean | null {
  return holdings ? holdings.some((holding) => holding.post === body.post && holding.officer === body.officer && isInForce(holding, on)) : null;
}
