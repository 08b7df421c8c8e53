import { civilDateOf, courseOf, type DeclaredAct, documentKey, type ObservedAct, parseDossierId, unitAt } from '@roviec/core';
import type { DossierRow } from '@roviec/ledger';
import type { CommandRequest, ObservationRequest } from '@roviec/schema';
import type { Hono } from 'hono';
import { accept, actorOf, fieldNames } from '../acts/accept.ts';
import { askedSoon } from '../acts/asked-soon.ts';
import { prepare } from '../acts/prepare.ts';
import { hidden, mayOrThrow, mayRead } from '../acts/rights.ts';
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
    await onlyDossier(parts, dossier, command);
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

/** An agency works a document in one dossier: a second one would hide what is late in the first. */
async function onlyDossier(parts: Parts, dossier: string, command: CommandRequest): Promise<void> {
  if (command.kind !== 'open') return;
  const key = documentKey(command.document);
  const kept = (await parts.ledger.look([{ key, alias: key }])).get(key) ?? [];
  const lead = parseDossierId(dossier)?.unit;
  if (kept.some((row) => row.unit === lead && row.id !== dossier && row.state.phase === 'open')) throw new ProblemError('document-has-dossier');
}

async function mayDo(parts: Parts, call: Call<'act'>, who: Signed): Promise<DossierRow | null> {
  const { dossier, command } = call.input;
  checkId(dossier);
  if (command.kind === 'open') checkRegister(dossier, call.at, who);
  const row = await parts.ledger.dossier(dossier);
  mayOrThrow(who, `act:${command.kind}`, { id: dossier, row, ...replyingUnit(command), ...requester(command, row) }, call.at);
  // Anybody may reply in the name of their own unit. Who was never asked is answered here, as for a dossier that is not there:
  // the engine would take longer for one that is.
  if (command.kind === 'reply' && !mayRead(who, dossier, row, call.at) && !(await askedSoon(parts, who, dossier))) throw hidden('not-asked');
  return row;
}

function replyingUnit(command: CommandRequest): { readonly replyFor?: string } {
  return command.kind === 'reply' || command.kind === 'prepare-reply' || command.kind === 'reserve' ? { replyFor: command.unit } : {};
}

/** Whoever asked for an extension does not approve it. */
function requester(command: CommandRequest, row: DossierRow | null): { readonly requestedBy?: string } {
  const extension = row && command.kind === 'extend' && command.step === 'approve' ? courseOf(row.state).extension : null;
  return extension ? { requestedBy: extension.requestedBy } : {};
}

/** `POST /v1/observations`: what happened elsewhere. Never refused for its content; rights, shape and whose word it is are looked at, nothing else. */
export function mountObservations(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'observe', async (call, who) => {
    const { dossier, observation, document, aliases, happenedAt, source } = call.input;
    checkId(dossier);
    mayOrThrow(who, `observe:${observation.kind}`, { id: dossier, row: await parts.ledger.dossier(dossier) }, call.at);
    checkClaims(observation, source);
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

/** A client may say what it saw or holds on paper; what came within RõViệc or by document exchange, their own ways record. */
function checkClaims(observation: ObservationRequest['observation'], source: ObservationRequest['source']): void {
  if (source.kind === 'edxml') throw new ProblemError('source-not-allowed', { fields: [{ path: 'source.kind', code: 'source-not-allowed' }] });
  if ('channel' in observation && observation.channel === 'roviec')
    throw new ProblemError('channel-not-recordable', { fields: [{ path: 'observation.channel', code: 'channel-not-recordable' }] });
}

/** Units are no secret: a mistyped one is a mistake to mend, not a dossier out of reach. */
function checkRegister(dossier: string, at: number, who: Signed): void {
  const unit = parseDossierId(dossier)?.unit;
  if (unit === undefined || !unitAt(who.reference.units, unit, civilDateOf(at))) throw new ProblemError('unknown-unit', { fields: [{ path: 'dossier', code: 'unknown-unit' }] });
}

function checkId(dossier: string): void {
  if (!parseDossierId(dossier)) throw new ProblemError('malformed', { fields: [{ path: 'dossier', code: 'malformed-dossier-id' }] });
}
