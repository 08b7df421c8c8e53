import { type Around, aroundOf, documentKey, NOTHING_AROUND } from '@roviec/core';
import type { DossierRow } from '@roviec/ledger';
import { mayRead } from '../acts/rights.ts';
import type { Signed } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { viewOf } from './findings.ts';

/** What the other dossiers of the same document say of it, as far as whoever asks may read them. */
export async function aroundDossier(parts: Pick<Parts, 'ledger'>, who: Signed, { id, unit, state }: DossierRow, at: number): Promise<Around> {
  if (!state.document) return NOTHING_AROUND;
  const key = documentKey(state.document);
  const rows = (await parts.ledger.look([{ key, alias: key }])).get(key) ?? [];
  const others = rows.filter((row) => row.id !== id && mayRead(who, row.id, row.state, at));
  const histories = await Promise.all(others.map((row) => parts.ledger.events(row.id)));
  const events = histories.map((stored) => stored.map((kept) => kept.event));
  return aroundOf(events, unit, viewOf(who.reference));
}
