import {
  type Actor,
  agencyOf,
  type Calendar,
  type CivilDate,
  type Command,
  calendarOf,
  contradictsClass,
  type DossierId,
  isInForce,
  type Procedure,
  parseDossierId,
  postsOf,
  type Reference,
  type UnitCode,
  unitAt,
} from '@roviec/core';
import type { CommandRequest } from '@roviec/schema';
import { ProblemError } from '../http/problems.ts';
import { prepareProcess } from './prepare-process.ts';

/** What a request is made a command with: the reference in force and the day on which it is asked. */
export interface Preparation {
  readonly reference: Reference;
  readonly today: CivilDate;
  readonly dossier: DossierId;
  /** Demonstration procedures count in minutes; only the demo may open dossiers under them. */
  readonly demo: boolean;
  readonly actor: Actor;
  /** The unit that the dossier was submitted to, as far as the gateway knows. */
  readonly submittedTo: UnitCode | null;
  /** The unit of the officer who handles it; null while nobody does. */
  readonly handledIn: UnitCode | null;
}

type Asked<K extends CommandRequest['kind']> = Extract<CommandRequest, { kind: K }>;

/** Adds to a request what its sender may not decide: procedure text, calendar, which units are enrolled. Throws problems that name the field. */
export function prepare(request: CommandRequest, by: Preparation): Command {
  switch (request.kind) {
    case 'open':
      return prepareOpen(request, by);
    case 'assign':
      return prepareAssign(request, by);
    case 'consult':
      return { ...request, consultees: request.consultees.map((unit, index) => askedUnit(by, unit, index)) };
    case 'return':
      return prepareReturn(request, by);
    case 'reply':
    case 'attest-no-reply':
    case 'correct':
      knownUnit(by, request.unit, 'command.unit');
      return request;
    case 'close':
      return request;
    default:
      return prepareProcess(request, by);
  }
}

function prepareOpen(request: Asked<'open'>, by: Preparation): Command {
  const lead = parseDossierId(by.dossier)?.unit ?? '';
  knownUnit(by, lead, 'dossier');
  if (agencyOf(by.reference.units, lead) !== lead) throw at('unknown-unit', 'dossier');
  const matter = by.reference.matters.find(({ id }) => id === request.matter);
  if (!matter) throw at('unknown-matter', 'command.matter');
  if (contradictsClass(request.documentClass, matter)) throw at('class-contradicts', 'command.documentClass');
  if (request.place !== undefined) checkPlace(by, request.place);
  return { ...request, procedure: procedureOf(by, request.procedure), calendar: calendarOfLead(by.reference, lead) };
}

function checkPlace(by: Preparation, place: UnitCode): void {
  knownUnit(by, place, 'command.place');
  const around = unitAt(by.reference.units, agencyOf(by.reference.units, place), by.today);
  if (around?.kind !== 'commune') throw at('place-not-commune', 'command.place');
}

function procedureOf(by: Preparation, id: string): Procedure {
  const procedure = by.reference.procedures.find((candidate) => candidate.id === id);
  if (!procedure) throw at('unknown-procedure', 'command.procedure');
  if (procedure.demo && !by.demo) throw at('demo-procedure', 'command.procedure');
  if (!isInForce({ ...procedure, from: procedure.from ?? by.today }, by.today)) throw at('procedure-not-in-force', 'command.procedure');
  return procedure;
}

/** A dossier runs by the calendar of the unit that leads it. */
function calendarOfLead(reference: Reference, lead: UnitCode): Calendar {
  const calendar = calendarOf(reference, lead);
  if (!calendar) throw new ProblemError('reference-missing');
  return calendar;
}

function prepareAssign(request: Asked<'assign'>, by: Preparation): Command {
  const post = postsOf(by.reference, request.officer, by.today).find((held) => held.id === request.post);
  const lead = agencyOf(by.reference.units, parseDossierId(by.dossier)?.unit ?? '');
  if (!post || agencyOf(by.reference.units, post.unit) !== lead) throw at('not-in-post', 'command.post');
  return { ...request, unit: post.unit };
}

function askedUnit(by: Preparation, code: UnitCode, index: number): { readonly unit: UnitCode; readonly enrolled: boolean } {
  const unit = knownUnit(by, code, `command.consultees.${index}`);
  if (agencyOf(by.reference.units, code) === parseDossierId(by.dossier)?.unit) throw new ProblemError('consultee-is-lead');
  return { unit: code, enrolled: unit.enrolledFrom !== undefined && unit.enrolledFrom <= by.today };
}

function prepareReturn(request: Asked<'return'>, by: Preparation): Command {
  knownUnit(by, request.to, 'command.to');
  for (const [index, { competentUnit }] of request.defects.entries()) {
    if (competentUnit !== undefined) knownUnit(by, competentUnit, `command.defects.${index}.competentUnit`);
  }
  return request;
}

export function knownUnit(by: Preparation, code: UnitCode, path: string) {
  const unit = unitAt(by.reference.units, code, by.today);
  if (!unit) throw at('unknown-unit', path);
  return unit;
}

export function at(
  code:
    | 'class-contradicts'
    | 'unknown-unit'
    | 'unknown-matter'
    | 'unknown-procedure'
    | 'demo-procedure'
    | 'procedure-not-in-force'
    | 'place-not-commune'
    | 'not-in-post'
    | 'post-vacant'
    | 'malformed',
  path: string,
): ProblemError {
  return new ProblemError(code, { fields: [{ path, code }] });
}
