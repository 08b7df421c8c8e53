/** Where a dossier stands, in the model's own words. */
export type Phase = 'new' | 'noticed' | 'open' | 'returned' | 'closed';

interface Standing {
  readonly phase: Phase;
}

/** The two units that the driver asks: one replies in RõViệc, the other on paper. */
export const ENROLLED = 'H99.04';
export const OUTSIDE = 'H99.05';

/** The kinds that an act leads to (or else to others, where the model cannot see which came first), or the codes with which it may be refused. */
export type Expected = { readonly kinds: readonly string[]; readonly orElse?: readonly string[] } | { readonly codes: readonly string[] };

export const leads = (...kinds: readonly string[]): Expected => ({ kinds });
export const refused = (...codes: readonly string[]): Expected => ({ codes });

/** Most acts are for an open dossier. */
export function whenOpen({ phase }: Standing, then: () => Expected, ...others: readonly string[]): Expected {
  if (phase === 'open') return then();
  return refused(phase === 'new' ? 'dossier-unknown' : phase === 'closed' ? 'dossier-closed' : 'dossier-not-open', ...others);
}

/** A fact is never refused; the first one makes its dossier known, and after the end it is irregular. */
export function fact({ phase }: Standing, kind: string): Expected {
  return leads(...(phase === 'new' ? ['noticed'] : []), phase === 'closed' ? 'irregular' : kind);
}
