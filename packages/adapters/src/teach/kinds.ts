import { parsed } from '../parsers.ts';
import { cleaned, folded } from '../text.ts';
import type { FieldName, Parser, PlainParser } from '../vocabulary.ts';

/** What may be pointed at: the fields of a document, and the secrecy mark. */
export type Taught = FieldName | 'secrecy';

/** A parser for what stood at a place in each row, and how far it goes. */
export interface Fit {
  readonly parse: Parser;
  readonly nulls: readonly string[];
  /** Texts that are there, and how many of them the parser accepts. */
  readonly given: number;
  readonly accepted: number;
  /** Texts that it does not accept, each once. */
  readonly rest: readonly string[];
}

const DATES: readonly PlainParser[] = ['vnDate', 'vnDateNoted', 'vnLongDate', 'isoDate', 'enDate'];
/** What offices write for “no date”. */
const NO_DATE = ['01/01/1900', '1/1/1900', '01/01/0001', '1900-01-01', '-', '--', '—', '–', '...', 'Không', 'Không có', 'Chưa có'];

/** Words of Vietnamese offices for what a code says; as folded texts. */
const ROLES: Readonly<Record<string, string>> = {
  ...{ 'chu tri': 'lead', 'xu ly chinh': 'lead', xlc: 'lead', 'chu tri xu ly': 'lead', lead: 'lead' },
  ...{ 'phoi hop': 'support', ph: 'support', 'phoi hop xu ly': 'support', support: 'support' },
  ...{ 'de biet': 'information', 'xem de biet': 'information', xdb: 'information', 'nhan de biet': 'information', information: 'information' },
};
const STATES: Readonly<Record<string, string>> = {
  ...{ 'cho xu ly': 'waiting', 'chua xu ly': 'waiting', 'dang xu ly': 'waiting', 'moi den': 'waiting', moi: 'waiting', cho: 'waiting', new: 'waiting', open: 'waiting' },
  ...{ 'bi tra lai': 'came-back', 'da xu ly': 'handled', 'da hoan thanh': 'done', 'hoan thanh': 'done', 'ket thuc': 'done', 'da ket thuc': 'done', closed: 'done', done: 'done' },
  ...{ 'da tra lai': 'returned', 'tra lai': 'returned', 'da thu hoi': 'recalled', 'thu hoi': 'recalled' },
};

/** The codes that a role or a status may become, for whoever chooses. */
export const TAUGHT_CODES: Readonly<Partial<Record<Taught, readonly string[]>>> = {
  role: ['lead', 'support', 'information'],
  status: ['waiting', 'came-back', 'handled', 'done', 'returned', 'recalled'],
};

/** The parser that reads most of these texts as that field. `chosen`: what the person said that each text means. */
export function fitFor(field: Taught, texts: readonly string[], chosen: Readonly<Record<string, string>> = {}): Fit {
  const given = texts.map(cleaned).filter((text) => text !== '');
  if (field === 'issuedOn' || field === 'arrivedOn' || field === 'dueOn') return dateFit(given);
  if (field === 'number')
    return fit(
      'docNumber',
      given.map((text) => (/\d/.test(text) ? text : '')),
    );
  if (field === 'arrivalNumber') return fit('trailingInt', given);
  if (field === 'role' || field === 'status') return codeFit(field === 'role' ? ROLES : STATES, given, chosen);
  return fit('text', given);
}

function dateFit(given: readonly string[]): Fit {
  const nulls = [...new Set(given.filter((text) => NO_DATE.includes(text) || /^0?1\/0?1\/(?:1900|0001)\b/.test(text)))];
  const texts = given.filter((text) => !nulls.includes(text));
  const used: PlainParser[] = [];
  let left = texts;
  for (;;) {
    const [best, more] = DATES.map((parser): [PlainParser, number] => [parser, left.filter((text) => parsed(parser, text) !== null).length]).reduce((one, other) =>
      other[1] > one[1] ? other : one,
    );
    if (more === 0) break;
    used.push(best);
    left = left.filter((text) => parsed(best, text) === null);
  }
  const [first = 'vnDate'] = used;
  return { ...fit(used.length > 1 ? { firstOf: used } : first, texts), nulls };
}

function codeFit(known: Readonly<Record<string, string>>, given: readonly string[], chosen: Readonly<Record<string, string>>): Fit {
  const map: Record<string, string> = {};
  for (const text of new Set(given)) {
    const code = chosen[text] ?? known[folded(text)];
    if (code !== undefined && code !== '' && Object.keys(map).length < 40 && text.length <= 80) map[text] = code;
  }
  const accepted = given.filter((text) => Object.hasOwn(map, text));
  return { parse: { codeMap: map }, nulls: [], given: given.length, accepted: accepted.length, rest: [...new Set(given.filter((text) => !Object.hasOwn(map, text)))].slice(0, 12) };
}

/** A status that is told by a class of the row: only what the person says that a class means. */
export function classFit(texts: readonly string[], chosen: Readonly<Record<string, string>> = {}): Fit {
  const map = Object.fromEntries(
    Object.entries(chosen)
      .filter(([name, code]) => code !== '' && /^[^\s]{1,80}$/.test(name))
      .slice(0, 40),
  );
  const parse: Parser = { classMap: map };
  const given = texts.filter((text) => text !== '');
  return { parse, nulls: [], given: given.length, accepted: given.filter((text) => parsed(parse, text) !== null).length, rest: [] };
}

function fit(parse: Parser, given: readonly string[]): Fit {
  const accepted = given.filter((text) => parsed(parse, text) !== null);
  return { parse, nulls: [], given: given.length, accepted: accepted.length, rest: [...new Set(given.filter((text) => parsed(parse, text) === null))].slice(0, 12) };
}

const HEADINGS: readonly (readonly [Taught, RegExp])[] = [
  ['secrecy', /^(?:do |muc )?mat$|do mat|muc do mat|mat do|^security/],
  ['urgency', /do khan|muc do khan|^khan$|priority|uu tien/],
  ['dueOn', /^han$|han (?:xu ly|giai quyet|tra loi|tra|chot)|thoi han|ngay hen|deadline|due|^han /],
  ['arrivalNumber', /so den|so vao so|so cong van den/],
  ['arrivedOn', /ngay (?:den|nhan|vao so)|arrived|received/],
  ['issuedOn', /ngay (?:van ban|vb|ban hanh|ky|phat hanh)|^ngay$/],
  ['issuer', /(?:co quan|noi|don vi) (?:ban hanh|phat hanh|gui)|^noi gui|co quan$|issuer/],
  ['subject', /trich yeu|noi dung|tieu de|title|subject|ve viec/],
  ['role', /vai tro|hinh thuc xu ly|role/],
  ['status', /trang thai|tinh trang|status/],
  ['sender', /nguoi (?:gui|chuyen|giao)|sender/],
  ['documentKind', /loai (?:van ban|vb|cong van)|the loai|hinh thuc van ban/],
  ['number', /so (?:va )?ky hieu|so hieu|^ky hieu|^so$|so vb|so van ban|so cong van$/],
];

/** The field that a heading usually stands for; null when it is none that is known. */
export function fieldUnder(heading: string): Taught | null {
  const text = folded(heading);
  return HEADINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Of several headings the one that says this field by its usual name. */
export function headingFor(field: Taught, headings: readonly string[]): string | null {
  return headings.find((heading) => fieldUnder(heading) === field) ?? null;
}
