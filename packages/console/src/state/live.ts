import { GatewayProblem, streamEvent } from '@roviec/schema';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useSignedIn } from './session.ts';

/** What was read last, how the last try failed, and whether changes arrive by themselves. */
export interface Live<T> {
  readonly value: T | null;
  readonly failed: unknown;
  readonly streaming: boolean;
}

const POLL_MS = 5000;
/** Even with a stream, deadlines pass without an event; the page reads again now and then. */
const STREAM_POLL_MS = 30_000;
const BETWEEN_READS_MS = 250;

/**
 * Reads, and reads again when the stream says that a dossier changed (`only`: that one), else every few seconds. Old values
 * stay while a read fails.
 */
export function useLive<T>(key: string, only: string | null, read: (signal: AbortSignal) => Promise<T>): Live<T> {
  const { post, expired } = useSignedIn();
  const [state, setState] = useState<{ readonly key: string; readonly value: T | null; readonly failed: unknown }>({ key, value: null, failed: null });
  const [streaming, setStreaming] = useState(false);
  const reading = useRef(read);
  reading.current = read;
  const leave = useRef(expired);
  leave.current = expired;
  const once = useCallback(
    async (signal: AbortSignal) => {
      try {
        const value = await reading.current(signal);
        if (!signal.aborted) setState({ key, value, failed: null });
      } catch (failed) {
        if (signal.aborted) return;
        if (failed instanceof GatewayProblem && failed.problem.status === 401) return leave.current();
        setState((before) => ({ key, value: before.key === key ? before.value : null, failed }));
      }
    },
    [key],
  );
  useEffect(() => {
    const stop = new AbortController();
    const due = new Again(() => once(stop.signal), stop.signal);
    due.now();
    follow(
      post.id,
      stop.signal,
      (open) => {
        setStreaming(open);
        due.every(open ? STREAM_POLL_MS : POLL_MS);
      },
      (dossier) => (only === null || dossier === only) && due.soon(),
    );
    return () => stop.abort();
  }, [once, only, post.id]);
  return state.key === key ? { value: state.value, failed: state.failed, streaming } : { value: null, failed: null, streaming };
}

/** Runs a read again at intervals and on demand, never two at a time, and not while the page is hidden. */
class Again {
  readonly #run: () => Promise<void>;
  readonly #signal: AbortSignal;
  #everyMs = POLL_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #wanted = false;

  constructor(run: () => Promise<void>, signal: AbortSignal) {
    this.#run = run;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.soon(), { signal });
  }

  every(ms: number): void {
    this.#everyMs = ms;
    if (!this.#running) this.#wait(ms);
  }

  now(): void {
    this.#wait(0);
  }

  soon(): void {
    if (this.#running) this.#wanted = true;
    else this.#wait(BETWEEN_READS_MS);
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#signal.aborted) return;
    this.#timer = setTimeout(() => void this.#go(), ms);
  }

  async #go(): Promise<void> {
    this.#running = true;
    this.#wanted = false;
    if (document.visibilityState === 'visible') await this.#run();
    this.#running = false;
    this.#wait(this.#wanted ? BETWEEN_READS_MS : this.#everyMs);
  }
}

function follow(post: string, signal: AbortSignal, opened: (open: boolean) => void, changed: (dossier: string) => void): void {
  // EventSource cannot send headers: the post travels in the address, the session in its cookie.
  const stream = new EventSource(`/v1/stream?post=${encodeURIComponent(post)}`);
  stream.addEventListener('open', () => opened(true));
  stream.addEventListener('error', () => opened(false));
  stream.addEventListener('changed', (event) => {
    const told = streamEvent.safeParse(parsed(event.data));
    if (told.success) changed(told.data.dossier);
  });
  signal.addEventListener('abort', () => stream.close(), { once: true });
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
