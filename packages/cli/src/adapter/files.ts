import { readFile } from 'node:fs/promises';
import { type AdapterProblem, compileAdapter, killSchema } from '@roviec/adapters/checked';
import { commandProblem } from '../sentences.ts';

/** An adapter file that was read: what it says, and what is wrong with it. */
export interface CheckedFile {
  readonly path: string;
  readonly id: string | null;
  readonly content: unknown;
  readonly problems: readonly AdapterProblem[];
}

/** Reads adapter files and checks each, and that no two say the same id. Throws `unreadable-file`. */
export async function checkedFiles(paths: readonly string[], today: string): Promise<readonly CheckedFile[]> {
  const files = await Promise.all(paths.map((path) => checkedFile(path, today)));
  return files.map((file) =>
    files.some((other) => other !== file && other.id !== null && other.id === file.id) ? { ...file, problems: [{ path: 'id', code: 'id-twice' }] } : file,
  );
}

async function checkedFile(path: string, today: string): Promise<CheckedFile> {
  const content = await jsonIn(path);
  if (content === undefined) return { path, id: null, content: null, problems: [{ path: '', code: 'malformed-json' }] };
  const compiled = compileAdapter(content, { today });
  return compiled.ok ? { path, id: compiled.adapter.id, content, problems: [] } : { path, id: null, content, problems: compiled.problems };
}

/** The entries of a kill list file. Throws `unreadable-file` or `kill-list-malformed`. */
export async function killsIn(path: string): Promise<readonly unknown[]> {
  const content = await jsonIn(path);
  if (!Array.isArray(content) || !content.every((entry) => killSchema.safeParse(entry).success)) throw commandProblem('kill-list-malformed', path);
  return content;
}

async function jsonIn(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw commandProblem('unreadable-file', path);
  });
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
