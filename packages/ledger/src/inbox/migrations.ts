import { type Migrations, runAll } from '../sqlite/migrate.ts';

const first = [
  `create table entry (
    id text primary key not null,
    lane text not null check (lane in ('declared', 'observed')),
    kind text not null,
    dossier text not null,
    officer text not null,
    post text not null,
    received_at integer not null,
    status text not null check (status in ('received', 'done', 'refused')),
    asked text not null check (length(asked) = 64),
    digest text not null check (length(digest) = 64),
    act text,
    receipt text,
    refusal text,
    fields text not null,
    check ((status = 'received') = (act is not null)),
    check ((status = 'done') = (receipt is not null)),
    check ((status = 'refused') = (refusal is not null))
  ) strict`,
  "create index entry_unsettled on entry (received_at, id) where status = 'received'",
  "create index entry_unsettled_by_dossier on entry (dossier, received_at) where status = 'received'",
  'create index entry_by_officer on entry (officer, received_at)',
  'create table refusal (id integer primary key, officer text, route text not null, code text not null, at integer not null) strict',
  'create index refusal_by_time on refusal (at)',
];

/** What was promised in a dossier, for whoever must know whether the ledger has it yet. */
const promised = ["create index entry_promised on entry (dossier, json_extract(receipt, '$.seqs[1]')) where status = 'done'"];

/** What `inbox.sqlite` holds. */
export const inboxMigrations: Migrations = {
  '0001-entries': { up: (db) => runAll(db, first) },
  '0002-promised': { up: (db) => runAll(db, promised) },
};
