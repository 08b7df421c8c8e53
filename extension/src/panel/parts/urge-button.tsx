import { addWorkingDays, civilDateOf, instantWords, mayUrgeAgain, type Words } from '@roviec/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useAct } from '../state/act.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { useNow } from '../state/polling.ts';
import { panelWords } from '../words/panel.ts';
import { urgedWords, urgeWords as words } from '../words/urge.ts';

interface UrgeProps {
  readonly dossier: string;
  /** Absent: the lead itself is urged. */
  readonly part?: { readonly consult: string; readonly unit: string };
  readonly label: Words;
  /** When it was urged last; absent when never. */
  readonly urgedAt?: number | undefined;
}

/** Urges with one click; what became of it stands beside the button. */
export function UrgeButton({ dossier, part, label, urgedAt }: UrgeProps): VNode {
  const say = useSay();
  const { signedIn, slice } = usePanel();
  const now = useNow();
  const { sending, send } = useAct(`${signedIn.persona.officer}:urge:${dossier}:${part?.consult ?? ''}:${part?.unit ?? ''}`);
  const [at, setAt] = useState<number | null>(null);
  const urge = async (): Promise<void> => {
    if (await send({ route: 'act', input: { dossier, command: { kind: 'urge', ...part, text: '' } } })) setAt(Date.now());
  };
  const last = Math.max(urgedAt ?? 0, at ?? 0);
  if (last > 0 && !mayUrgeAgain(slice.calendar, last, now)) {
    return (
      <span class="hint" role="status">
        {say(urgedWords(last, addWorkingDays(slice.calendar, civilDateOf(last), 1).on))}
      </span>
    );
  }
  return (
    <>
      <button type="button" disabled={sending.kind === 'sending'} onClick={() => void urge()}>
        {say(sending.kind === 'sending' ? words.sending : label)}
      </button>
      <span class={sending.kind === 'failed' ? 'error' : 'hint'} aria-live="polite">
        {sending.kind === 'failed' && say(sending.words)}
        {sending.kind === 'kept' && say(panelWords.kept)}
        {sending.kind !== 'failed' && last > 0 && `${say(words.done)} ${say(instantWords(last))}`}
      </span>
    </>
  );
}
