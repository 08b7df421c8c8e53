import type { Words } from '@roviec/core';
import { useRef, useState } from 'preact/hooks';
import { ask, type Sent, type Write } from '../../messages.ts';
import { actFor, type KeptAct, keepsId } from '../model/act-id.ts';
import { wrongFields } from '../model/wrong-fields.ts';
import { panelWords } from '../words/panel.ts';
import { useKept } from './kept.ts';
import { usePanel } from './panel-context.ts';

/** How a write stands. */
export type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  /** `fields`: names of the fields that the gateway found wrong. `code`: its stable reason, null when nothing answered. */
  | { readonly kind: 'failed'; readonly code: string | null; readonly words: Words; readonly fields: readonly Words[] }
  /** The gateway is away: it goes by itself when it is back. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'sent' };

/** A write that need not be done again: it arrived, waits in the gateway, or waits here. */
export type Taken = 'done' | 'pending' | 'kept';

/**
 * Sends writes of one form by the service worker, which keeps them until the gateway has answered. The act's id is kept
 * beside the draft before that, so that a double press, a retry, or a panel that was closed in between is still one act.
 */
export function useAct(key: string): { readonly sending: Sending; readonly send: (write: Write) => Promise<Taken | null>; readonly reset: () => void } {
  const { changed } = usePanel();
  const kept = useKept<KeptAct | null>(`act:${key}`, null);
  const [sending, setSending] = useState<Sending>({ kind: 'idle' });
  const busy = useRef(false);
  const send = async (write: Write): Promise<Taken | null> => {
    if (busy.current || !kept.ready) return null;
    busy.current = true;
    setSending({ kind: 'sending' });
    try {
      const act = actFor(kept.value, JSON.stringify(write), () => crypto.randomUUID());
      await kept.set(act);
      const sent = await ask('send', { act: act.id, write }).catch(() => null);
      if (sent?.kind === 'arrived' || sent?.kind === 'kept') {
        await kept.clear();
        setSending({ kind: sent.kind === 'kept' ? 'kept' : 'sent' });
        changed(write.input.dossier);
        return sent.kind === 'kept' ? 'kept' : sent.receipt.status;
      }
      if (sent?.kind === 'refused' && !keepsId(sent.problem)) await kept.clear();
      setSending(failed(sent));
      return null;
    } finally {
      busy.current = false;
    }
  };
  return { sending, send, reset: () => setSending({ kind: 'idle' }) };
}

function failed(sent: Exclude<Sent, { kind: 'arrived' | 'kept' }> | null): Sending {
  if (sent?.kind === 'refused') return { kind: 'failed', code: sent.problem.code, words: sent.problem.words, fields: wrongFields(sent.problem) };
  const words = sent?.kind === 'full' ? panelWords.outboxFull : sent?.kind === 'signed-out' ? panelWords.expired : panelWords.unreachableWrite;
  return { kind: 'failed', code: sent?.kind ?? null, words, fields: [] };
}
