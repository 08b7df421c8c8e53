import type { Words } from '@roviec/core';
import { type ActRequest, GatewayProblem, type ObservationRequest, type Receipt } from '@roviec/schema';
import { useRef, useState } from 'preact/hooks';
import { actFor, type KeptAct, keepsId } from '../model/act-id.ts';
import { wrongFields } from '../model/wrong-fields.ts';
import { panelWords } from '../words/panel.ts';
import { useKept } from './kept.ts';
import { usePanel } from './panel-context.ts';

/** A write of the panel. */
export type Write = { readonly route: 'act'; readonly input: ActRequest } | { readonly route: 'observe'; readonly input: ObservationRequest };

/** How a write stands. */
export type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  /** `fields`: names of the fields that the gateway found wrong. `code`: its stable reason, null when nothing answered. */
  | { readonly kind: 'failed'; readonly code: string | null; readonly words: Words; readonly fields: readonly Words[] }
  | { readonly kind: 'sent' };

/**
 * Sends writes of one form. The act's id is kept beside the draft before the call goes out, so that a double press, a
 * retry, or a panel that was closed in between is still one act.
 */
export function useAct(key: string): { readonly sending: Sending; readonly send: (write: Write) => Promise<Receipt | null>; readonly reset: () => void } {
  const { client, changed } = usePanel();
  const kept = useKept<KeptAct | null>(`act:${key}`, null);
  const [sending, setSending] = useState<Sending>({ kind: 'idle' });
  const busy = useRef(false);
  const send = async (write: Write): Promise<Receipt | null> => {
    if (busy.current || !kept.ready) return null;
    busy.current = true;
    setSending({ kind: 'sending' });
    try {
      const act = actFor(kept.value, JSON.stringify(write), () => crypto.randomUUID());
      await kept.set(act);
      const receipt = write.route === 'act' ? await client('act', write.input, { act: act.id }) : await client('observe', write.input, { act: act.id });
      await kept.clear();
      setSending({ kind: 'sent' });
      changed(receipt.dossier);
      return receipt;
    } catch (failure) {
      const problem = failure instanceof GatewayProblem ? failure.problem : null;
      if (!keepsId(problem)) await kept.clear();
      setSending({ kind: 'failed', code: problem?.code ?? null, words: problem ? problem.words : panelWords.unreachableWrite, fields: wrongFields(problem) });
      return null;
    } finally {
      busy.current = false;
    }
  };
  return { sending, send, reset: () => setSending({ kind: 'idle' }) };
}
