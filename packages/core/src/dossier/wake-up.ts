import { countsDays, nextReminder } from './reminders.ts';
import { isUnanswered } from './silent-units.ts';
import type { ConsulteeState, ConsultState, DossierState } from './state.ts';

const SPREAD_MS = 15 * 60_000;
/** A reply stamped in the last instant before the due time may still be on its way into the inbox; the last look waits for it. */
export const SETTLING_MS = 1_000;

/**
 * When the machinery must look at the dossier next, epoch ms, or null when nothing is pending; 0 means at once. A legal
 * day ends at the same minute for everybody, so day-counted wake-ups are spread by up to 15 minutes; the legal time of an
 * outcome stays its due time. `promptly`: an act waits for it, so that nothing is spread.
 */
export function nextWakeUp(state: DossierState, promptly = false): number | null {
  if (state.phase !== 'open') return null;
  const spread = countsDays(state) && !promptly ? Math.max(SETTLING_MS, hashOf(state.id) % SPREAD_MS) : SETTLING_MS;
  const times = state.consults.flatMap((consult) => consult.consultees.flatMap((consultee) => legalTimesOf(state, consult, consultee).map((at) => (at === 0 ? 0 : at + spread))));
  return times.length === 0 ? null : Math.min(...times);
}

function legalTimesOf(state: DossierState, consult: ConsultState, consultee: ConsulteeState): readonly number[] {
  if (consultee.silence?.step === 'attested') return [0];
  if (consultee.dueAt === null || !isUnanswered(state, consultee)) return [];
  const reminder = nextReminder(state, consult, consultee);
  return reminder === null ? [consultee.dueAt] : [reminder.at, consultee.dueAt];
}

/** FNV-1a; it only has to spread, and to stay the same for ever, because replays depend on it. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
