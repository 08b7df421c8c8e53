import { holdsAllWords } from './sought.ts';

/** One thing to choose in a list that is searched by typing. */
export interface ComboOption {
  readonly value: string;
  readonly label: string;
  /** Why it is offered first; shown below its label. Only suggestions have one. */
  readonly because?: string;
  /** Other words by which it is found. */
  readonly also?: string;
}

/** How many options are listed at most; whoever looks for another one types on. */
export const LISTED_AT_MOST = 40;

/** The options that hold what was typed, suggestions first; everything while nothing was typed. */
export function listedOptions(options: readonly ComboOption[], typed: string): { readonly listed: readonly ComboOption[]; readonly more: number } {
  const found = typed.trim() === '' ? options : options.filter(({ label, also = '' }) => holdsAllWords(`${label} ${also}`, typed));
  const ordered = [...found.filter(({ because }) => because !== undefined), ...found.filter(({ because }) => because === undefined)];
  return { listed: ordered.slice(0, LISTED_AT_MOST), more: Math.max(0, ordered.length - LISTED_AT_MOST) };
}

/** Where the arrow keys lead: past the last option to the first, and back; the first or the last from nowhere. */
export function steppedTo(at: number | null, by: 1 | -1, count: number): number | null {
  if (count === 0) return null;
  if (at === null) return by === 1 ? 0 : count - 1;
  return (at + by + count) % count;
}
