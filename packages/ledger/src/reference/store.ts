import type { Reference } from '@roviec/core';
import { canonicalJson } from '@roviec/schema';
import type { Kysely } from 'kysely';
import { ReferenceOrderError } from '../errors.ts';
import type { ReferenceStore } from '../ports.ts';
import { openForReading, openForWriting } from '../sqlite/open.ts';
import { isObject, storedJson } from '../stored-json.ts';
import { type ReferenceTable, type ReferenceTables, referenceMigrations } from './tables.ts';

type ReferenceReader = Pick<ReferenceStore, 'current' | 'knownAt' | 'close'>;

/** Opens `reference.sqlite` for its one writer, made when missing. Throws `StoreVersionError` for a file of a newer version. */
export async function openReferenceStore(path: string): Promise<ReferenceStore> {
  const { db, close } = await openForWriting<ReferenceTables>(path, referenceMigrations);
  return {
    ...versions(async () => db),
    /** Throws `ReferenceOrderError` for a version known earlier than the newest one. */
    put: (reference) =>
      db.transaction().execute(async (transaction) => {
        const last = await newest(transaction, Number.MAX_SAFE_INTEGER);
        if (last?.version === reference.version) return false;
        if (last && reference.recordedAt < last.recorded_at) throw new ReferenceOrderError(reference.version);
        await transaction
          .insertInto('reference')
          .values({ position: (last?.position ?? 0) + 1, version: reference.version, recorded_at: reference.recordedAt, body: canonicalJson(reference) })
          .execute();
        return true;
      }),
    close,
  };
}

/** Reads `reference.sqlite`; null until the gateway has kept a version. Throws as `openLedgerReader` does. */
export function openReferenceReader(path: string): ReferenceReader {
  const store = openForReading<ReferenceTables>(path, referenceMigrations);
  return { ...versions(() => store.db()), close: () => store.close() };
}

/** The version last read stays in memory: asking again costs one look into an index, and gives the same object. */
function versions(connect: () => Promise<Kysely<ReferenceTables> | null>): Omit<ReferenceReader, 'close'> {
  let kept: { readonly position: number; readonly reference: Reference } | null = null;
  const read = async (at: number): Promise<Reference | null> => {
    const db = await connect();
    const head = db && (await newest(db, at));
    if (!head) return null;
    if (kept?.position === head.position) return kept.reference;
    const { body } = await db.selectFrom('reference').select('body').where('position', '=', head.position).executeTakeFirstOrThrow();
    const reference = storedReference(head, body);
    if (!kept || head.position > kept.position) kept = { position: head.position, reference };
    return reference;
  };
  return { current: () => read(Number.MAX_SAFE_INTEGER), knownAt: read };
}

type Head = Omit<ReferenceTable, 'body'>;

async function newest(db: Kysely<ReferenceTables>, at: number): Promise<Head | undefined> {
  return db.selectFrom('reference').select(['position', 'version', 'recorded_at']).where('recorded_at', '<=', at).orderBy('position', 'desc').limit(1).executeTakeFirst();
}

const LISTS = ['units', 'posts', 'officers', 'holdings', 'matters', 'competence', 'calendars', 'procedures'] as const satisfies readonly (keyof Reference)[];

function storedReference({ position, version, recorded_at }: Head, body: string): Reference {
  return storedJson(
    body,
    `reference ${position}`,
    (value): value is Reference =>
      isObject(value) && value['version'] === version && value['recordedAt'] === recorded_at && LISTS.every((list) => Array.isArray(value[list])) && isObject(value['severities']),
  );
}
