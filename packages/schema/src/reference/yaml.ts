import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { reportIssues } from './issues.ts';
import type { Report } from './problems.ts';

/** A place in a file, both from 1. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A YAML file that was read, and where in it a path stands. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** Where a path stands; the place of what contains it when the path itself is absent. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** Its line alone. */
  readonly rowOf: (path: readonly PropertyKey[]) => number;
}

/** Reads a YAML 1.2 file against a schema. Null when it does not fit; every issue is reported. */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, report: Report): YamlFile<T> | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false, uniqueKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, character: col };
  };
  for (const error of document.errors) {
    const { line, character } = placeAt(error.pos[0]);
    report(file, line, '', 'malformed-yaml', error.message, character);
  }
  if (document.errors.length > 0) return null;
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let end = path.length; end >= 0; end -= 1) {
      const node = end === 0 ? document.contents : document.getIn(path.slice(0, end), true);
      const range = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : null;
      if (range !== null) return placeAt(range);
    }
    return { line: 1, character: 1 };
  };
  const input = normalised(document.toJS({ maxAliasCount: 20 }));
  const read = schema.safeParse(input);
  if (read.success) return { file, value: read.data, placeOf, rowOf: (path) => placeOf(path).line };
  reportIssues(read.error, input, (path, code, value, steps) => {
    const { line, character } = placeOf(steps);
    report(file, line, path, code, value, character);
  });
  return null;
}

/** Texts in NFC, so that equal words are equal. */
function normalised(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalised(item)]));
  return value;
}
