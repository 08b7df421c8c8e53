import { isClassified } from '../dossier/classified.ts';
import type { Act, Command, Observation } from '../dossier/commands.ts';
import type { DossierEvent, EventBody } from '../dossier/events.ts';
import type { DocumentRef } from '../dossier/keys.ts';
import type { Actor } from '../dossier/people.ts';
import type { Procedure } from '../procedure/types.ts';
import { laterActOf } from './later-acts-of.ts';
import { SAID } from './perform-later.ts';
import type { PlannedAct } from './run.ts';

/**
 * The acts that a history came from, so that it can be lived through under another procedure; `under` says which takes the place
 * of its own. What timers did is left out:
 * the run does it anew. Texts that a person wrote are not needed and not read; what is irregular changes nothing.
 */
export function actsOf(events: readonly DossierEvent[], under: (own: Procedure) => Procedure): readonly PlannedAct[] {
  let at = 0;
  const document = documentOf(events);
  return events.flatMap((event): readonly PlannedAct[] => {
    at = Math.max(at, event.recordedAt);
    const { body } = event;
    const now = at;
    if (body.kind === 'calendar-adopted') {
      return [{ at: now, make: () => ({ lane: 'calendar', calendar: body.calendar, registryVersion: event.versions.registry }) }];
    }
    const act = event.actor && event.provenance.kind !== 'timer' ? actOf(event, event.actor, under, document) : null;
    return act ? [{ at: now, make: () => act }] : [];
  });
}

function documentOf(events: readonly DossierEvent[]): DocumentRef {
  for (const { body } of events) if (body.kind === 'opened' || body.kind === 'noticed') return body.document;
  return { issuer: '', issuedOn: '1970-01-01', number: '' };
}

function actOf(event: DossierEvent, actor: Actor, under: (own: Procedure) => Procedure, document: DocumentRef): Act | null {
  const { body, provenance } = event;
  const envelope = { id: event.id, dossier: event.dossier, actor, registryVersion: event.versions.registry };
  if (provenance.kind === 'declared') {
    const command = commandOf(body, under, document);
    return command && { ...envelope, lane: 'declared', receivedAt: event.happenedAt, command };
  }
  const observation = observationOf(body);
  return observation && { ...envelope, lane: 'observed', receivedAt: event.recordedAt, happenedAt: event.happenedAt, observation, provenance, document, aliases: [] };
}

function commandOf(body: EventBody, under: (own: Procedure) => Procedure, document: DocumentRef): Command | null {
  switch (body.kind) {
    case 'opened': {
      const { documentClass, matter, place, calendar, aliases } = body;
      const procedure = under(body.procedure);
      return {
        kind: 'open',
        document: body.document,
        documentClass,
        matter,
        ...(place === null ? {} : { place }),
        procedure,
        calendar,
        aliases,
        subject: isClassified(documentClass) ? '' : SAID,
      };
    }
    case 'assigned':
      return { kind: 'assign', officer: body.officer, post: body.post, unit: body.unit };
    case 'consulted': {
      const questions = Array.from({ length: body.questionCount }, () => SAID);
      return { kind: 'consult', consultees: body.consultees, questions, ownPosition: SAID, reason: SAID, ...(body.fixed ? { dueOn: body.dueOn } : {}) };
    }
    case 'replied':
      return { kind: 'reply', consult: body.consult, unit: body.unit, position: body.position, text: SAID, ...(body.document ? { document: body.document } : {}) };
    case 'no-reply-attested':
      return { kind: 'attest-no-reply', consult: body.consult, unit: body.unit, channels: body.channels };
    case 'deeming-withdrawn':
    case 'reply-unlinked':
      return { kind: 'correct', consult: body.consult, unit: body.unit, reason: SAID };
    case 'returned':
      return { kind: 'return', to: body.to[0] ?? '', defects: body.defects, note: SAID, document, aliases: [], ...(body.dueOn === undefined ? {} : { dueOn: body.dueOn }) };
    case 'closed':
      return { kind: 'close', outcome: body.outcome, note: SAID };
    default:
      return laterActOf(body);
  }
}

function observationOf(body: EventBody): Observation | null {
  switch (body.kind) {
    case 'delivered':
      return { kind: 'delivered', consult: body.consult, unit: body.unit, channel: body.channel };
    case 'replied': {
      const { consult, unit, position, receivedAt, channel } = body;
      return { kind: 'reply-recorded', consult, unit, position, document: body.document ?? { number: '', issuedOn: '1970-01-01' }, receivedAt, channel, text: SAID };
    }
    case 'attempted':
      return { kind: 'attempted', act: body.act, to: body.to, asked: body.asked };
    case 'forwarded':
      return { kind: 'forwarded', to: body.to, asked: body.asked, ...(body.matter === null ? {} : { matter: body.matter }), ...(body.place === null ? {} : { place: body.place }) };
    case 'return-seen':
      return { kind: 'returned', to: body.to };
    case 'submit-seen':
      return { ...body, kind: 'submitted' };
    case 'decision-seen':
      return { ...body, kind: 'decided' };
    case 'recall-seen':
      return { ...body, kind: 'recalled' };
    case 'status-hinted':
      return { kind: 'status-hint', status: body.status, dueOn: body.dueOn };
    default:
      return null;
  }
}
