import { type Source, sourceText } from '@roviec/core';
import file from './layout.json' with { type: 'json' };

/** How one part of a letter is set. */
interface Typeset {
  readonly points: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly upper?: boolean;
}

export type LetterPart = keyof typeof file.styles;

const styles: Readonly<Record<LetterPart, Typeset>> = file.styles;

/** The form of the decree as data: its margins, font and sizes, and how sure we are of them. */
export const layoutSource = file.source as Source;

/** Sheet and margins of a printed page, as a style sheet. */
export function pageRule(): string {
  const { size, topMm, rightMm, bottomMm, leftMm } = file.page;
  return `@page { size: ${size}; margin: ${topMm}mm ${rightMm}mm ${bottomMm}mm ${leftMm}mm; } @media screen { .sheet { padding: ${topMm}mm ${rightMm}mm ${bottomMm}mm ${leftMm}mm; } }`;
}

/** Font of the whole letter. */
export const letterFont = file.font;

/** How a part is set, as properties of an element, so that it is copied with its look. */
export function styleOf(part: LetterPart): Readonly<Record<string, string>> {
  const { points, bold = false, italic = false, upper = false } = styles[part];
  return {
    fontSize: `${points}pt`,
    fontWeight: bold ? 'bold' : 'normal',
    fontStyle: italic ? 'italic' : 'normal',
    textTransform: upper ? 'uppercase' : 'none',
  };
}

/** Where the form comes from, in office words. */
export const layoutBasis = sourceText(layoutSource);
