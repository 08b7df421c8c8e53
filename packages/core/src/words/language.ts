import type { Words } from '../registry/types.ts';

/** Languages in which everything that a person reads exists. */
export type Language = 'vi' | 'en';

/** The same text in both languages: numbers, names of people. */
export function sameWords(text: string): Words {
  return { vi: text, en: text };
}

/** `một, hai và ba`. An empty list gives an empty text. */
export function listWords(items: readonly Words[]): Words {
  return {
    vi: joined(
      items.map((item) => item.vi),
      'và',
    ),
    en: joined(
      items.map((item) => item.en),
      'and',
    ),
  };
}

/** `một; hai; ba`, for parts that hold commas themselves. */
export function partsWords(items: readonly Words[]): Words {
  return { vi: items.map((item) => item.vi).join('; '), en: items.map((item) => item.en).join('; ') };
}

/** First letter as a capital, for a phrase that begins a sentence. */
export function sentenceCase(words: Words): Words {
  return { vi: capital(words.vi), en: capital(words.en) };
}

function joined(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
