import { instantWords, type LastUrge, type Names, type Words } from '@roviec/core';
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../state/language.ts';
import { useSignedIn } from '../state/session.ts';
import { agendaWords as words } from '../words/agenda.ts';
import { Notice } from './notice.tsx';

interface UrgeProps {
  readonly dossier: string;
  /** Null: the lead itself. */
  readonly consult: string | null;
  readonly unit: string;
  readonly unitName: Words;
  readonly urged: LastUrge | null;
  readonly may: boolean;
  readonly names: Names;
}

type Step =
  | { readonly kind: 'rest' | 'ask' | 'sending' }
  | { readonly kind: 'sent'; readonly at: number; readonly pending: boolean }
  | { readonly kind: 'failed'; readonly cause: unknown };

/** Urges a unit: one click, and one to confirm, for it cannot be taken back. Whoever was urged today is shown instead of the button. */
export function Urge({ dossier, consult, unit, unitName, urged, may, names }: UrgeProps): VNode {
  const say = useSay();
  const { client } = useSignedIn();
  const [step, setStep] = useState<Step>({ kind: 'rest' });
  const act = useRef('');
  const confirm = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (step.kind === 'ask') confirm.current?.focus();
    if (step.kind === 'sent') status.current?.focus();
  }, [step.kind]);
  const ask = (): void => {
    act.current = crypto.randomUUID();
    setStep({ kind: 'ask' });
  };
  const send = async (): Promise<void> => {
    setStep({ kind: 'sending' });
    try {
      const target = consult === null ? {} : { consult, unit };
      const receipt = await client('act', { dossier, command: { kind: 'urge', ...target, text: '' } }, { act: act.current });
      setStep({ kind: 'sent', at: Date.now(), pending: receipt.status === 'pending' });
    } catch (cause) {
      setStep({ kind: 'failed', cause });
    }
  };
  const last = urged ? <Urged urged={urged} names={names} /> : null;
  if (step.kind === 'sent') {
    const shown = urged && !urged.again ? urged : { at: step.at, by: null, again: false };
    return (
      <p ref={status} tabIndex={-1} role="status" class="urged">
        {step.pending ? say(words.urgedPending) : <Urged urged={shown} names={names} />}
      </p>
    );
  }
  if (urged && !urged.again) return <p class="urged">{last}</p>;
  if (!may) return <p class="urged">{last ?? say(words.urgeNotYours)}</p>;
  return (
    <div class="urge">
      {last && <p class="urged">{last}</p>}
      {step.kind === 'failed' && <Notice failure={step.cause} />}
      {step.kind === 'rest' ? (
        <button type="button" class="no-print" onClick={ask} aria-label={`${say(words.urge)}: ${say(unitName)}`}>
          {say(words.urge)}
        </button>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: two buttons that belong together, no form
        <div role="group" aria-label={`${say(words.urge)}: ${say(unitName)}`} class="confirm no-print">
          <p>
            {say(words.urgeAsk)} {say(unitName)}? {say(words.urgeNoUndo)}
          </p>
          <button ref={confirm} type="button" disabled={step.kind === 'sending'} onClick={() => void send()}>
            {say(step.kind === 'sending' ? words.urging : words.urgeConfirm)}
          </button>
          <button type="button" class="quiet" disabled={step.kind === 'sending'} onClick={() => setStep({ kind: 'rest' })}>
            {say(words.cancel)}
          </button>
        </div>
      )}
    </div>
  );
}

function Urged({ urged, names }: { urged: LastUrge; names: Names }): VNode {
  const say = useSay();
  const by = urged.by === null ? null : names.officer(urged.by);
  return (
    <>
      {say(words.urged)} {say(instantWords(urged.at))}
      {by && `, ${say(words.by)} ${by}`}
      {!urged.again && <small>{say(words.urgedToday)}</small>}
    </>
  );
}
