import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { reportIssues } from './issues.ts';
import type { Report } from './problems.ts';

/** A YAML file that was read, and where in it a path stands. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** Line of a path, from 1; the line of what contains it when the path itself is absent. */
  readonly rowOf: (path: readonly PropertyKey[]) => number;
}

/** Reads a YAML 1.2 file against a schema. Null when it does not fit; every issue is reported. */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, report: Report): YamlFile<T> | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false, uniqueKeys: true });
  for (const error of document.errors) report(file, lineCounter.linePos(error.pos[0]).line, '', 'malformed-yaml', error.message);
  if (document.errors.length > 0) return null;
  const rowOf = (path: readonly PropertyKey[]): number => {
    for (let end = path.length; end >= 0; end -= 1) {
      const node = end === 0 ? document.contents : document.getIn(path.slice(0, end), true);
      const range = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : null;
      if (range !== null) return lineCounter.linePos(range).line;
    }
    return 1;
  };
  const input = normalised(document.toJS({ maxAliasCount: 20 }));
  const read = schema.safeParse(input);
  if (read.success) return { file, value: read.data, rowOf };
  reportIssues(read.error, input, (path, code, value, steps) => report(file, rowOf(steps), path, code, value));
  return null;
}

/** Texts in NFC, so that equal words are equal. */
function normalised(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalised(item)]));
  return value;
}
