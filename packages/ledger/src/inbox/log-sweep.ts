/** How long after a settlement the log is emptied, in ms: one emptying serves all that were settled meanwhile. */
const PAUSE_MS = 2_000;

/**
 * Empties the write-ahead log some time after acts were settled, because their content stays in it until then. `empty`
 * does not wait; while a reader needs the log it answers false and is tried again after the next pause.
 */
export function logSweep(empty: () => boolean): { soon(): void; stop(): void } {
  let timer: NodeJS.Timeout | null = null;
  const sweep = {
    soon() {
      timer ??= setTimeout(() => {
        timer = null;
        if (!emptied(empty)) sweep.soon();
      }, PAUSE_MS).unref();
    },
    stop() {
      if (timer) clearTimeout(timer);
    },
  };
  return sweep;
}

/** A disk that is full or broken shows itself at the next act, with words; a timer has nobody to tell. */
function emptied(empty: () => boolean): boolean {
  try {
    return empty();
  } catch {
    return false;
  }
}
