const BUSY_MS = 2 * 60_000;
const QUIET_MS = 30 * 60_000;

/**
 * How long until the gateway is asked again while no page is open: two minutes in office hours, half an hour outside of
 * them; twice as long after each failure, half an hour at most. Spread by a quarter either way, so that an office does not
 * ask all at once. `chance`: 0 to 1.
 */
export function pauseMs(inHours: boolean, failures: number, chance: number): number {
  const calm = inHours ? BUSY_MS : QUIET_MS;
  return Math.min(QUIET_MS, calm * 2 ** failures) * (0.75 + chance / 2);
}
