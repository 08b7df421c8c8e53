import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { commandProblem } from '../sentences.ts';

/** A cookie as a browser is given it. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly url: string;
}

/**
 * The session of somebody who is signed in, as the request header `Cookie` has it (`a=1; b=2`): from a file, or from the
 * standard input for `-`. It goes to the page's own origin in this one browser, and is neither kept nor ever printed.
 * Throws `unreadable-file` or `malformed-cookies`.
 */
export async function cookiesFor(url: string, from: string): Promise<readonly Cookie[]> {
  const given = from === '-' ? await text(process.stdin) : await readFile(from, 'utf8').catch(() => '');
  if (given === '' && from !== '-') throw commandProblem('unreadable-file', from);
  return cookiesIn(given, new URL(url).origin);
}

/** The cookies of a header line. Throws `malformed-cookies`, which repeats nothing of it. */
export function cookiesIn(header: string, url: string): readonly Cookie[] {
  const pairs = header
    .trim()
    .replace(/^cookie:/i, '')
    .split(/;|\n/)
    .map((pair) => pair.trim())
    .filter(Boolean);
  if (pairs.length === 0) throw commandProblem('malformed-cookies');
  return pairs.map((pair) => {
    const at = pair.indexOf('=');
    if (at < 1) throw commandProblem('malformed-cookies');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });
}
