import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One test that a page names: `` `path/of.test.ts` › “title” ``. */
export interface NamedTest {
  readonly file: string;
  readonly title: string;
}

const NAMED = /`([\w./-]+\.(?:test\.tsx?|ts))` › “([^”]+(?:“[^”]*”[^”]*)*)”/g;

/** The tests that a text names, in their order. */
export function testsNamedIn(text: string): readonly NamedTest[] {
  return [...text.matchAll(NAMED)].map(([, file = '', title = '']) => ({ file, title }));
}

/** The tests of a page that are not there, or are called otherwise by now. */
export async function lostTests(root: string, text: string): Promise<readonly string[]> {
  const named = testsNamedIn(text);
  const lost = await Promise.all(
    named.map(async ({ file, title }) => {
      const source = await readFile(join(root, file), 'utf8').catch(() => '');
      return source.includes(title) ? [] : [`${file} › ${title}`];
    }),
  );
  return lost.flat();
}
