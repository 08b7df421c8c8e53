import { civilDateOf, courseOf, type DeclaredAct, type DossierState, documentKey, type ObservedAct, parseDossierId, unitAt } from '@roviec/core';
import type { CommandRequest, ObservationRequest } from '@roviec/schema';
import type { Hono } from 'hono';
import { accept, actorOf, fieldNames } from '../acts/accept.ts';
import { askedSoon } from '../acts/asked-soon.ts';
import { refuseWords, withoutWords } from '../acts/classified.ts';
import { currentOf, judged, type Known, knownOf } from '../acts/known.ts';
import { prepare } from '../acts/prepare.ts';
import { refuseByRule } from '../acts/refused-by-rule.ts';
import { hidden, mayOrThrow, mayRead } from '../acts/rights.ts';
import { type Call, postEndpoint, type Signed } from '../http/endpoint.ts';
import { ProblemError } from '../http/problems.ts';
import type { Parts } from '../parts.ts';

/** `POST /v1/acts`: what a person declares. May be refused, with a reason. */
export function mountActs(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'act', async (call, who) => {
    const { dossier, command, insisted } = call.input;
    const known = await mayDo(parts, call, who);
    const submittedTo = known.state ? (courseOf(known.state).submission?.to ?? null) : null;
    const handledIn = known.state?.handler?.unit ?? null;
    const [today, demo] = [civilDateOf(call.at), parts.profile === 'demo'];
    const prepared = prepare(command, { reference: who.reference, today, dossier, demo, actor: actorOf(who), submittedTo, handledIn });
    await onlyDossier(parts, dossier, command);
    const act: DeclaredAct = {
      lane: 'declared',
      id: call.act,
      dossier,
      receivedAt: call.at,
      actor: actorOf(who),
      registryVersion: who.reference.version,
      command: prepared,
      ...(insisted ? { insisted } : {}),
    };
    refuseWords(act, known);
    refuseByRule(act, known, who.reference);
    return accept(parts, who, act, { fields: fieldNames(['', command], ['insisted', insisted ?? {}]), asked: call.input, known });
  });
}

/** An agency works a document in one dossier: a second one would hide what is late in the first. */
async function onlyDossier(parts: Parts, dossier: string, command: CommandRequest): Promise<void> {
  if (command.kind !== 'open') return;
  const key = documentKey(command.document);
  const kept = (await parts.ledger.look([{ key, alias: key }])).get(key) ?? [];
  const lead = parseDossierId(dossier)?.unit;
  for (const { id, unit, state } of kept) {
    if (unit !== lead || id === dossier || state.phase !== 'open') continue;
    if ((await currentOf(parts, id, state))?.phase === 'open') throw new ProblemError('document-has-dossier');
  }
}

async function mayDo(parts: Parts, call: Call<'act'>, who: Signed): Promise<Known> {
  const { dossier, command } = call.input;
  checkId(dossier);
  if (command.kind === 'open') checkRegister(dossier, call.at, who);
  const read = await knownOf(parts, dossier);
  // Where it was submitted to and who handles it may change, and who signs or decides rests on that; all else that rights rest on only grows.
  const known = ['submit', 'extend', 'decide'].includes(command.kind) ? { ...read, state: await currentOf(parts, dossier, read.state) } : read;
  const right = (state: DossierState | null) => mayOrThrow(who, `act:${command.kind}`, { id: dossier, state, ...replyingUnit(command), ...requester(command, state) }, call.at);
  if (command.kind !== 'reply' && command.kind !== 'prepare-reply') return judged(parts, dossier, known, right);
  // Anybody may reply in the name of their own unit. Who was never asked is answered here, as for a dossier that is not there:
  // the engine would take longer for one that is.
  const asked = await askedSoon(parts, who, dossier);
  return judged(parts, dossier, known, (state) => {
    right(state);
    if (!asked && !mayRead(who, dossier, state, call.at)) throw hidden('not-asked');
  });
}

function replyingUnit(command: CommandRequest): { readonly replyFor?: string } {
  return command.kind === 'reply' || command.kind === 'prepare-reply' || command.kind === 'reserve' ? { replyFor: command.unit } : {};
}

/** Whoever asked for an extension does not approve it. */
function requester(command: CommandRequest, state: DossierState | null): { readonly requestedBy?: string } {
  const extension = state && command.kind === 'extend' && command.step === 'approve' ? courseOf(state).extension : null;
  return extension ? { requestedBy: extension.requestedBy } : {};
}

/** `POST /v1/observations`: what happened elsewhere. Never refused for its content; rights, shape and whose word it is are looked at, nothing else. */
export function mountObservations(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'observe', async (call, who) => {
    const { dossier, document, aliases, happenedAt, source } = call.input;
    checkId(dossier);
    await mayObserve(parts, call, who);
    const observation = await withoutWords(parts, dossier, call.input.observation);
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
    return accept(parts, who, act, { fields: fieldNames(['document', document], ['', { aliases, happenedAt }], ['', observation]), asked: { ...call.input, observation } });
  });
}

/** Rights to record a fact rest on whose register it is, which the number says; what is known of the dossier only words the refusal. */
async function mayObserve(parts: Parts, { input: { dossier, observation }, at }: Call<'observe'>, who: Signed): Promise<void> {
  const right = (state: DossierState | null) => mayOrThrow(who, `observe:${observation.kind}`, { id: dossier, state }, at);
  try {
    right(null);
  } catch {
    await judged(parts, dossier, await knownOf(parts, dossier), right);
  }
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
