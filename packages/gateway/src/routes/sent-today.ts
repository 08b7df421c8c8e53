import { type DossierId, postsOf, startOfDay } from '@roviec/core';
import { StoreCorruptError } from '@roviec/ledger';
import type { Hono } from 'hono';
import { mayRead } from '../acts/rights.ts';
import { sessionEndpoint } from '../http/endpoint.ts';
import { HIDDEN } from '../http/problems.ts';
import { currentReference, type Parts, today } from '../parts.ts';
import type { Caller } from '../session/caller.ts';

/** `GET /v1/sent-today`: what was sent in the caller's name since midnight in Việt Nam, with the names of the fields and nothing of their content. */
export function mountSentToday(app: Hono, parts: Parts): void {
  sessionEndpoint(app, parts, 'sentToday', async (_call, { caller }) => {
    const entries = await parts.inbox.sentBy(caller.session.officer, startOfDay(today(parts)));
    const refused = new Set(entries.flatMap(({ dossier, refusal }) => (refusal === null ? [] : [dossier])));
    const readable = new Set<DossierId>();
    for (const dossier of refused) if (await mayReadInSomePost(parts, caller, dossier)) readable.add(dossier);
    const sent = entries.map(({ receivedAt, dossier, lane, kind, status, refusal, fields }) => {
      // Why it was refused would tell that the dossier is there.
      const why = refusal === null || readable.has(dossier) ? refusal : HIDDEN;
      return { at: receivedAt, dossier, lane, kind, status, refusal: why, fields: [...fields] };
    });
    return { body: { sent } };
  });
}

async function mayReadInSomePost(parts: Parts, { session }: Caller, dossier: DossierId): Promise<boolean> {
  const reference = await currentReference(parts);
  const row = await parts.ledger.dossier(dossier).catch(unlessCorrupt);
  const { officer } = session;
  return postsOf(reference, officer, today(parts)).some((post) => mayRead({ holder: { officer, post }, reference }, dossier, row?.state ?? null, parts.now()));
}

/** Who is asked in a damaged dossier is not known; the rest of the list is shown all the same. */
function unlessCorrupt(error: unknown): null {
  if (error instanceof StoreCorruptError) return null;
  throw error;
}
