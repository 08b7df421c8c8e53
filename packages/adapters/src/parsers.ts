import { cleaned, folded } from './text.ts';
import type { Parser, PlainParser } from './vocabulary.ts';

const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,]+(\d{1,2}):(\d{2})(?::\d{2})?)?$/;
const GUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const NUMBER = /^(?=.*\d)[\p{L}\p{N}][\p{L}\p{N}/.\-–&+()]{0,59}$/u;

/** Turns the text of a page into a value, or gives null when it is not of that kind. Pure; never throws. */
export function parsed(parser: Parser, text: string): string | null {
  if (typeof parser === 'string') return PLAIN[parser](cleaned(text));
  if ('queryParam' in parser) return queryParam(cleaned(text), parser.queryParam);
  if ('firstOf' in parser) return firstOf(parser.firstOf, cleaned(text));
  if ('codeMap' in parser) return lookedUp(parser.codeMap, folded(text));
  return classOf(parser.classMap, text);
}

const PLAIN: Readonly<Record<PlainParser, (text: string) => string | null>> = {
  /** Any text. */
  text: (text) => text || null,
  /** `22/12/2026`, with or without a time of day; gives `2026-12-22`. A date that does not exist gives null. */
  vnDate: (text) => moment(text)?.on ?? null,
  /** A date with the page's own remark in brackets behind it: `22/12/2026 (còn 4 ngày)`. The remark is dropped. */
  vnDateNoted: (text) => moment(text.replace(/ ?\([^()]*\)$/, ''))?.on ?? null,
  /** `22/12/2026 08:05`; gives `2026-12-22T08:05`. The time must be there. */
  vnDateTime: (text) => {
    const found = moment(text);
    return found?.time ? `${found.on}T${found.time}` : null;
  },
  /** `ngày 22 tháng 12 năm 2026`. */
  vnLongDate: (text) => {
    const found = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})$/i.exec(text);
    return found && civil(found[3], found[2], found[1]);
  },
  /** `22 Dec 2026`, `22-Dec-2026`, `December 22, 2026`. */
  enDate: (text) => {
    const found = /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i.exec(text) ?? /^(?<month>[a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
    if (!found) return null;
    const [, first = '', second = '', year] = found;
    const [day, name] = found.groups ? [second, first] : [first, second];
    const month = MONTHS.findIndex((each) => each === name.toLowerCase() || each.slice(0, 3) === name.toLowerCase());
    return month < 0 ? null : civil(year, String(month + 1), day);
  },
  /** `2026-12-22`, with or without a time behind it. */
  isoDate: (text) => {
    const found = /^(\d{4})-(\d{2})-(\d{2})(?:[ T.]\d{2}:\d{2}(?::\d{2})?)?$/.exec(text);
    return found && civil(found[1], found[2], found[3]);
  },
  /** Number and symbol: `27/TTr-UBND`. Đ and D stay apart; line breaks and spaces inside go. */
  docNumber: (text) => {
    const number = text.replace(/\s+/g, '');
    return NUMBER.test(number) ? number : null;
  },
  /** The last run of digits: `vb_7700101` and `/van-ban/7700101` give `7700101`. */
  trailingInt: (text) => /(\d{1,18})\D*$/.exec(text)?.[1] ?? null,
  /** The one GUID in the text, lower case. */
  guid: (text) => {
    const found = new Set(text.match(GUID)?.map((guid) => guid.toLowerCase()));
    return found.size === 1 ? ([...found][0] ?? null) : null;
  },
  /** What stands after the last comma, without a closing bracket: `(Chuyên viên, UBND xã Tân Lập)` gives `UBND xã Tân Lập`. */
  lastPart: (text) =>
    text
      .slice(text.lastIndexOf(',') + 1)
      .replace(/[()]/g, '')
      .trim() || null,
};

function moment(text: string): { readonly on: string; readonly time: string | null } | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, day, month, year, hour, minute] = match;
  const on = civil(year, month, day);
  if (on === null) return null;
  if (hour === undefined || minute === undefined) return { on, time: null };
  return Number(hour) < 24 && Number(minute) < 60 ? { on, time: `${hour.padStart(2, '0')}:${minute}` } : null;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** The civil date; null for a day that no calendar has. */
function civil(year = '', month = '', day = ''): string | null {
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${on}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== on) return null;
  return Number(year) < 1900 || Number(year) > 2200 ? null : on;
}

function firstOf(parsers: readonly PlainParser[], text: string): string | null {
  for (const parser of parsers) {
    const value = PLAIN[parser](text);
    if (value !== null) return value;
  }
  return null;
}

function queryParam(text: string, name: string): string | null {
  try {
    return cleaned(new URL(text, 'http://page.invalid/').searchParams.get(name) ?? '') || null;
  } catch {
    return null;
  }
}

/** Keys are folded when the adapter is compiled. */
function lookedUp(map: Readonly<Record<string, string>>, wanted: string): string | null {
  return Object.hasOwn(map, wanted) ? (map[wanted] ?? null) : null;
}

function classOf(map: Readonly<Record<string, string>>, text: string): string | null {
  const found = [...new Set(text.split(/\s+/).filter((name) => Object.hasOwn(map, name)))];
  return found.length === 1 ? (map[found[0] ?? ''] ?? null) : null;
}
