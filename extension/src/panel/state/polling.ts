import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** What was read last, and whether the last try failed: old values stay on screen and are said to be old. */
export interface Polled<T> {
  readonly value: T | null;
  readonly failed: unknown;
  /** Reads again at once. */
  readonly again: () => void;
}

/** What failed is tried again soon, however seldom it is read otherwise. */
const RETRY_MS = 3000;

/**
 * Reads again every `everyMs` milliseconds while the panel is visible, and at once when `key` changes. `key` null reads nothing.
 * A slow read is never overtaken by the next one.
 */
export function usePolling<T>(key: string | null, everyMs: number, read: (signal: AbortSignal) => Promise<T>): Polled<T> {
  const [state, setState] = useState<{ readonly key: string | null; readonly value: T | null; readonly failed: unknown }>({ key: null, value: null, failed: null });
  const [round, setRound] = useState(0);
  const reading = useRef(read);
  reading.current = read;
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    void repeat(everyMs, stop.signal, async () => {
      try {
        const value = await reading.current(stop.signal);
        if (!stop.signal.aborted) setState({ key, value, failed: null });
        return everyMs;
      } catch (failed) {
        if (!stop.signal.aborted) setState((before) => ({ key, value: before.key === key ? before.value : null, failed }));
        return Math.min(everyMs, RETRY_MS);
      }
    });
    return () => stop.abort();
  }, [key, everyMs, round]);
  const again = useCallback(() => setRound((count) => count + 1), []);
  return state.key === key ? { value: state.value, failed: state.failed, again } : { value: null, failed: null, again };
}

/** The time, once a second while the panel is visible; for countdowns. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const stop = new AbortController();
    void repeat(1000, stop.signal, async () => {
      setNow(Date.now());
      return 1000;
    });
    return () => stop.abort();
  }, []);
  return now;
}

/** `once` says how long to wait until the next time. */
async function repeat(whileHiddenMs: number, signal: AbortSignal, once: () => Promise<number>): Promise<void> {
  while (!signal.aborted) {
    const waitMs = document.visibilityState === 'visible' ? await once() : whileHiddenMs;
    await pause(waitMs, signal);
  }
}

/** Waits, or until the panel becomes visible again, or the signal aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', over);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    document.addEventListener('visibilitychange', over);
    signal.addEventListener('abort', over);
  });
}
