import { type Finding, findingWords, sourceText, wayOutWords } from '@roviec/core';
import { actLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import type { FieldError } from '../model/form-error.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { askedWords as words } from '../words/asked.ts';
import { TextField } from './fields.tsx';

interface AskedBoxProps {
  readonly findings: readonly Finding[];
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly errors: readonly FieldError[];
}

/** What the rules say before a form is sent: each in one sentence, with its basis and the lawful way; whoever goes on says why. */
export function AskedBox({ findings, reason, onReason, errors }: AskedBoxProps): VNode | null {
  const say = useSay();
  const { names } = usePanel();
  if (findings.length === 0) return null;
  const refused = findings.some(({ severity }) => severity === 'refuse');
  const asks = findings.some(({ severity }) => severity === 'ask');
  return (
    <section class="warning" aria-labelledby="asked-title">
      <h2 id="asked-title">{say(words.title)}</h2>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.variant ?? ''}`}>
            <p>{say(findingWords(finding, names))}</p>
            <p class="hint">
              {say(words.basis)}: {basisOf(finding)}
            </p>
            <p class="hint">
              {say(words.wayOut)}: {finding.wayOut.map((way) => say(wayOutWords(way))).join('; ')}
            </p>
          </li>
        ))}
      </ul>
      {refused && <p>{say(words.refused)}</p>}
      {asks && !refused && (
        <TextField name="insist" label={words.reason} hint={words.reasonHint} value={reason} onValue={onReason} errors={errors} rows={2} max={actLimits.reason} />
      )}
    </section>
  );
}

/** The line of the register that decides, then the first text of the rule. */
function basisOf({ competence, sources }: Finding): string {
  return [...(competence ? [competence.source] : []), ...sources.slice(0, 1)].map(sourceText).join('; ');
}
