import { parsed } from '../parsers.ts';
import type { Field, Parser, Source } from '../vocabulary.ts';
import type { Doubt } from './doubts.ts';
import { type Facet, facetsOf } from './facets.ts';
import { textsAt } from './field.ts';
import { placesOf, type TaughtScope } from './sources.ts';

/** How a document is told from the others, and why that may stop working. */
export interface TaughtKey {
  readonly field: Field;
  readonly doubts: readonly Doubt[];
}

const MOST_ELEMENTS = 60;
const GUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
const ORDINAL = /index|stt|order|rownum|position/i;

interface Candidate {
  readonly source: Source;
  readonly parse: Parser;
}

/** Finds the identifier that the page itself gives each document: there in all rows, another one in each. Null when there is none. */
export function taughtKey(scope: TaughtScope, row: Element): TaughtKey | null {
  const found: Candidate[] = [];
  for (const candidate of candidatesIn(scope, row)) {
    const values = valuesOf(scope, candidate);
    if (values.some((value) => value === null) || new Set(values).size < values.length) continue;
    const [first] = found;
    if (first && (JSON.stringify(first.parse) !== JSON.stringify(candidate.parse) || valuesOf(scope, first).join() !== values.join())) continue;
    found.push(candidate);
    if (found.length === 2) break;
  }
  const [first] = found;
  if (!first) return null;
  const doubts: readonly Doubt[] = first.parse === 'docNumber' ? ['key-is-number'] : [];
  return { field: { from: found.map(({ source }) => source), parse: first.parse, required: true }, doubts };
}

function valuesOf(scope: TaughtScope, { source, parse }: Candidate): readonly (string | null)[] {
  return textsAt(scope, source).map((text) => parsed(parse, text));
}

/** Strict to loose: the row's own attributes, boxes to tick, addresses, scripts, then what stands in a cell. */
function candidatesIn(scope: TaughtScope, row: Element): readonly Candidate[] {
  const inside = [...row.querySelectorAll('*')].filter((element) => !element.closest('[data-roviec]')).slice(0, MOST_ELEMENTS);
  const boxes = inside.filter((element) => element.localName === 'input' && ['checkbox', 'radio', 'hidden'].includes(element.getAttribute('type') ?? ''));
  const links = inside.filter((element) => element.localName === 'a' && element.hasAttribute('href'));
  const from = (elements: readonly Element[], wanted: (facet: Facet) => boolean): readonly Candidate[] =>
    elements.flatMap((element) =>
      facetsOf(element)
        .filter(wanted)
        .flatMap((facet) => parsersFor(facet).flatMap((parse) => placed(scope, row, element, facet, parse))),
    );
  const script = ({ take }: Facet): boolean => take !== undefined;
  const cells = inside.filter((element) => element.children.length === 0 && /\d/.test(element.textContent));
  return [
    ...from([row], ({ attr, take }) => attr !== undefined && attr !== 'class' && attr !== 'title' && !take && !ORDINAL.test(attr)),
    ...from(boxes, ({ attr }) => attr === 'value'),
    ...from(inside, ({ attr, take }) => attr?.startsWith('data-') === true && !take && !ORDINAL.test(attr)),
    ...from(links, ({ attr, take }) => attr === 'href' && !take),
    ...from([row, ...inside], script),
    ...from(cells, ({ attr, text }) => attr === undefined && /^[\p{L}\d._-]{2,40}$/u.test(text) && !/^\d{1,3}$/.test(text)),
    ...cells.flatMap((cell) => (/^\S*\d\S*\/\S+$/.test(cell.textContent.trim()) ? placed(scope, row, cell, { text: '' }, 'docNumber') : [])),
  ];
}

function placed(scope: TaughtScope, row: Element, element: Element, { attr, take }: Facet, parse: Parser): readonly Candidate[] {
  const [place] = placesOf(scope, row, element, 'key').filter(({ fragile }) => !fragile);
  return place ? [{ source: { ...place, ...(attr === undefined ? {} : { attr }), ...(take ? { take } : {}) }, parse }] : [];
}

function parsersFor({ attr, text }: Facet): readonly Parser[] {
  if (GUID.test(text)) return ['guid'];
  if (attr === 'href') return [...paramsOf(text).map((queryParam) => ({ queryParam })), ...(/\d[^/?#]*$/.test(text.split(/[?#]/)[0] ?? '') ? (['trailingInt'] as const) : [])];
  if (/^[A-Za-z_:-]*\d{1,18}$/.test(text)) return ['trailingInt'];
  return attr !== undefined && /^[\p{L}\d._:/-]{1,60}$/u.test(text) && /\d/.test(text) ? ['text'] : attr === undefined ? ['text'] : [];
}

function paramsOf(address: string): readonly string[] {
  try {
    return [...new URL(address, 'http://page.invalid/').searchParams.keys()].filter((name) => name.length <= 40);
  } catch {
    return [];
  }
}
