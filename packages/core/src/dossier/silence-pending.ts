import type { Act } from './commands.ts';
import { silentUnits } from './silent-units.ts';
import type { DossierState } from './state.ts';

/**
 * The unit whose silence must be noted before an act that would end its part: its due time came before the act was received,
 * or it was attested, and the last look has not been made. Whatever fires first, the silence stands as of its due time.
 * Null when nothing stands in the way.
 */
export function silencePending(state: DossierState, act: Act): string | null {
  const ends = endedBy(act);
  return (ends && silentUnits(state, act.receivedAt).find(({ consult, unit }) => ends(consult, unit))?.unit) ?? null;
}

/** Which parts of consults an act ends; null for an act that ends none. */
function endedBy(act: Act): ((consult: string, unit: string) => boolean) | null {
  if (act.lane === 'observed') return act.observation.kind === 'returned' ? () => true : null;
  const { command } = act;
  switch (command.kind) {
    case 'close':
    case 'return':
      return () => true;
    case 'withdraw-consult':
      return (consult, unit) => consult === command.consult && (command.units.length === 0 || command.units.includes(unit));
    default:
      return null;
  }
}
