import type { Words } from '@roviec/core';
import { type ActRequest, GatewayProblem, type ObservationRequest, type Receipt } from '@roviec/schema';
import { useRef, useState } from 'preact/hooks';
import { actFor, type KeptAct, keepsId } from '../model/act-id.ts';
import { panelWords } from '../words/panel.ts';
import { useKept } from './kept.ts';
import { usePanel } from './panel-context.ts';

/** A write of the panel. */
export type Write = { readonly route: 'act'; readonly input: ActRequest } | { readonly route: 'observe'; readonly input: ObservationRequest };

/** How a write stands. */
export type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'failed'; readonly words: Words }
  | { readonly kind: 'sent'; readonly receipt: Receipt };

/**
 * Sends writes of one form. The act's id is kept beside the draft before the call goes out, so that a double press, a
 * retry, or a panel that was closed in between is still one act.
 */
export function useAct(key: string): { readonly sending: Sending; readonly send: (write: Write) => Promise<boolean>; readonly reset: () => void } {
  const { client, changed } = usePanel();
  const kept = useKept<KeptAct | null>(`act:${key}`, null);
  const [sending, setSending] = useState<Sending>({ kind: 'idle' });
  const busy = useRef(false);
  const send = async (write: Write): Promise<boolean> => {
    if (busy.current || !kept.ready) return false;
    busy.current = true;
    setSending({ kind: 'sending' });
    try {
      const act = actFor(kept.value, JSON.stringify(write), () => crypto.randomUUID());
      await kept.set(act);
      const receipt = write.route === 'act' ? await client('act', write.input, { act: act.id }) : await client('observe', write.input, { act: act.id });
      await kept.clear();
      setSending({ kind: 'sent', receipt });
      changed(receipt.dossier);
      return true;
    } catch (failure) {
      const problem = failure instanceof GatewayProblem ? failure.problem : null;
      if (!keepsId(problem)) await kept.clear();
      setSending({ kind: 'failed', words: problem ? problem.words : panelWords.unreachableWrite });
      return false;
    } finally {
      busy.current = false;
    }
  };
  return { sending, send, reset: () => setSending({ kind: 'idle' }) };
}
