import { wordsOf } from './fold.ts';

/** A phrase of the register, read: the runs of words that must stand in this order, a gap between two runs. */
export interface PhrasePattern {
  /** The phrase as a person would say it, `…` where it leaves a gap. */
  readonly text: string;
  readonly runs: readonly (readonly string[])[];
  /** Decides only where no other phrase does. */
  readonly weak: boolean;
}

const WEAK = '~';
const GAP = '…';
const CHOICE = /\(([^()]*)\)/;

/**
 * Reads a phrase as the register writes it: `…` leaves a gap, `(in/at/)` is one of several wordings, the last may be
 * empty, and a leading `~` marks what decides only where nothing else does. One written phrase may stand for several.
 */
export function phrasePatterns(written: string): readonly PhrasePattern[] {
  const weak = written.startsWith(WEAK);
  return choicesOf(weak ? written.slice(WEAK.length) : written).flatMap((text) => {
    const runs = text
      .split(GAP)
      .map((run) => wordsOf(run))
      .filter((run) => run.length > 0);
    return runs.length === 0 ? [] : [{ text, runs, weak }];
  });
}

function choicesOf(written: string): readonly string[] {
  const choice = CHOICE.exec(written);
  if (!choice) return [written.replace(/\s+/gu, ' ').trim()];
  const [whole, options = ''] = choice;
  return options.split('/').flatMap((option) => choicesOf(written.replace(whole, option)));
}
