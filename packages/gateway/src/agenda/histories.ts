import type { DossierEvent, DossierId } from '@roviec/core';
import { type LedgerReader, StoreCorruptError } from '@roviec/ledger';

/** A dossier's events; none when it is damaged: it says so on its own page, and the list of the others is shown all the same. */
export async function eventsOrNone(ledger: Pick<LedgerReader, 'events'>, id: DossierId): Promise<readonly DossierEvent[]> {
  try {
    return (await ledger.events(id)).map(({ event }) => event);
  } catch (error) {
    if (error instanceof StoreCorruptError) return [];
    throw error;
  }
}
