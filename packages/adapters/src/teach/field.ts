import { elementAt, textAt } from '../source.ts';
import { cleaned } from '../text.ts';
import type { Field, Source, Take } from '../vocabulary.ts';
import type { Doubt } from './doubts.ts';
import { type Facet, facetsOf } from './facets.ts';
import { classFit, type Fit, fitFor, type Taught } from './kinds.ts';
import { foldedPlace, type Place, placesOf, scopeIn, type TaughtScope } from './sources.ts';

/** A field as it was understood from one pointing, tried on every row. */
export interface TaughtField {
  readonly field: Field;
  readonly doubts: readonly Doubt[];
  /** What else could be read where the person pointed; `chosen` is the one that is. */
  readonly facets: readonly { readonly what: string; readonly text: string }[];
  readonly chosen: number;
  /** Of a role, a status or the secrecy mark: each text that the rows show, once. */
  readonly texts: readonly string[];
  readonly rows: number;
  readonly given: number;
  readonly accepted: number;
  /** Texts that could not be read as this field. */
  readonly rest: readonly string[];
}

/** What the person said beyond pointing. */
export interface Said {
  readonly facet?: number;
  /** What each text of a role or status means. */
  readonly codes?: Readonly<Record<string, string>>;
}

const MOST_SOURCES = 4;
/** What these say is no public part of a document (design §8): it is told where they are read, never what stands there. */
const PRIVATE: readonly Taught[] = ['subject', 'sender'];
/** Of these alone the panel shows what the rows say: they are codes and marks, no text of a document. */
const CODED: readonly Taught[] = ['role', 'status', 'secrecy', 'urgency', 'documentKind'];

/** Understands where a field stands from the element that was pointed at in one row. Null when nothing can be read there. */
export function taughtField(scope: TaughtScope, row: Element, element: Element, name: Taught, said: Said = {}): TaughtField | null {
  const places = placesOf(scope, row, element, name);
  const facets = facetsOf(element);
  const [strict] = places;
  if (!strict || facets.length === 0) return null;
  const tried = facets.map((facet) => tryFacet(scope, strict, facet, name, said));
  const chosen = said.facet ?? bestOf(tried, facets, name);
  const [facet, best] = [facets[chosen], tried[chosen]];
  if (!facet || !best) return null;
  const right = [...ownSources(scope, best), ...places.map((place) => withFacet(place, facet, best.take)).filter((source) => agrees(scope, best, source))];
  // Beside anything that has a name, the order of cells is no second way: it would give another column's value one day.
  const named = right.filter(({ fragile }) => !fragile);
  const sources = (named.length > 0 ? named : right).slice(0, MOST_SOURCES);
  if (sources.length === 0) return null;
  const note = best.take !== undefined && facet.attr === undefined && best.fit.rest.length > 0;
  const from = sources.map(({ fragile: _, ...source }): Source => (note ? { ...source, confidence: 'low' } : source));
  const { fit } = best;
  const field: Field = { from, parse: fit.parse, ...(fit.nulls.length > 0 ? { nulls: fit.nulls.slice(0, 10) } : {}), ...(name === 'subject' ? { required: true } : {}) };
  return {
    ...{ field, chosen, rows: scope.rows.length, given: fit.given, accepted: fit.accepted, rest: PRIVATE.includes(name) ? [] : fit.rest },
    doubts: doubtsOf(sources, scope, best),
    facets: facets.map(({ attr, take, text }) => ({
      what: take && 'call' in take ? `${attr} ${take.call}(${take.argument + 1})` : (attr ?? ''),
      text: PRIVATE.includes(name) ? '' : text.slice(0, 80),
    })),
    texts: CODED.includes(name) ? codedTexts(best.texts, facet) : [],
  };
}

/** Of classes each one by itself, but for those that all rows have. */
function codedTexts(texts: readonly string[], { attr }: Facet): readonly string[] {
  const lists = texts.map((text) => (attr === 'class' ? text.split(/\s+/) : [cleaned(text)]));
  const found = [...new Set(lists.flat())].filter((text) => text !== '' && (attr !== 'class' || !lists.every((list) => list.includes(text))));
  return found.slice(0, 12);
}

interface Tried {
  readonly texts: readonly string[];
  readonly take: Take | undefined;
  readonly fit: Fit;
}

function tryFacet(scope: TaughtScope, place: Place, facet: Facet, name: Taught, { codes }: Said): Tried {
  const raw = textsAt(scope, withFacet(place, facet, undefined));
  if (facet.attr === 'class' && (name === 'status' || name === 'role')) return { texts: raw, take: undefined, fit: classFit(raw, codes) };
  const whole = fitFor(name, raw, codes);
  if (whole.accepted > 0 || !DATED.includes(name) || facet.take) return { texts: raw, take: facet.take, fit: whole };
  const take = cutOut(raw);
  if (!take) return { texts: raw, take: undefined, fit: whole };
  const texts = textsAt(scope, withFacet(place, facet, take));
  const cut = fitFor(name, texts, codes);
  // What has no such part is said to be unreadable there, not to be empty.
  return {
    texts,
    take,
    fit: {
      ...cut,
      given: whole.given,
      rest: [...new Set([...cut.rest, ...raw.map(cleaned).filter((text) => text !== '' && !/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(text))])].slice(0, 12),
    },
  };
}

const DATED: readonly Taught[] = ['dueOn', 'issuedOn', 'arrivedOn'];
const DATE_INSIDE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?: \d{1,2}:\d{2}(?::\d{2})?)?/;

/** A date inside a longer text that begins alike in each row: what stands before it, and after it. */
function cutOut(texts: readonly string[]): Take | undefined {
  const parts = texts.map(cleaned).flatMap((text) => {
    const found = DATE_INSIDE.exec(text);
    return found ? [{ before: text.slice(0, found.index), after: text.slice(found.index + found[0].length) }] : [];
  });
  const label = /[^,;.(]*$/.exec(parts[0]?.before ?? '')?.[0].trim() ?? '';
  if (label.length < 2 || !parts.every(({ before }) => before.split(label).length === 2 && before.trimEnd().endsWith(label))) return undefined;
  const end = parts[0]?.after.trim().split(' ')[0] ?? '';
  return end !== '' && parts.every(({ after }) => after.includes(end)) ? { after: label, before: end } : { after: label };
}

/** The facet that reads most rows; of equal ones what a person sees first. A text that is cut short gives way to the whole of it. */
function bestOf(tried: readonly Tried[], facets: readonly Facet[], name: Taught): number {
  const short = facets[0]?.attr === undefined && /(?:…|\.\.\.)$/.test(facets[0]?.text ?? '') ? facets[0]?.text.replace(/(?:…|\.\.\.)$/, '') : undefined;
  const whole = short === undefined ? -1 : facets.findIndex(({ attr, text }) => attr !== undefined && text.startsWith(short) && text.length > short.length);
  if (whole >= 0) return whole;
  const first = tried[0];
  // What a person sees and points at is meant, as long as most of it can be read.
  if (first && facets[0]?.attr === undefined && first.fit.given > 0 && first.fit.accepted * 2 >= first.fit.given) return 0;
  const score = ({ fit: { accepted } }: Tried, at: number): number => (facets[at]?.attr === 'class' && name !== 'status' && name !== 'role' ? 0 : accepted);
  return tried.reduce((best, one, at) => (score(one, at) > score(tried[best] ?? one, best) ? at : best), 0);
}

/** Attributes of the row that say the same in every row, or say whole what the cell cuts short. */
function ownSources(scope: TaughtScope, { texts }: Tried): readonly Place[] {
  const [first] = scope.rows;
  const names = new Set(scope.rows.flatMap((row) => facetsOf(row).flatMap(({ attr, take }) => (attr === undefined || take || attr === 'id' || attr === 'class' ? [] : [attr]))));
  if (!first) return [];
  return [...names].flatMap((attr): Place[] => {
    const pairs = scope.rows.map((row, at) => [cleaned(row.getAttribute(attr) ?? ''), cleaned(texts[at] ?? '')] as const).filter(([own, text]) => own !== '' && text !== '');
    const same = pairs.length > 0 && pairs.every(([own, text]) => own === text || (/(?:…|\.\.\.)$/.test(text) && own.startsWith(text.replace(/(?:…|\.\.\.)$/, ''))));
    return same ? [{ own: true, attr }] : [];
  });
}

/** Whether a source gives in each row what the first one gives there, or nothing. */
function agrees(scope: TaughtScope, { texts }: Tried, source: Place): boolean {
  const other = textsAt(scope, source).map(cleaned);
  return other.some((text) => text !== '') && other.every((text, at) => text === '' || cleaned(texts[at] ?? '') === '' || text === cleaned(texts[at] ?? ''));
}

/** What a source gives in each row; empty where it gives nothing. */
export function textsAt(scope: TaughtScope, source: Place): readonly string[] {
  return scope.rows.map((row) => textAt(foldedPlace(source), scopeIn(scope, row)) ?? '');
}

function withFacet(place: Place, { attr, take, unescape: twice }: Facet, cut: Take | undefined): Place {
  const taken = cut ?? take;
  return { ...place, ...(attr === undefined ? {} : { attr }), ...(taken ? { take: taken } : {}), ...(twice ? { unescape: twice } : {}) };
}

function doubtsOf(sources: readonly Place[], scope: TaughtScope, { fit }: Tried): readonly Doubt[] {
  const [first] = sources;
  const places = first ? scope.rows.filter((row) => elementAt(foldedPlace(first), scopeIn(scope, row))).length : 0;
  return [
    ...(sources.length === 1 ? (['one-source'] as const) : []),
    ...(fit.given > 0 && fit.accepted < fit.given ? (['unread-texts'] as const) : []),
    ...(places > 0 && places < scope.rows.length ? (['some-rows'] as const) : []),
  ];
}
