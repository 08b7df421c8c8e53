/** Old and new placement of tone marks are the same word: `hoà` and `hòa`, `Uỷ` and `Ủy`. Written as old → new. */
const TONE_PLACEMENT: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const OLD_PLACEMENT = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** Text as compared: NFC, lower case, spaces folded, tone marks in one place. */
export function folded(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return lower.replace(OLD_PLACEMENT, (pair) => TONE_PLACEMENT[pair] ?? pair);
}

/** The words of a text, folded: runs of letters and digits; whatever stands between them parts them. */
export function wordsOf(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A folded word without its diacritics, as people type in a hurry: `đất` → `dat`. */
export function withoutDiacritics(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** Whether a text was typed without diacritics: of six folded words, fewer than one carries marks. */
export function isTypedPlain(words: readonly string[]): boolean {
  return words.filter((word) => withoutDiacritics(word) !== word).length * 6 < words.length;
}
