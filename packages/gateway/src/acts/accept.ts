import type { Act, Actor, DossierState } from '@roviec/core';
import { InboxConflictError, StoreCorruptError } from '@roviec/ledger';
import type { Receipt } from '@roviec/schema';
import type { Answer, Signed } from '../http/endpoint.ts';
import { ProblemError, problemCode } from '../http/problems.ts';
import { errorCode } from '../log.ts';
import type { Parts } from '../parts.ts';
import { pause } from '../pause.ts';
import type { Fate } from './fate.ts';
import { judged, type Known, knownOf } from './known.ts';
import { hidden, mayRead } from './rights.ts';

/** Seconds after which a write that could not be recorded may be tried again. */
const RETRY_SECONDS = 5;

/** Who acts, as an act records it. */
export function actorOf(who: Signed): Actor {
  return { officer: who.holder.officer, post: who.holder.post.id, unit: who.holder.post.unit };
}

/** What goes with an act: the names of the fields that were sent, what was asked, and what is known of its dossier when that was read already. */
interface Asking {
  readonly fields: readonly string[];
  readonly asked: unknown;
  readonly known?: Known;
}

/** Hands an act to the delivery and answers with its receipt: 200 when done, 202 while it waits. Throws its refusal as a problem. */
export async function accept(parts: Parts, who: Signed, act: Act, asking: Asking): Promise<Answer<Receipt>> {
  const fate = await submit(parts, act, asking);
  if (fate.status === 'done') await untilKept(parts, fate.receipt);
  if (fate.status !== 'refused') return { body: fate.receipt, status: fate.status === 'done' ? 200 : 202 };
  await hideFromStrangers(parts, who, act, fate.code, asking.known);
  throw new ProblemError(problemCode(fate.code) ?? 'internal');
}

/** A consultee's agency reads the dossier; whoever was never asked must not learn from a refusal that it is there. */
async function hideFromStrangers(parts: Parts, who: Signed, { dossier }: Act, why: string, known: Known | undefined): Promise<void> {
  const reads = (state: DossierState | null) => mayRead(who, dossier, state, parts.now());
  if (reads(known?.state ?? null)) return;
  // Asked by an act that was on its way when this one came.
  await judged(parts, dossier, await knownOf(parts, dossier), (state) => {
    if (!reads(state)) throw hidden(why);
  });
}

const LOOK_MS = 15;

/** Waits for the ledger, so that whoever acts reads what they did. */
async function untilKept(parts: Parts, { dossier, seqs }: Receipt): Promise<void> {
  const last = seqs?.[1] ?? 0;
  for (const from = performance.now(); performance.now() - from < parts.keptMs; await pause(LOOK_MS, parts.stopping)) {
    if (parts.stopping.aborted || (await parts.ledger.lastSeq(dossier)) >= last) return;
  }
}

async function submit(parts: Parts, act: Act, { fields, asked, known }: Asking): Promise<Fate> {
  try {
    return await parts.delivery.submit(act, fields, asked, known?.kept);
  } catch (error) {
    if (error instanceof InboxConflictError) throw new ProblemError('idempotency-conflict');
    if (error instanceof StoreCorruptError) throw error;
    parts.log({ event: 'inbox-failed', code: errorCode(error) });
    throw new ProblemError('unavailable', { retryAfterSeconds: RETRY_SECONDS });
  }
}

/** Names of the fields that were sent, for “what was sent in my name today”: never a value. */
export function fieldNames(...parts: readonly (readonly [prefix: string, value: object])[]): readonly string[] {
  return parts.flatMap(([prefix, value]) =>
    Object.entries(value)
      .filter(([, field]) => field !== '' && !(Array.isArray(field) && field.length === 0))
      .map(([name]) => (prefix === '' ? name : `${prefix}.${name}`)),
  );
}
