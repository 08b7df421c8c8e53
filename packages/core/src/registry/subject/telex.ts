/** What Telex makes of doubled letters and of `w`. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/dd/gu, 'đ'],
  [/uow|uwo|uwow/gu, 'ươ'],
  [/aa/gu, 'â'],
  [/ee/gu, 'ê'],
  [/oo/gu, 'ô'],
  [/aw/gu, 'ă'],
  [/ow/gu, 'ơ'],
  [/uw/gu, 'ư'],
];
const TYPED = /dd|aa|ee|oo|aw|ow|uw|[sfrxj]$/u;

/**
 * A word in which Telex keys were left as typed (`ddaats` for `đất`, `phesp` for `phép`), without marks: only its letters
 * matter for looking it up. Null when nothing in the word looks like Telex.
 */
export function telexPlain(word: string): string | null {
  if (!TYPED.test(word) && !/[aeiouy][sfrxj]/u.test(word)) return null;
  const lettered = LETTERS.reduce((text, [typed, letter]) => text.replace(typed, letter), word);
  const toneless = lettered.replace(/([aăâeêioôơuưy])[sfrxj]/gu, '$1').replace(/[sfrxj]$/u, '');
  const plain = toneless.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  return plain === word || plain === '' ? null : plain;
}
