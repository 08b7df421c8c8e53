import { type CivilDate, type Names, type OfficerId, sameWords, type UnitCode, type Words } from '@roviec/core';
import type { DossierSummary, RegistrySlice } from '@roviec/schema';
import type { GatewayState } from '../messages.ts';
import type { Locale } from '../session.ts';
import type { WorkerWords } from '../words/words.ts';

/** All that judging and wording a page rests on, at one moment. Plain values: what is made from them is a pure function. */
export interface Context {
  readonly locale: Locale;
  readonly words: WorkerWords;
  readonly gateway: GatewayState;
  /** Null until the register was loaded once. */
  readonly slice: RegistrySlice | null;
  /** In which unit the signed-in person acts; null while nobody is signed in. */
  readonly acting: { readonly officer: OfficerId; readonly unit: UnitCode; readonly agency: UnitCode } | null;
  /** Epoch ms. */
  readonly now: number;
  readonly today: CivilDate;
}

/** Dossiers as the gateway knows them, by the alias under which a page's document was looked up. */
export type Found = Readonly<Record<string, DossierSummary>>;

/** A sentence in the language of the session. */
export function said({ locale }: Pick<Context, 'locale'>, words: Words): string {
  return words[locale];
}

/** First letter as a capital, for what begins a sign or a cell. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The short name of a unit for chips; its code where the register does not know it. */
export function shortName({ slice }: Pick<Context, 'slice'>, code: UnitCode): string {
  return slice?.units.find((unit) => unit.code === code)?.shortName ?? code;
}

/** Names as the register has them. The slice holds no persons. */
export function namesOf(slice: RegistrySlice | null): Names {
  return { unit: (code) => slice?.units.find((unit) => unit.code === code)?.name ?? null, officer: () => null, post: () => null };
}

/** The same with the units' short names, for chips. */
export function shortNamesOf(context: Pick<Context, 'slice'>): Names {
  return { ...namesOf(context.slice), unit: (code) => sameWords(shortName(context, code)) };
}
