import { type Migrations, runAll } from '../sqlite/migrate.ts';

/** A version of what judgement rests on; never updated, never deleted. */
export interface ReferenceTable {
  /** From 1 without gaps; the highest is the newest. */
  readonly position: number;
  readonly version: string;
  /** When it became known, epoch ms; never falls from one position to the next. */
  readonly recorded_at: number;
  readonly body: string;
}

/** The tables of `reference.sqlite`. */
export interface ReferenceTables {
  readonly reference: ReferenceTable;
}

const first = [
  'create table reference (position integer primary key check (position > 0), version text not null, recorded_at integer not null, body text not null) strict',
  `create trigger reference_follows before insert on reference
    when new.position is not (select coalesce(max(position), 0) + 1 from reference)
      or new.recorded_at < (select coalesce(max(recorded_at), new.recorded_at) from reference)
    begin select raise(abort, 'a version follows the newest one'); end`,
  "create trigger reference_is_never_updated before update on reference begin select raise(abort, 'versions are never updated'); end",
  "create trigger reference_is_never_deleted before delete on reference begin select raise(abort, 'versions are never deleted'); end",
  'create index reference_by_time on reference (recorded_at, position)',
];

/** What `reference.sqlite` holds. */
export const referenceMigrations: Migrations = { '0001-versions': { up: (db) => runAll(db, first) } };
