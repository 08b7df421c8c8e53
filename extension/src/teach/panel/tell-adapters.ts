import { ask } from '../../messages.ts';
import type { AdaptersAsk, AdaptersState } from '../adapters-state.ts';

const CHANGED = 'adapters-listed';

/** Asks the worker about adapters; whoever lists them in this panel hears of every answer. */
export async function tellAdapters(asked: AdaptersAsk): Promise<AdaptersState> {
  const state = await ask('adapters', { ask: asked });
  document.dispatchEvent(new CustomEvent<AdaptersState>(CHANGED, { detail: state }));
  return state;
}

/** Calls back with each new list of adapters, until the signal aborts. */
export function onAdapters(listener: (state: AdaptersState) => void, signal: AbortSignal): void {
  document.addEventListener(CHANGED, (event) => event instanceof CustomEvent && listener(event.detail as AdaptersState), { signal });
}
