import { type Migrations, runAll } from '../sqlite/migrate.ts';
import { rebuild } from './rebuild.ts';

/**
 * The guards hold against any connection, not only ours. Insertion is guarded too, because `insert or replace` deletes
 * without asking the delete trigger: an event can only be the next one of the ledger and of its dossier.
 * Whoever owns the file can still rewrite it; the hashes are what shows that.
 */
const first = [
  `create table event (
    position integer primary key check (position > 0),
    event_id text not null unique,
    dossier text not null,
    seq integer not null check (seq > 0),
    kind text not null,
    happened_at integer not null,
    recorded_at integer not null,
    envelope text not null,
    leaf_hash text not null check (length(leaf_hash) = 64),
    unique (dossier, seq)
  ) strict`,
  `create trigger event_follows before insert on event
    when new.position is not (select coalesce(max(position), 0) + 1 from event)
      or new.seq is not (select coalesce(max(seq), 0) + 1 from event where dossier = new.dossier)
      or new.event_id is not new.dossier || '#' || new.seq
    begin select raise(abort, 'an event follows the last one'); end`,
  "create trigger event_is_never_updated before update on event begin select raise(abort, 'events are never updated'); end",
  "create trigger event_is_never_deleted before delete on event begin select raise(abort, 'events are never deleted'); end",
  `create table personal (
    event_id text not null references event (event_id),
    field text not null,
    salt blob not null check (length(salt) between 16 and 32),
    text text not null,
    primary key (event_id, field)
  ) strict, without rowid`,
  "create trigger personal_is_never_updated before update on personal begin select raise(abort, 'personal text is kept or erased, never updated'); end",
  `create trigger personal_is_never_replaced before insert on personal
    when exists (select 1 from personal where event_id = new.event_id and field = new.field)
    begin select raise(abort, 'personal text is kept or erased, never updated'); end`,
  'create table pinned_text (digest text primary key not null, body text not null) strict',
  `create table dossier (
    id text primary key not null,
    unit text not null,
    phase text not null,
    due_at integer,
    handler text,
    matter text,
    document_key text,
    place text,
    procedure text references pinned_text (digest),
    calendar text references pinned_text (digest),
    state text not null,
    updated_at integer not null
  ) strict`,
  'create index dossier_by_document on dossier (document_key)',
  'create index dossier_by_update on dossier (updated_at, id)',
  'create index dossier_by_phase on dossier (phase, updated_at, id)',
  'create index dossier_by_unit on dossier (unit, updated_at, id)',
  'create index dossier_by_due on dossier (due_at) where due_at is not null',
  `create table document_alias (
    alias text not null,
    dossier text not null references dossier (id),
    document_key text not null,
    primary key (alias, dossier)
  ) strict, without rowid`,
  'create index document_alias_by_dossier on document_alias (dossier)',
  `create table consultee (
    dossier text not null references dossier (id),
    consult text not null,
    unit text not null,
    due_at integer,
    status text not null,
    primary key (dossier, consult, unit)
  ) strict, without rowid`,
  'create index consultee_by_unit on consultee (unit, status, due_at)',
];

const awaited = [
  `create table signature (
    dossier text not null references dossier (id),
    kind text not null,
    consult text not null,
    unit text not null,
    primary key (dossier, kind, consult, unit)
  ) strict, without rowid`,
  'create index signature_by_unit on signature (unit)',
  'create index consultee_by_due on consultee (status, due_at)',
];

/** What `ledger.sqlite` holds. The second one makes the projections again: states remember prepared replies and urges since. */
export const ledgerMigrations: Migrations = {
  '0001-events': { up: (db) => runAll(db, first) },
  '0002-awaited': {
    up: async (db) => {
      await runAll(db, awaited);
      await rebuild(db);
    },
  },
};
