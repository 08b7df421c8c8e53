import {
  agencyOf,
  type Command,
  type DelegatedAction,
  type Holder,
  holderOf,
  type PostId,
  type ProcessCommand,
  parseDossierId,
  type Signatory,
  signatoryOf,
  type UnitCode,
} from '@roviec/core';
import type { CommandRequest } from '@roviec/schema';
import { at, knownUnit, type Preparation } from './prepare.ts';

type Asked<K extends ProcessCommand['kind']> = Extract<CommandRequest, { kind: K }>;
type ProcessRequest = Asked<ProcessCommand['kind']>;

/** The same for the rest of the process: who signs, decides or approves, and by what right, comes from the reference. */
export function prepareProcess(request: ProcessRequest, by: Preparation): Command {
  switch (request.kind) {
    case 'withdraw-consult':
      for (const [index, unit] of request.units.entries()) knownUnit(by, unit, `command.units.${index}`);
      return request;
    case 'reconcile':
      return prepareReconcile(request, by);
    case 'reserve':
      knownUnit(by, request.unit, 'command.unit');
      return { ...request, own: agencyOf(by.reference.units, by.actor.unit) === agencyOf(by.reference.units, request.unit) };
    case 'submit':
      return prepareSubmit(request, by);
    case 'decide':
      return { ...request, decider: actingFor(by, agencyOf(by.reference.units, by.submittedTo ?? by.actor.unit), 'decide') };
    case 'forward':
      knownUnit(by, request.to, 'command.to');
      return request;
    case 'supplement':
      return prepareSupplement(request, by);
    case 'extend':
      return prepareExtend(request, by);
    case 'prepare-reply':
      knownUnit(by, request.unit, 'command.unit');
      return request;
    case 'urge':
      if (request.unit !== undefined) knownUnit(by, request.unit, 'command.unit');
      return request;
    case 'set-target':
    case 'change-target':
      knownUnit(by, request.target.unit, 'command.target.unit');
      if (request.kind === 'change-target' && request.authority !== undefined) knownUnit(by, request.authority, 'command.authority');
      return request;
    case 'note':
      return request;
  }
}

function prepareReconcile(request: Asked<'reconcile'>, by: Preparation): Command {
  knownUnit(by, request.unit, 'command.unit');
  const { by: post, participants, ...rest } = request;
  const who = post === undefined ? actingFor(by, leadOf(by), 'reconcile') : holding(by, post, leadOf(by), 'reconcile', 'command.by');
  return { ...rest, by: who, participants: participants.map((named, index) => participantOf(by, named, `command.participants.${index}`)) };
}

function prepareSubmit(request: Asked<'submit'>, by: Preparation): Command {
  knownUnit(by, request.to, 'command.to');
  if (request.proposal.responsible !== undefined) knownUnit(by, request.proposal.responsible, 'command.proposal.responsible');
  const within = agencyOf(by.reference.units, request.to) === leadOf(by);
  const { signer, ...rest } = request;
  const who = signer === undefined ? actingFor(by, leadOf(by), 'submit', within) : holding(by, signer, leadOf(by), 'submit', 'command.signer', within);
  return { ...rest, signer: who };
}

function prepareSupplement({ kind, step, from, items, ground, document }: Asked<'supplement'>, by: Preparation): Command {
  if (from !== undefined) knownUnit(by, from, 'command.from');
  if (step === 'received') return { kind, step, ...(document ? { document } : {}) };
  return { kind, step, items, ground, ...(from === undefined ? {} : { from }) };
}

function prepareExtend({ kind, step, dueOn, reason }: Asked<'extend'>, by: Preparation): Command {
  if (step === 'approve') return { kind, step, approver: actingFor(by, leadOf(by), 'extend', true), ...(dueOn === undefined ? {} : { dueOn }) };
  if (dueOn === undefined) throw at('malformed', 'command.dueOn');
  return { kind, step, dueOn, reason };
}

function leadOf(by: Preparation): UnitCode {
  return agencyOf(by.reference.units, parseDossierId(by.dossier)?.unit ?? '');
}

/** By what right whoever acts does it. */
function actingFor(by: Preparation, agency: UnitCode, action: DelegatedAction, withinAgency = false): Signatory {
  const { post, officer, unit } = by.actor;
  const found = signatoryOf(by.reference, { agency, post, officer, action, on: by.today, withinAgency, handledIn: by.handledIn });
  return found ?? { post, officer, unit, capacity: 'none', instrument: null };
}

/** By what right whoever holds a post today does it. */
function holding(by: Preparation, post: PostId, agency: UnitCode, action: DelegatedAction, path: string, withinAgency = false): Signatory {
  const found = signatoryOf(by.reference, { agency, post, action, on: by.today, withinAgency, handledIn: by.handledIn });
  if (!found) throw at('post-vacant', path);
  return found;
}

function participantOf(by: Preparation, post: PostId, path: string): Holder {
  const holder = holderOf(by.reference, post, by.today);
  if (!holder) throw at('post-vacant', path);
  return holder;
}
