import { folded, withoutDiacritics } from '../fold.ts';

/** A word of a subject line as it is compared. */
export interface Token {
  /** Folded, with its marks. */
  readonly marked: string;
  /** The same without marks. */
  readonly plain: string;
  /** Written in capitals in a line that is not, or without a vowel: not a word but letters that stand for words. */
  readonly letters: boolean;
  /** Set right from a slip of the keyboard. */
  readonly mended: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const VOWEL = /[aeiouy]/;

/** The words of a text, in order: runs of letters and digits; whatever stands between them parts them. */
export function tokensOf(text: string): readonly Token[] {
  const words = text.normalize('NFC').match(WORD) ?? [];
  const shouted = words.length > 3 && words.every((word) => word === word.toUpperCase());
  return words.map((word) => {
    const marked = folded(word);
    const plain = withoutDiacritics(marked);
    const capitals = !shouted && word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
    return { marked, plain, letters: capitals || !VOWEL.test(plain), mended: false };
  });
}

/** A word as the register writes it. */
export function tokenOf(marked: string): Token {
  return { marked, plain: withoutDiacritics(marked), letters: false, mended: false };
}
