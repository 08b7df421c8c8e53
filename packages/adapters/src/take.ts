import type { Take } from './vocabulary.ts';

/** Takes out of a text what counts of it; null when it is not there, or there twice. Reads the text, never runs it. */
export function taken(take: Take, text: string): string | null {
  if ('call' in take) return argumentsOf(take.call, text)?.[take.argument] ?? null;
  if ('split' in take) return text.split(take.split)[take.part] ?? null;
  const [, after, again] = text.normalize('NFC').split(take.after.normalize('NFC'));
  if (after === undefined || again !== undefined) return null;
  if (take.before === undefined) return after;
  const end = after.indexOf(take.before);
  return end < 0 ? null : after.slice(0, end);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A text that was escaped once too often: the entities of markup and numbers of characters. Others stay as they are. */
export function unescaped(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi, (entity, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** The arguments of the one call of a function in a piece of script, quotes taken off; null without a call, or with several. */
function argumentsOf(name: string, script: string): readonly string[] | null {
  const starts = [...script.matchAll(/[\w$.]+(?=\s*\()/g)].filter(([called]) => called === name);
  const [start] = starts;
  if (!start || starts.length > 1) return null;
  const found: string[] = [];
  let depth = 0;
  let from = script.indexOf('(', start.index + name.length) + 1;
  for (let at = from; at < script.length; at += 1) {
    const letter = script.charAt(at);
    if (letter === "'" || letter === '"') at = endOfQuote(script, at);
    else if ('([{'.includes(letter)) depth += 1;
    else if (depth > 0 && ')]}'.includes(letter)) depth -= 1;
    else if (depth === 0 && (letter === ',' || letter === ')')) {
      found.push(unquoted(script.slice(from, at).trim()));
      from = at + 1;
      if (letter === ')') return found;
    }
  }
  return null;
}

function endOfQuote(script: string, from: number): number {
  const quote = script.charAt(from);
  for (let at = from + 1; at < script.length; at += 1) {
    if (script.charAt(at) === '\\') at += 1;
    else if (script.charAt(at) === quote) return at;
  }
  return script.length;
}

function unquoted(argument: string): string {
  return /^(['"]).*\1$/s.test(argument) ? argument.slice(1, -1).replace(/\\(.)/gs, '$1') : argument;
}
