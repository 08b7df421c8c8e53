import { folded, isTypedPlain, withoutDiacritics } from '../registry/fold.ts';
import { ABBREVIATIONS } from './abbreviations.ts';

/** A word of a reply as compared, and where it stands in the text as written. */
export interface Token {
  readonly word: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence it belongs to: parts between full stops, semicolons and line ends. */
  readonly sentence: number;
  /** Number of the clause: parts between commas and colons too. */
  readonly clause: number;
  /** Whether its sentence was typed without diacritics. */
  readonly bare: boolean;
}

/** A piece of text and the part of the reply it stands in. */
interface Piece extends Pick<Token, 'start' | 'sentence' | 'clause'> {
  readonly typed: string;
}

/** Words with their inner slashes, dots and ampersands, or a mark that ends a clause. */
const PIECE = /[\p{L}\p{N}]+(?:[/&.][\p{L}\p{N}]+)*|[.;!?\n,:()]/gu;
const ENDS_SENTENCE = /^[.;!?\n]$/;
const ENDS_CLAUSE = /^[.;!?\n,:()]$/;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a reply: abbreviations written out, case and tone placement folded. `text` is NFC. */
export function tokensOf(text: string): readonly Token[] {
  return [...Map.groupBy(piecesOf(text), ({ sentence }) => sentence).values()].flatMap((pieces) => {
    const bare = isTypedPlain(pieces.flatMap(({ typed }) => folded(typed).match(WORD) ?? []));
    return pieces.flatMap((piece) => tokensOfPiece(piece, bare));
  });
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let [sentence, clause] = [0, 0];
  for (const { 0: typed, index: start } of text.matchAll(PIECE)) {
    if (ENDS_SENTENCE.test(typed)) sentence += 1;
    if (ENDS_CLAUSE.test(typed)) clause += 1;
    else pieces.push({ typed, start, sentence, clause });
  }
  return pieces;
}

function tokensOfPiece(piece: Piece, bare: boolean): readonly Token[] {
  const whole = ABBREVIATIONS[folded(piece.typed)];
  if (whole !== undefined) return tokensAt(whole, piece.typed, 0, piece, bare);
  return [...piece.typed.matchAll(WORD)].flatMap(({ 0: word, index }) => tokensAt(ABBREVIATIONS[folded(word)] ?? folded(word), word, index, piece, bare));
}

/** Tokens of what a stretch of the text means; several words may share one stretch. */
function tokensAt(words: string, typed: string, offset: number, { start, sentence, clause }: Piece, bare: boolean): readonly Token[] {
  const from = start + offset;
  return words.split(' ').map((word) => ({ word, plain: withoutDiacritics(word), start: from, end: from + typed.length, sentence, clause, bare }));
}
