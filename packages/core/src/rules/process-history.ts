import { openDissent } from '../dossier/dissent.ts';
import type { EventBody } from '../dossier/events.ts';
import { isInForce } from '../registry/period.ts';
import type { About, LoosenOccasion, Occasion, SubmitOccasion } from './occasions.ts';
import { aboutOf, type Scene } from './scene.ts';
import type { RuleView } from './view.ts';

type Body<K extends EventBody['kind']> = Extract<EventBody, { kind: K }>;

/** What happened in the rest of the process that a rule may look at, with the dossier as it stood just before. */
export function processOccasionsOf(scene: Scene): readonly Occasion[] {
  const { body } = scene.event;
  const about = aboutOf(scene);
  const nobody = { informed: [], limitPassed: null };
  switch (body.kind) {
    case 'assigned':
      return [
        { ...about, kind: 'handle', unit: body.unit },
        { ...about, ...nobody, kind: 'ownership', unit: body.unit, leads: [body.unit], officer: body.officer, postHeld: heldOn(body, about.on, scene.view) },
      ];
    case 'forwarded':
      return body.to.length < 2 ? [] : [{ ...about, ...nobody, kind: 'ownership', leads: body.to, officer: null, postHeld: null }];
    case 'submitted':
    case 'submit-seen':
      return [submitted(body, scene, about)];
    case 'extended':
    case 'target-changed':
    case 'status-hinted':
      return loosened(body, scene, about);
    default:
      return [];
  }
}

function submitted(body: Body<'submitted' | 'submit-seen'>, { before }: Scene, about: About): SubmitOccasion {
  const { to } = body;
  if (body.kind === 'submitted') {
    const { signer, proposal, legalBases, ownView } = body;
    const proposes = { ...proposal, responsible: proposal.responsible !== null };
    return { ...about, kind: 'submit', to, signer, proposal: proposes, openDissent: openDissent(before).map(({ unit }) => unit), legalBases, ownView };
  }
  const known = before.phase === 'open' ? openDissent(before).map(({ unit }) => unit) : null;
  const proposal = body.proposes && { ...body.proposes, cost: null, time: null };
  return { ...about, kind: 'submit', to, signer: body.signer && { ...body.signer, capacity: null }, proposal, openDissent: known, legalBases: null, ownView: null };
}

/** A page that shows a later day than ours is a hint: who allowed it cannot be told from there. */
function loosened(body: Body<'extended' | 'target-changed' | 'status-hinted'>, { earlier, event }: Scene, about: About): readonly LoosenOccasion[] {
  const bodies = earlier.map((happened) => happened.body);
  const deadline = { ...about, kind: 'loosen', what: 'deadline' } as const;
  switch (body.kind) {
    case 'status-hinted':
      return body.dueOn === null || body.ourDueOn === null || body.dueOn <= body.ourDueOn ? [] : [{ ...deadline, allowed: null, before: 0, afterExpiry: false }];
    case 'extended': {
      const allowed = { authority: body.approver.capacity !== 'none', instrument: true, reason: true, samePerson: body.approver.officer === body.requestedBy };
      const before = bodies.filter(({ kind }) => kind === 'extended').length;
      return [{ ...deadline, allowed, before, afterExpiry: event.happenedAt >= body.previousDueAt }];
    }
    case 'target-changed': {
      if (!body.loosened) return [];
      const { unit, figure, year } = body.target;
      const same = (found: EventBody) =>
        found.kind === 'target-changed' && found.loosened && found.target.unit === unit && found.target.figure === figure && found.target.year === year;
      const allowed = { authority: body.authority !== null, instrument: body.instrument.trim() !== '', reason: true, samePerson: false };
      return [{ ...about, kind: 'loosen', what: 'target', allowed, before: bodies.filter(same).length, afterExpiry: false }];
    }
  }
}

function heldOn(body: Body<'assigned'>, on: string, { holdings }: RuleView): boolean | null {
  return holdings ? holdings.some((holding) => holding.post === body.post && holding.officer === body.officer && isInForce(holding, on)) : null;
}
