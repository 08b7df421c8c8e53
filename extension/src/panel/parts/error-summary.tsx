import { sentenceCase, type Words } from '@roviec/core';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FieldError } from '../model/form-error.ts';
import { useSay } from '../state/language.ts';
import { panelWords } from '../words/panel.ts';

interface Problem {
  readonly words: Words;
  /** Names of fields that the gateway found wrong. */
  readonly fields?: readonly Words[];
}

/** What is wrong, at the top of a form; takes the focus when it appears, and leads to each field. */
export function ErrorSummary({ errors, problem, round }: { errors: readonly FieldError[]; problem: Problem | null; round: number }): VNode | null {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const any = errors.length > 0 || problem !== null;
  // Each attempt takes the focus again, even when the same errors stay.
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any, round]);
  if (!any) return null;
  return (
    <div class="errors" role="alert" tabIndex={-1} ref={box} data-testid="error-summary">
      <h2>{say(panelWords.problems)}</h2>
      {problem && <p>{say(problem.words)}</p>}
      {problem?.fields && problem.fields.length > 0 && (
        <ul>
          {problem.fields.map((field) => (
            <li key={field.vi}>{say(sentenceCase(field))}</li>
          ))}
        </ul>
      )}
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li key={error.field}>
              <a href={`#f-${error.field}`} onClick={(event) => goTo(event, error.field)}>
                {error.label && `${say(error.label)}: `}
                {say(error.words)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function goTo(event: Event, field: string): void {
  event.preventDefault();
  const control = document.getElementById(`f-${field}`);
  control?.scrollIntoView({ block: 'center' });
  control?.focus();
}
