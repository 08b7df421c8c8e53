import { createHash } from 'node:crypto';
import type { Calendar, DossierState, Procedure } from '@roviec/core';
import { canonicalJson } from '@roviec/schema';
import type { Kysely } from 'kysely';
import { StoreCorruptError } from '../errors.ts';
import { isObject, storedJson } from '../stored-json.ts';
import type { LedgerTables, PinnedTextTable } from './tables.ts';

/**
 * A dossier keeps the procedure and the calendar that it runs under. They are most of its state and the same in thousands
 * of dossiers, so each text is stored once under its hash and parsed once a process: a page with 500 rows is read in time.
 */
export type Pinned = Pick<DossierState, 'procedure' | 'calendar'>;

/** Texts kept parsed; an agency has some dozens. */
const KEPT = 512;

const parsed = new Map<string, Procedure | Calendar>();
const texts = new WeakMap<Procedure | Calendar, PinnedTextTable>();

/** The text of a procedure or a calendar and the SHA-256 of it. */
export function pinnedText(value: Procedure | Calendar): PinnedTextTable {
  const known = texts.get(value);
  if (known) return known;
  const body = canonicalJson(value);
  const text = { digest: createHash('sha256').update(body, 'utf8').digest('hex'), body };
  texts.set(value, text);
  return text;
}

/** What rows point at. Throws `StoreCorruptError` when a text is missing or is not what its hash says. */
export async function loadPinned(db: Kysely<LedgerTables>, rows: readonly { readonly procedure: string | null; readonly calendar: string | null }[]): Promise<readonly Pinned[]> {
  const digests = new Set(rows.flatMap(({ procedure, calendar }) => [procedure, calendar]).filter((digest) => digest !== null));
  const values = new Map([...digests].map((digest) => [digest, parsed.get(digest)]));
  const missing = [...digests].filter((digest) => !values.get(digest));
  const read = missing.length > 0 ? await db.selectFrom('pinned_text').selectAll().where('digest', 'in', missing).execute() : [];
  for (const row of read) values.set(row.digest, proved(row));
  return rows.map(({ procedure, calendar }) => ({ procedure: pointedAt(values, procedure, isProcedure), calendar: pointedAt(values, calendar, isCalendar) }));
}

function proved({ digest, body }: PinnedTextTable): Procedure | Calendar {
  const value = storedJson(body, `pinned text ${digest}`, (value) => isProcedure(value) || isCalendar(value));
  if (pinnedText(value).digest !== digest) throw new StoreCorruptError(`pinned text ${digest}`);
  if (parsed.size >= KEPT) parsed.clear();
  parsed.set(digest, value);
  return value;
}

function pointedAt<T>(values: ReadonlyMap<string, unknown>, digest: string | null, isRight: (value: unknown) => value is T): T | null {
  if (digest === null) return null;
  const value = values.get(digest);
  if (!isRight(value)) throw new StoreCorruptError(`pinned text ${digest}`);
  return value;
}

function isProcedure(value: unknown): value is Procedure {
  return isObject(value) && typeof value['version'] === 'string' && Array.isArray(value['stages']);
}

function isCalendar(value: unknown): value is Calendar {
  return isObject(value) && typeof value['version'] === 'string' && Array.isArray(value['off']);
}
