import type { Row } from './recount.ts';

/**
 * What a dossier is, as far as this recount needs to know: our own reading of the design, made without the product's code.
 * Dossiers of the driver count in days, so that no timer takes part.
 */
export interface Model {
  readonly phase: 'new' | 'noticed' | 'open' | 'returned' | 'closed';
  readonly consulted: boolean;
  readonly replied: ReadonlySet<string>;
}

export const UNKNOWN: Model = { phase: 'new', consulted: false, replied: new Set() };

const ENROLLED = 'H99.04';
const OUTSIDE = 'H99.05';

/** The kinds that an act leads to, or the codes with which it may be refused. */
export type Expected = { readonly kinds: readonly string[] } | { readonly codes: readonly string[] };

const leads = (...kinds: readonly string[]): Expected => ({ kinds });
const refused = (...codes: readonly string[]): Expected => ({ codes });

/** What an act should lead to in a dossier that stands so. */
export function expected(model: Model, name: string): Expected {
  const { phase, consulted, replied } = model;
  const notOpen = phase === 'new' ? 'dossier-unknown' : phase === 'closed' ? 'dossier-closed' : 'dossier-not-open';
  const whenOpen = (then: () => Expected): Expected => (phase === 'open' ? then() : refused(notOpen, ...(name.startsWith('reply') ? ['dossier-unknown'] : [])));
  const fact = (kind: string): Expected => leads(...(phase === 'new' ? ['noticed'] : []), phase === 'closed' ? 'irregular' : kind);
  const asked = consulted && phase !== 'noticed';
  switch (name) {
    case 'open':
      return phase === 'open' ? refused('dossier-already-open') : phase === 'closed' ? refused('dossier-closed') : leads('opened');
    case 'assign':
      return whenOpen(() => leads('assigned'));
    case 'assign a stranger':
      return refused('not-in-post');
    case 'consult':
      return whenOpen(() => (consulted ? refused('too-many-rounds') : leads('consulted', 'delivered')));
    case 'consult without questions':
      return whenOpen(() => refused('no-questions'));
    case 'consult nobody known':
      return refused('unknown-unit');
    case 'reply':
      return whenOpen(() => (consulted ? (replied.has(ENROLLED) ? refused('replied-before') : leads('replied')) : refused('consult-unknown', 'dossier-unknown')));
    case 'reply for another':
      return refused('other-agency', 'role-missing', 'dossier-unknown');
    case 'delivered':
      return fact(asked && !replied.has(OUTSIDE) ? 'delivered' : 'irregular');
    case 'delivered before it was asked':
      return fact('irregular');
    case 'paper reply':
      return fact(asked && !replied.has(OUTSIDE) ? 'replied' : 'irregular');
    case 'paper reply of tomorrow':
      return refused('received-in-future');
    case 'forwarded':
      return fact('forwarded');
    case 'attest':
      return whenOpen(() => (consulted ? (replied.has(OUTSIDE) ? refused('replied-before') : refused('not-silent')) : refused('consult-unknown')));
    case 'correct':
      return whenOpen(() => (consulted ? refused('not-deemed') : refused('consult-unknown')));
    case 'return':
      if (phase === 'closed') return refused('dossier-closed');
      if (phase === 'returned') return refused('dossier-not-open');
      return leads(...(phase === 'new' ? ['noticed'] : []), 'returned');
    case 'close':
      return phase === 'new' ? refused('dossier-unknown') : phase === 'closed' ? refused('dossier-closed') : leads('closed');
    default:
      throw new Error(`no such act: ${name}`);
  }
}

const PHASES: Readonly<Record<string, Model['phase']>> = { noticed: 'noticed', opened: 'open', returned: 'returned', closed: 'closed' };

/** What a dossier is after an act had its effect. */
export function after(model: Model, name: string, kinds: readonly string[]): Model {
  const replied = kinds.includes('replied') ? new Set([...model.replied, name === 'reply' ? ENROLLED : OUTSIDE]) : model.replied;
  return { phase: kinds.reduce<Model['phase']>((phase, kind) => PHASES[kind] ?? phase, model.phase), consulted: model.consulted || kinds.includes('consulted'), replied };
}

/** One act's effect in a dossier's history. */
export interface Effect {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly kinds: readonly string[];
}

/** The effects of a dossier's rows in their order, by the names under which the acts were sent. */
export function effectsOf(rows: readonly Row[], names: ReadonlyMap<string, string>): readonly Effect[] {
  const groups = Map.groupBy(rows, (row) => row.act ?? '');
  return [...groups].map(([act, own]) => ({ name: names.get(act) ?? '?', first: own[0]?.seq ?? 0, last: own.at(-1)?.seq ?? 0, kinds: own.map(({ kind }) => kind) }));
}
