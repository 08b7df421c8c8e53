import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The guide for bringing an e-office names buttons and steps as the panel does. */
const guide = readFileSync(new URL('../../docs/bring-your-e-office.md', import.meta.url), 'utf8');
// Read as text: the extension's modules have types of their own.
const words = readFileSync(new URL('../../extension/src/teach/panel/words.ts', import.meta.url), 'utf8');
const said = new Set([...words.matchAll(/vi: '([^']+)'/g)].map(([, vi = '']) => vi));

it('names no button that is not there', () => {
  const buttons = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text = '']) => text).filter((text) => !text.endsWith('.') && /[^a-zA-Z .]/.test(text));
  expect(buttons.length).toBeGreaterThan(8);
  expect(buttons.filter((text) => !said.has(text))).toEqual([]);
});

it('goes through the steps of the panel in their order', () => {
  const steps = [...guide.matchAll(/^\| (\d\. [^|]+?) \|/gm)].map(([, text]) => text);
  expect(steps).toEqual([...said].filter((text) => /^\d\. /.test(text)));
});

it('shows pictures that exist', () => {
  const pictures = [...guide.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, file = '']) => file);
  expect(pictures.length).toBe(3);
  for (const file of pictures) expect(readFileSync(new URL(`../../docs/${file}`, import.meta.url)).length, file).toBeGreaterThan(1000);
});
