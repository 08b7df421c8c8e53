import { civilDateOf, courseOf, type DeclaredAct, type ObservedAct, parseDossierId } from '@roviec/core';
import type { DossierRow } from '@roviec/ledger';
import type { CommandRequest } from '@roviec/schema';
import type { Hono } from 'hono';
import { accept, actorOf, fieldNames } from '../acts/accept.ts';
import { prepare } from '../acts/prepare.ts';
import { mayOrThrow } from '../acts/rights.ts';
import { type Call, postEndpoint, type Signed } from '../http/endpoint.ts';
import { ProblemError } from '../http/problems.ts';
import type { Parts } from '../parts.ts';

/** `POST /v1/acts`: what a person declares. May be refused, with a reason. */
export function mountActs(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'act', async (call, who) => {
    const { dossier, command } = call.input;
    const row = await mayDo(parts, call, who);
    const submittedTo = row ? (courseOf(row.state).submission?.to ?? null) : null;
    const prepared = prepare(command, { reference: who.reference, today: civilDateOf(call.at), dossier, demo: parts.profile === 'demo', actor: actorOf(who), submittedTo });
    const act: DeclaredAct = {
      lane: 'declared',
      id: call.act,
      dossier,
      receivedAt: call.at,
      actor: actorOf(who),
      registryVersion: who.reference.version,
      command: prepared,
    };
    return accept(parts, who, act, fieldNames(['', command]), call.input);
  });
}

async function mayDo(parts: Parts, call: Call<'act'>, who: Signed): Promise<DossierRow | null> {
  const { dossier, command } = call.input;
  checkId(dossier);
  const row = await parts.ledger.dossier(dossier);
  mayOrThrow(who, `act:${command.kind}`, { id: dossier, row, ...replyingUnit(command), ...requester(command, row) }, call.at);
  return row;
}

function replyingUnit(command: CommandRequest): { readonly replyFor?: string } {
  return command.kind === 'reply' || command.kind === 'reserve' ? { replyFor: command.unit } : {};
}

/** Whoever asked for an extension does not approve it. */
function requester(command: CommandRequest, row: DossierRow | null): { readonly requestedBy?: string } {
  const extension = row && command.kind === 'extend' && command.step === 'approve' ? courseOf(row.state).extension : null;
  return extension ? { requestedBy: extension.requestedBy } : {};
}

/** `POST /v1/observations`: what happened elsewhere. Never refused for its content; rights and shape are looked at, nothing else. */
export function mountObservations(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'observe', async (call, who) => {
    const { dossier, observation, document, aliases, happenedAt, source } = call.input;
    checkId(dossier);
    mayOrThrow(who, `observe:${observation.kind}`, { id: dossier, row: await parts.ledger.dossier(dossier) }, call.at);
    if (observation.kind === 'reply-recorded' && observation.receivedAt > call.at) {
      throw new ProblemError('received-in-future', { fields: [{ path: 'observation.receivedAt', code: 'received-in-future' }] });
    }
    const act: ObservedAct = {
      lane: 'observed',
      id: call.act,
      dossier,
      receivedAt: call.at,
      actor: actorOf(who),
      registryVersion: who.reference.version,
      observation,
      provenance: source,
      happenedAt,
      document,
      aliases,
    };
    return accept(parts, who, act, fieldNames(['document', document], ['', { aliases, happenedAt }], ['', observation]), call.input);
  });
}

function checkId(dossier: string): void {
  if (!parseDossierId(dossier)) throw new ProblemError('malformed', { fields: [{ path: 'dossier', code: 'malformed-dossier-id' }] });
}
