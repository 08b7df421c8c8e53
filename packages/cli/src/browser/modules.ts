import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';

const SOURCES = new URL(import.meta.resolve('@roviec/adapters'));
const stripped = new Map<string, Promise<string>>();

/** A source of the reader as a page gets it, types taken away and nothing bundled; by its path below the reader's folder. Null for what is none. */
export async function readerModule(name: string): Promise<string | null> {
  if (!/^[a-z-]+(\/[a-z-]+)*\.ts$/.test(name)) return null;
  const known = stripped.get(name) ?? readFile(new URL(name, SOURCES), 'utf8').then(withoutTypes);
  stripped.set(name, known);
  return known.catch(() => null);
}

function withoutTypes(source: string): string {
  // Node warns that the function is new, once; to whoever checks a page that says nothing.
  const warn = process.emitWarning;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = warn;
  }
}
