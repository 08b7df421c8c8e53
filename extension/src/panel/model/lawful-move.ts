import { amountFor, type DocumentClass, listFor, type Source, sourceText, type UnitCode, type WayOut, type Words, wayOutWords } from '@roviec/core';
import type { RegistrySlice } from '@roviec/schema';
import { moveWords as words } from '../words/move.ts';

const RULE = 'wrong-class-move';

/** What may lawfully be done with a document that is not ours, by its class; the register of rules says it, with its source. */
export interface LawfulMove {
  readonly moves: readonly ('forward' | 'return')[];
  readonly source: Source;
  /** Working days from receipt; null where no text gives a number. */
  readonly within: { readonly days: number; readonly source: Source } | null;
}

/** Null where nothing is known for the class, as for one that cannot be read. */
export function lawfulMove(slice: RegistrySlice, agency: UnitCode, documentClass: DocumentClass): LawfulMove | null {
  const listed = listFor(slice, agency, RULE, `moves-${documentClass}`);
  if (!listed) return null;
  const days = amountFor(slice, agency, RULE, `days-${documentClass}`);
  const moves = (['forward', 'return'] as const).filter((move) => listed.items.includes(move));
  return { moves, source: listed.source, within: days && { days: days.value, source: days.source } };
}

/** In how many working days a document goes back, counted from its receipt; null where no text gives it. */
export function returnWithin(slice: RegistrySlice, agency: UnitCode): LawfulMove['within'] {
  const days = amountFor(slice, agency, 'should-return', 'return-days');
  return days && { days: days.value, source: days.source };
}

/** The lawful way of a class in one sentence: what is done, within what time, on which text. */
export function moveSentence(documentClass: DocumentClass, { moves, source, within }: LawfulMove): Words {
  const way = wayOutWords(wayOf(documentClass, moves));
  const grounds = [...new Set([source, ...(within ? [within.source] : [])].map(sourceText))].join('; ');
  const time = within ? { vi: `, trong ${within.days} ngày làm việc kể từ khi nhận`, en: `, within ${within.days} working days of receipt` } : { vi: '', en: '' };
  return { vi: `${words.notOurs.vi} ${lower(way.vi)}${time.vi} (${grounds}).`, en: `${words.notOurs.en} ${lower(way.en)}${time.en} (${grounds}).` };
}

function wayOf(documentClass: DocumentClass, moves: LawfulMove['moves']): WayOut {
  if (documentClass === 'complaint' && moves.includes('return')) return 'guide-sender';
  return moves.includes('return') ? 'return-with-ground' : 'forward-by-class';
}

function lower(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
