import type { Finding, Words } from '@roviec/core';
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Write } from '../../messages.ts';
import type { Letter } from '../../print/letter.ts';
import type { Check, FieldError } from '../model/form-error.ts';
import { askedIn, insisting } from '../model/insist.ts';
import { useAct } from '../state/act.ts';
import { useKept } from '../state/kept.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { HOME } from '../state/view.ts';
import { askedWords } from '../words/asked.ts';
import { panelWords } from '../words/panel.ts';
import { AskedBox } from './asked-box.tsx';
import { ErrorSummary } from './error-summary.tsx';

/** One line of “check your answers”. */
export interface ReviewRow {
  readonly label: Words;
  readonly value: string;
}

/** Words that are the same whatever was filled in, or not. */
type WordsFor<D> = Words | ((draft: D) => Words);

interface ActFormProps<D> {
  /** The draft and the act's id are kept under it. */
  readonly draftKey: string;
  readonly title: Words;
  readonly initial: D;
  readonly check: Check<D>;
  readonly write: (draft: D) => Write;
  /** Rows to check before sending; absent for an act that can be mended easily, which is sent at once. */
  readonly review?: (draft: D) => readonly ReviewRow[];
  /** What the rules say of it before it is sent; said while it is checked, so only of a form with a review. */
  readonly judge?: (draft: D) => readonly Finding[];
  /** What cannot be undone, said beside the last button. */
  readonly warning?: WordsFor<D>;
  readonly submit: WordsFor<D>;
  readonly done: WordsFor<D>;
  /** A letter that goes with what was done, still to be printed. */
  readonly letter?: (draft: D) => Letter;
  /** Fields at which a refusal is shown, by its code; any other refusal stands in the summary alone. */
  readonly refusedAt?: Readonly<Record<string, string>>;
  readonly children: (draft: D, change: (part: Partial<D>) => void, errors: readonly FieldError[]) => ComponentChildren;
}

/** A form of the panel: fill in, check, send once. Nothing typed is lost by an error, a retry or a closed panel. */
export function ActForm<D extends object>(props: ActFormProps<D>): VNode {
  const say = useSay();
  const { show, signedIn } = usePanel();
  // Bound to the person: whoever signs in next on this machine must not find it.
  const key = `${signedIn.persona.officer}:${props.draftKey}`;
  const draft = useKept<D>(`draft:${key}`, props.initial);
  const { sending, send, reset } = useAct(key);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [round, setRound] = useState(0);
  const [reviewing, setReviewing] = useState(false);
  const [reason, setReason] = useState('');
  const problem = sending.kind === 'failed' ? sending : null;
  const refusedField = problem?.code ? props.refusedAt?.[problem.code] : undefined;
  const change = (part: Partial<D>): void => {
    if (refusedField !== undefined) backToFields();
    void draft.set({ ...draft.value, ...part });
  };
  const backToFields = (): void => {
    reset();
    setReviewing(false);
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found = props.check(draft.value);
    setErrors(found);
    setRound((count) => count + 1);
    if (found.length > 0) return setReviewing(false);
    if (props.review && (!reviewing || refusedField !== undefined)) {
      reset();
      return setReviewing(true);
    }
    const rules = askedIn(props.judge?.(draft.value) ?? []);
    if (rules === null) return;
    if (rules.length > 0 && reason.trim() === '') return setErrors([{ field: 'insist', words: askedWords.reasonMissing }]);
    const taken = await send(insisting(props.write(draft.value), rules, reason));
    if (!taken) return;
    await draft.clear();
    const letter = props.letter ? { letter: props.letter(draft.value) } : {};
    show({ kind: 'done', words: taken === 'done' ? wordsFor(props.done, draft.value) : panelWords[taken], ...letter });
  };
  const discard = async (): Promise<void> => {
    await draft.clear();
    show(HOME);
  };
  if (!draft.ready || sending.kind === 'sent' || sending.kind === 'kept') return <p>{say(panelWords.loading)}</p>;
  // A refusal about a field leads back to it.
  const checking = reviewing && refusedField === undefined;
  const shown = problem && refusedField !== undefined ? [...errors, { field: refusedField, words: problem.words }] : errors;
  const last = checking || !props.review;
  const typed = JSON.stringify(draft.value) !== JSON.stringify(props.initial);
  return (
    <form onSubmit={submit} noValidate aria-busy={sending.kind === 'sending'}>
      <Heading title={say(checking ? panelWords.review : props.title)} step={String(checking)} />
      <ErrorSummary errors={shown} problem={refusedField === undefined ? problem : null} round={round} />
      {checking ? <Review rows={props.review?.(draft.value) ?? []} /> : props.children(draft.value, change, shown)}
      {checking && <AskedBox findings={props.judge?.(draft.value) ?? []} reason={reason} onReason={setReason} errors={shown} />}
      {last && props.warning && <p class="warning">{say(wordsFor(props.warning, draft.value))}</p>}
      <div class="buttons">
        <button type="submit" class="main" disabled={sending.kind === 'sending'}>
          {say(sending.kind === 'sending' ? panelWords.sending : last ? wordsFor(props.submit, draft.value) : panelWords.toReview)}
        </button>
        {checking ? (
          <button type="button" onClick={backToFields}>
            {say(panelWords.edit)}
          </button>
        ) : (
          typed && (
            <button type="button" class="quiet" onClick={() => void discard()}>
              {say(panelWords.discard)}
            </button>
          )
        )}
      </div>
    </form>
  );
}

/** The heading takes the focus when a step begins, so that a reader of the screen knows where they are. */
function Heading({ title, step }: { title: string; step: string }): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step]);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {title}
    </h1>
  );
}

function Review({ rows }: { rows: readonly ReviewRow[] }): VNode {
  const say = useSay();
  return (
    <dl class="review">
      {rows.map(({ label, value }) => (
        <div key={say(label)}>
          <dt>{say(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function wordsFor<D>(words: WordsFor<D>, draft: D): Words {
  return typeof words === 'function' ? words(draft) : words;
}
