import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createClient } from '@roviec/schema';

/** The files of a reference folder, by their path inside it. */
export async function readReferenceFolder(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(tsv|ya?ml)$/.test(name)).sort();
  const files: Record<string, string> = {};
  for (const name of names) files[relative('.', name).replaceAll('\\', '/')] = await readFile(join(folder, name), 'utf8');
  return files;
}

/** CSV files and workbooks of a folder itself, by name; what lies deeper is none of a register. */
export async function readSpreadsheets(folder: string): Promise<Record<string, Uint8Array>> {
  const names = (await readdir(folder)).filter(isSpreadsheet).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const)));
}

/** Whether a file is named as a CSV file or a workbook. Names that begin with `~$` are locks of an open workbook. */
export function isSpreadsheet(name: string): boolean {
  return /\.(csv|xlsx|xlsm)$/i.test(name) && !name.startsWith('~$');
}

/** Loads a folder, changed where the caller says so, through the gateway, the way an agency does; `changed` is false when it already has the same. */
export async function loadReference(
  origin: string,
  token: string,
  folder: string,
  change: (files: Record<string, string>) => Record<string, string> = (files) => files,
): Promise<{ readonly changed: boolean; readonly counts: Readonly<Record<string, number>> }> {
  const client = createClient({ origin, identity: () => ({ token }), timeoutMs: 60_000 });
  return client('importReference', { files: change(await readReferenceFolder(folder)) }, { act: crypto.randomUUID() });
}
