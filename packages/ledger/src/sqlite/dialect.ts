import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import { StoreCorruptError } from '../errors.ts';

/** Statements kept prepared per connection; the least lately used goes first. Lists of 500 keys come in every length, so there is an end to it. */
const CACHED_STATEMENTS = 128;
/** SQLITE_CORRUPT and SQLITE_NOTADB, see https://sqlite.org/rescode.html. */
const CORRUPT = new Set([11, 26]);

/** How a transaction starts: writers take the lock at once, so that two processes wait for each other instead of one failing half-way through. */
export type Begin = 'begin' | 'begin immediate';

/** Kysely's dialect over a connection of `node:sqlite`; `place` names the file in errors. */
export function nodeSqliteDialect(connection: DatabaseSync, begin: Begin, place: string): Dialect {
  const config = { database: adapted(connection, place) };
  const plain = new SqliteDialect(config);
  return {
    createDriver: () => new Driver(config, begin),
    createQueryCompiler: () => plain.createQueryCompiler(),
    createAdapter: () => new TransactionalDdlAdapter(),
    createIntrospector: (db) => plain.createIntrospector(db),
  };
}

/** Runs what touches a database file and gives its damage a name. */
export function naming<T>(place: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && CORRUPT.has(error.errcode & 0xff))
      throw new StoreCorruptError(place, { cause: error });
    throw error;
  }
}

class Driver extends SqliteDriver {
  readonly #begin: Begin;

  constructor(config: SqliteDialectConfig, begin: Begin) {
    super(config);
    this.#begin = begin;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#begin));
  }
}

/** SQLite can undo DDL, so that a migration cut short leaves nothing behind; Kysely's default does not use it. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function adapted(connection: DatabaseSync, place: string): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => connection.close(),
    prepare(sql) {
      const kept = statements.get(sql);
      const statement =
        kept ??
        adaptedStatement(
          naming(place, () => connection.prepare(sql)),
          place,
        );
      statements.delete(sql);
      statements.set(sql, statement);
      const oldest = statements.size > CACHED_STATEMENTS ? statements.keys().next() : null;
      if (oldest && !oldest.done) statements.delete(oldest.value);
      return statement;
    },
  };
}

function adaptedStatement(statement: StatementSync, place: string): SqliteStatement {
  const input = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => naming(place, () => statement.all(...input(parameters))),
    run: (parameters) => naming(place, () => statement.run(...input(parameters))),
    iterate: (parameters) => statement.iterate(...input(parameters)),
  };
}
