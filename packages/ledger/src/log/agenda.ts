import type { UnitCode } from '@roviec/core';
import type { Kysely } from 'kysely';
import type { AgendaFilter } from '../ports.ts';
import type { DossierTable, LedgerTables } from './tables.ts';

type Db = Kysely<LedgerTables>;

/** As `LedgerReader.agenda` says: four short lists of ids, each along an index of its own, and their rows. */
export async function agenda(db: Db, filter: AgendaFilter): Promise<readonly DossierTable[]> {
  if (filter.units?.length === 0) return [];
  const found = await Promise.all([dueIn(db, filter), answersIn(db, filter), concludedIn(db, filter), signaturesIn(db, filter)]);
  const ids = [...new Set(found.flat().map(({ id }) => id))];
  if (ids.length === 0) return [];
  return db.selectFrom('dossier').selectAll().where('id', 'in', ids).orderBy('updated_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute();
}

/** As `LedgerReader.unmoved` says. */
export async function unmoved(db: Db, { units, limit }: { readonly units?: readonly UnitCode[]; readonly limit: number }): Promise<readonly DossierTable[]> {
  if (units?.length === 0) return [];
  const open = db.selectFrom('dossier').selectAll().where('phase', '=', 'open').orderBy('updated_at').orderBy('id').limit(limit);
  return (units ? open.where('unit', 'in', units) : open).execute();
}

type Ids = Promise<readonly { readonly id: string }[]>;

function dueIn(db: Db, { units, until, limit }: AgendaFilter): Ids {
  const due = db.selectFrom('dossier').select('id').where('phase', '=', 'open').where('due_at', '<=', until).orderBy('due_at').limit(limit);
  return (units ? due.where('unit', 'in', units) : due).execute();
}

function answersIn(db: Db, { units, until, limit }: AgendaFilter): Ids {
  const answers = db
    .selectFrom('consultee')
    .innerJoin('dossier', 'dossier.id', 'consultee.dossier')
    .select('dossier.id')
    .where('dossier.phase', '=', 'open')
    .where('consultee.status', 'in', ['awaited', 'silent', 'attested'])
    .where('consultee.due_at', '<=', until)
    .orderBy('consultee.due_at')
    .limit(limit);
  return (units ? answers.where(({ or, eb }) => or([eb('consultee.unit', 'in', units), eb('dossier.unit', 'in', units)])) : answers).execute();
}

function concludedIn(db: Db, { units, since, limit }: AgendaFilter): Ids {
  const concluded = db
    .selectFrom('consultee')
    .innerJoin('dossier', 'dossier.id', 'consultee.dossier')
    .select('dossier.id')
    .where('consultee.status', 'in', ['deemed', 'proceeded-without', 'escalated'])
    .where('consultee.due_at', '>', since)
    .orderBy('consultee.due_at')
    .limit(limit);
  return (units ? concluded.where(({ or, eb }) => or([eb('consultee.unit', 'in', units), eb('dossier.unit', 'in', units)])) : concluded).execute();
}

function signaturesIn(db: Db, { units, limit }: AgendaFilter): Ids {
  const awaited = db.selectFrom('signature').select('signature.dossier as id').limit(limit);
  return (units ? awaited.where('signature.unit', 'in', units) : awaited).execute();
}
