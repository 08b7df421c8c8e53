import { findingsOf, type Reference, type StillLine, type UnitCode } from '@roviec/core';
import type { DossierRow, LedgerReader } from '@roviec/ledger';
import { eventsOrNone } from './histories.ts';

/** Dossiers looked through at most, those that moved least lately first. */
const LOOKED_AT = 200;
/** Pages ask every few seconds; histories are read again once in this time. */
const KEPT_MS = 60_000;

/** Dossiers that stand still, and whether all open ones were looked at. */
export interface StillRead {
  readonly findings: readonly { readonly row: DossierRow; readonly variant: StillLine['variant'] }[];
  readonly complete: boolean;
}

const kept = new WeakMap<object, Map<string, { readonly at: number; readonly read: Promise<StillRead> }>>();

/** What the rule `stagnation` finds in the histories of open dossiers as of an instant; overdue ones have a list of their own. */
export function standingStill(ledger: Pick<LedgerReader, 'unmoved' | 'events'>, units: readonly UnitCode[] | undefined, reference: Reference, asOf: number): Promise<StillRead> {
  const known = kept.get(ledger) ?? new Map<string, { readonly at: number; readonly read: Promise<StillRead> }>();
  kept.set(ledger, known);
  const key = `${units?.join(' ') ?? ''}|${reference.version}`;
  const found = known.get(key);
  if (found && Math.abs(asOf - found.at) < KEPT_MS) return found.read;
  const read = look(ledger, units, reference, asOf);
  known.set(key, { at: asOf, read });
  read.catch(() => known.delete(key));
  return read;
}

async function look(ledger: Pick<LedgerReader, 'unmoved' | 'events'>, units: readonly UnitCode[] | undefined, reference: Reference, asOf: number): Promise<StillRead> {
  const rows = await ledger.unmoved({ ...(units ? { units } : {}), limit: LOOKED_AT });
  const findings: { readonly row: DossierRow; readonly variant: StillLine['variant'] }[] = [];
  for (const row of rows) {
    const events = await eventsOrNone(ledger, row.id);
    for (const { rule, variant } of findingsOf(events, reference, reference.severities, asOf)) {
      if (rule === 'stagnation' && (variant === 'idle' || variant === 'late-assignment')) findings.push({ row, variant });
    }
  }
  return { findings, complete: rows.length < LOOKED_AT };
}
