import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A line that a person labelled; columns by name. */
export type LabelledLine = Readonly<Record<string, string>>;

/** The lines of a table of this folder, or of another file by its absolute path: UTF-8, tabs, a header, no quoting. */
export async function labelledLines(file: string): Promise<readonly LabelledLine[]> {
  const [header = '', ...lines] = (await readFile(resolve(import.meta.dirname, file), 'utf8')).trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [columns[index] ?? `${index}`, cell])));
}
