import { adapterProblemWords, healthReasonWords } from '@roviec/adapters/checked';
import { doubtsOf, doubtWords, lackingIn } from '@roviec/adapters/teach';
import type { VNode } from 'preact';
import { useSay } from '../../panel/state/language.ts';
import { filled } from './filled.ts';
import type { Teaching, Tried } from './use-teaching.ts';
import { fieldWords, lackingWords, teachWords as words } from './words.ts';

/** What is lacking, what was found on this page and the next, and what may break one day. */
export function TryPart({ teaching }: { teaching: Teaching }): VNode {
  const say = useSay();
  const { draft, lesson, compiled, connected, tried, tryHere } = teaching;
  const lacking = lackingIn(draft, lesson.statement);
  return (
    <section aria-labelledby="teach-7">
      <h2 id="teach-7">{say(words.step7)}</h2>
      {lacking.length > 0 && (
        <p class="warning" data-testid="lacking">
          {say(words.lacking)} {lacking.map((one) => say(lackingWords[one])).join(', ')}.
        </p>
      )}
      {compiled && !compiled.ok && (
        <div class="alarm">
          <p>{say(words.wrong)}</p>
          <ul>
            {compiled.problems.map(({ path, code }) => (
              <li key={`${path}${code}`}>
                {path}: {say(adapterProblemWords({ code }))}
              </li>
            ))}
          </ul>
        </div>
      )}
      <button type="button" class="main" disabled={!connected || !compiled?.ok} onClick={tryHere}>
        {say(words.tryHere)}
      </button>
      {tried.map((one) => (
        <PageTried key={one.page} tried={one} />
      ))}
      {tried.length > 0 && <p class="hint">{say(words.goOn)}</p>}
      {doubtsOf(draft).length > 0 && (
        <>
          <h3>{say(words.fragile)}</h3>
          <ul class="plain">
            {doubtsOf(draft).map((reason) => (
              <li key={reason}>{say(doubtWords[reason])}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function PageTried({ tried: { report, page } }: { tried: Tried }): VNode {
  const say = useSay();
  const { health, rows, withheld, fields } = report;
  return (
    <div class="rule" data-testid={`tried-${page}`}>
      <h3>{filled(say(words.onPage), page)}</h3>
      {!report.recognised && <p class="alarm">{say(words.foreign)}</p>}
      {health && (
        <>
          <p>
            {filled(say(words.rows), rows)}
            {withheld > 0 && ` · ${filled(say(words.withheld), withheld)}`}
          </p>
          {health.reasons.length > 0 && <p class="hint">{health.reasons.map((reason) => say(healthReasonWords(reason))).join(' · ')}</p>}
          <ul>
            {fields.map(({ name, read, examples }) => (
              <li key={name}>
                {say(fieldWords[name])}: {read}/{rows}
                {examples.length > 0 && <span class="hint"> · {examples.join(' · ')}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
