import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** A value that survives closing the panel, in the memory of the browser alone. */
export interface Kept<T> {
  readonly value: T;
  /** False until the store was read; show no form before, or typing would be overwritten. */
  readonly ready: boolean;
  readonly set: (value: T) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/**
 * Keeps a value in `storage.session` under a key. `initial` is taken once per key, when nothing is kept. A kept value of
 * an earlier version of the panel that lacks fields gets them from `initial`.
 */
export function useKept<T>(key: string, initial: T): Kept<T> {
  const [held, setHeld] = useState<{ readonly key: string; readonly value: T } | null>(null);
  const first = useRef(initial);
  first.current = initial;
  useEffect(() => {
    let current = true;
    void browser.storage.session.get(key).then((found: Readonly<Record<string, unknown>>) => {
      if (current) setHeld({ key, value: completed(found[key], first.current) });
    });
    return () => {
      current = false;
    };
  }, [key]);
  const set = useCallback(
    (value: T) => {
      setHeld({ key, value });
      return browser.storage.session.set({ [key]: value });
    },
    [key],
  );
  const clear = useCallback(() => {
    setHeld({ key, value: first.current });
    return browser.storage.session.remove(key);
  }, [key]);
  const ready = held?.key === key;
  return { value: ready ? held.value : initial, ready, set, clear };
}

/** Puts somebody where they want to be when the panel opens next. */
export async function setViewOf(key: string, view: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: { view } });
}

/** Forgets where somebody was in the panel; drafts stay. */
export async function forgetView(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}

function completed<T>(found: unknown, initial: T): T {
  if (found === undefined || found === null) return initial;
  if (typeof initial === 'object' && initial !== null && typeof found === 'object') return { ...initial, ...found } as T;
  return found as T;
}
