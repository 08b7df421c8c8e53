import type { EventBody } from '../dossier/events.ts';
import type { ReplyDocument } from '../dossier/positions.ts';
import type { ProcessCommand } from '../dossier/process-commands.ts';
import { SAID } from './perform-later.ts';

/** The command of the later steps that an event came from; null for an event of another kind. */
export function laterActOf(body: EventBody): ProcessCommand | null {
  switch (body.kind) {
    case 'consult-withdrawn':
      return { kind: 'withdraw-consult', consult: body.consult, units: body.units, reason: SAID };
    case 'reply-prepared':
      return { kind: 'prepare-reply', consult: body.consult, unit: body.unit, position: body.position, text: SAID };
    case 'reconciled': {
      const { consult, unit, way, by, participants } = body;
      return { kind: 'reconcile', consult, unit, way, by, participants, text: SAID, ...documented(body.document) };
    }
    case 'reserved':
      return { kind: 'reserve', consult: body.consult, unit: body.unit, own: body.own, text: SAID, ...documented(body.document) };
    case 'submitted': {
      const { option, cost, time, responsible } = body.proposal;
      const proposal = { option: option ? SAID : '', ...(cost ? { cost: SAID } : {}), ...(time ? { time: SAID } : {}), ...(responsible === null ? {} : { responsible }) };
      const legalBases = Array.from({ length: body.legalBases }, () => SAID);
      return { kind: 'submit', to: body.to, signer: body.signer, proposal, legalBases, ownView: body.ownView ? SAID : '', ...documented(body.document) };
    }
    case 'decided':
      return { kind: 'decide', outcome: body.outcome, decider: body.decider, shown: body.shown, note: SAID, ...documented(body.document) };
    case 'transferred':
      return { kind: 'forward', to: body.to, ground: body.ground, notice: SAID, ...documented(body.document) };
    case 'supplement-requested': {
      const items = Array.from({ length: body.itemCount }, () => SAID);
      return { kind: 'supplement', step: 'request', items, ground: body.ground, ...(body.from === null ? {} : { from: body.from }) };
    }
    case 'supplement-received':
      return { kind: 'supplement', step: 'received', ...documented(body.document) };
    case 'extension-requested':
      return { kind: 'extend', step: 'request', dueOn: body.due.dueOn, reason: SAID };
    case 'extended':
      return { kind: 'extend', step: 'approve', approver: body.approver };
    case 'urged':
      return { kind: 'urge', text: SAID, ...(body.consult === null ? {} : { consult: body.consult, unit: body.unit }) };
    case 'noted':
      return { kind: 'note', text: SAID };
    case 'target-set':
      return { kind: 'set-target', target: body.target, value: body.value, better: body.better, instrument: body.instrument };
    case 'target-changed': {
      const { target, value, authority, instrument } = body;
      return { kind: 'change-target', target, value, instrument, reason: SAID, ...(authority === null ? {} : { authority }) };
    }
    default:
      return null;
  }
}

function documented(document: ReplyDocument | null): { readonly document?: ReplyDocument } {
  return document ? { document } : {};
}
