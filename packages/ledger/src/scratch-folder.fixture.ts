import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';

/** A path in a folder of its own that goes when the test is over. */
export function scratchFile(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'roviec-ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

/** Whoever can reach the file: statements past our own code. */
export function tamper(path: string, ...statements: readonly string[]): void {
  const connection = new DatabaseSync(path);
  try {
    for (const statement of statements) connection.exec(statement);
  } finally {
    connection.close();
  }
}

/** All rows of tables, as one text; equal texts are equal tables. */
export function dump(path: string, ...tables: readonly string[]): string {
  const connection = new DatabaseSync(path, { readOnly: true });
  try {
    const rows = (table: string) =>
      connection
        .prepare(`select * from ${table}`)
        .all()
        .map((row) => JSON.stringify(row));
    return tables.map((table) => `${table}\n${rows(table).sort().join('\n')}`).join('\n');
  } finally {
    connection.close();
  }
}
