import { readField, type Scope } from '../source.ts';
import type { Field, FieldName } from '../vocabulary.ts';
import { type Fragility, fragilityOf } from './fragility.ts';

/** What one source gave. */
export interface ExaminedSource {
  /** Documents in which it is the one that the value came from. */
  readonly used: number;
  /** Documents in which it alone would give a value. */
  readonly gives: number;
  readonly fragile: readonly Fragility[];
  /** Milliseconds for all documents of the page, once; null where the page's clock is too coarse for it. */
  readonly ms: number | null;
}

/** What became of one field over the documents of a page. */
export interface ExaminedField {
  readonly name: FieldName | 'key' | 'secrecy';
  readonly value: number;
  /** It is there and says nothing. */
  readonly absent: number;
  readonly unreadable: number;
  /** Different values among those read. */
  readonly different: number;
  /** A few values, of fields that may leave the page and whose parser accepts nothing but their kind. Never free text. */
  readonly examples: readonly string[];
  readonly sources: readonly ExaminedSource[];
}

/** Fields that may be shown to whoever checks an adapter. Subject lines, senders and issuers can hold people's names. */
const PUBLIC: ReadonlySet<string> = new Set(['number', 'issuedOn', 'arrivalNumber', 'arrivedOn', 'documentKind', 'urgency', 'role', 'dueOn', 'status']);
/** Parsers that take any text. A wrong place would show through them what stands there. */
const FREE: ReadonlySet<unknown> = new Set(['text', 'lastPart']);
const EXAMPLES = 3;
/** How long one source is read again and again to be timed. */
const TIMED_MS = 4;
const ROUNDS = 50;

/** Reads a field in each of these places. `now` is a clock in ms; without it nothing is timed. */
export function examineField(name: ExaminedField['name'], field: Field, scopes: readonly Scope[], now?: () => number): ExaminedField {
  const readings = scopes.map((scope) => readField(field, scope));
  const values = readings.flatMap((reading) => (reading.kind === 'value' ? [reading.value] : []));
  const different = [...new Set(values)];
  const showable = PUBLIC.has(name) && !isFree(field);
  return {
    ...{ name, value: values.length, different: different.length },
    absent: readings.filter(({ kind }) => kind === 'absent').length,
    unreadable: readings.filter(({ kind }) => kind === 'unreadable').length,
    examples: showable ? different.slice(0, EXAMPLES) : [],
    sources: field.from.map((source, at) => {
      const alone = { ...field, from: [source] };
      return {
        used: readings.filter((reading) => reading.kind === 'value' && reading.source === at).length,
        gives: scopes.filter((scope) => readField(alone, scope).kind === 'value').length,
        fragile: fragilityOf(source),
        ms: now ? timed(() => void scopes.map((scope) => readField(alone, scope)), now) : null,
      };
    }),
  };
}

function isFree({ parse }: Field): boolean {
  if (typeof parse === 'string') return FREE.has(parse);
  return 'queryParam' in parse || ('firstOf' in parse && parse.firstOf.some((each) => FREE.has(each)));
}

function timed(work: () => void, now: () => number): number | null {
  const began = now();
  let rounds = 0;
  let ended = began;
  while (rounds < ROUNDS && ended - began < TIMED_MS) {
    work();
    rounds += 1;
    ended = now();
  }
  return ended > began ? (ended - began) / rounds : null;
}
