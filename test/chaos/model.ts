import { ENROLLED, type Expected, fact, leads, OUTSIDE, type Phase, refused, whenOpen } from './expected.ts';
import { afterInProcess, expectedInProcess, NOTHING, type ProcessModel } from './model-process.ts';
import type { Row } from './recount.ts';

/**
 * What a dossier is, as far as this recount needs to know: our own reading of the design, made without the product's code.
 * Dossiers of the driver count in days, so that no timer takes part.
 */
export interface Model extends ProcessModel {
  readonly phase: Phase;
  readonly assigned: boolean;
  readonly consulted: boolean;
  readonly replied: ReadonlySet<string>;
}

export const UNKNOWN: Model = { ...NOTHING, phase: 'new', assigned: false, consulted: false, replied: new Set() };

/** What an act should lead to in a dossier that stands so. */
export function expected(model: Model, name: string): Expected {
  const { phase, consulted, replied } = model;
  const asked = consulted && phase !== 'noticed' && !model.withdrawn;
  const inProcess = expectedInProcess(model, name);
  if (inProcess) return inProcess;
  switch (name) {
    case 'open':
      return phase === 'open' ? refused('dossier-already-open') : phase === 'closed' ? refused('dossier-closed') : leads('opened');
    case 'assign':
      return whenOpen(model, () => leads('assigned'));
    case 'assign a stranger':
      return refused('not-in-post');
    case 'consult':
      return whenOpen(model, () => (consulted ? refused('too-many-rounds') : model.decided ? refused('already-decided') : leads('consulted', 'delivered')));
    case 'consult without questions':
      return whenOpen(model, () => refused('no-questions'));
    case 'consult nobody known':
      return refused('unknown-unit');
    case 'reply':
      return whenOpen(
        model,
        () => (consulted ? (replied.has(ENROLLED) ? refused('replied-before') : leads('replied')) : refused('consult-unknown', 'dossier-unknown')),
        'dossier-unknown',
      );
    case 'reply for another':
      return refused('other-agency', 'role-missing', 'dossier-unknown');
    case 'delivered':
      return fact(model, asked && !replied.has(OUTSIDE) ? 'delivered' : 'irregular');
    case 'delivered before it was asked':
      return fact(model, 'irregular');
    case 'paper reply': {
      // It bears the minute in which it was sent; on a slow way the consult may have been received after that.
      const open = asked && phase !== 'closed' && !replied.has(OUTSIDE);
      return open ? { kinds: ['replied'], orElse: ['irregular'] } : fact(model, 'irregular');
    }
    case 'paper reply from before it was asked':
      return fact(model, 'irregular');
    case 'paper reply of tomorrow':
      return refused('received-in-future');
    case 'forwarded':
      return fact(model, 'forwarded');
    case 'attest':
      return whenOpen(model, () => (consulted ? (replied.has(OUTSIDE) ? refused('replied-before') : refused('not-silent')) : refused('consult-unknown')));
    case 'correct':
      return whenOpen(model, () => (consulted ? correction(model) : refused('consult-unknown')));
    case 'return':
      if (phase === 'closed') return refused('dossier-closed');
      if (phase === 'returned') return refused('dossier-not-open');
      if (model.decided) return refused('already-decided');
      return leads(...(phase === 'new' ? ['noticed'] : []), 'returned');
    case 'close':
      return phase === 'new' ? refused('dossier-unknown') : phase === 'closed' ? refused('dossier-closed') : leads('closed');
    default:
      throw new Error(`no such act: ${name}`);
  }
}

/** Nobody is deemed anything here, so that it unlinks the reply on paper, as long as nothing rests on it. */
function correction({ replied, reconciled, submitted, transferred }: Model): Expected {
  if (!replied.has(OUTSIDE)) return refused('not-deemed');
  return reconciled || submitted || transferred ? refused('reply-used') : leads('reply-unlinked');
}

const PHASES: Readonly<Record<string, Phase>> = { noticed: 'noticed', opened: 'open', returned: 'returned', 'return-seen': 'returned', closed: 'closed' };

/** What a dossier is after an act had its effect. */
export function after(model: Model, name: string, kinds: readonly string[]): Model {
  const unlinked = kinds.includes('reply-unlinked') ? new Set([...model.replied].filter((unit) => unit !== OUTSIDE)) : model.replied;
  const replied = kinds.includes('replied') ? new Set([...unlinked, name === 'reply' ? ENROLLED : OUTSIDE]) : unlinked;
  return {
    ...afterInProcess(model, kinds),
    phase: kinds.reduce<Phase>((phase, kind) => PHASES[kind] ?? phase, model.phase),
    assigned: model.assigned || kinds.includes('assigned'),
    consulted: model.consulted || kinds.includes('consulted'),
    replied,
  };
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
