import type { PageHealth } from '../health.ts';
import { recognise } from '../pages.ts';
import { type Address, type PageReading, readPage } from '../read.ts';
import type { AdapterPlan, FieldName } from '../vocabulary.ts';

/** What an adapter found on one page: counts, and a few values of fields that are public. Nothing of a document that is marked. */
export interface Report {
  readonly recognised: boolean;
  readonly health: PageHealth | null;
  readonly rows: number;
  readonly withheld: number;
  readonly fields: readonly { readonly name: FieldName; readonly read: number; readonly examples: readonly string[] }[];
}

/** Fields whose values may be shown to whoever teaches (design §8); of the others there is a count. */
const PUBLIC: readonly FieldName[] = ['number', 'issuer', 'issuedOn', 'arrivalNumber', 'arrivedOn', 'documentKind', 'urgency', 'role', 'dueOn', 'status'];
const EXAMPLES = 3;

/** Tries an adapter on a page, with the same reader that runs for everybody. */
export function reportOn(plan: AdapterPlan, within: Document, address: Address, frameName: string): Report {
  const found = recognise(plan, within, { pathname: address.pathname, frameName });
  if (found.kind !== 'page') return { recognised: false, health: null, rows: 0, withheld: 0, fields: [] };
  const reading: PageReading = readPage(plan, found.page, within, address);
  const names = Object.keys(found.page.fields) as FieldName[];
  const fields = names.map((name) => {
    const values = reading.readings.flatMap(({ values: { [name]: value } }) => value ?? []);
    return { name, read: values.length, examples: PUBLIC.includes(name) ? [...new Set(values)].slice(0, EXAMPLES) : [] };
  });
  return { recognised: true, health: reading.health, rows: reading.readings.length, withheld: reading.health.withheld, fields };
}
