import type { Action } from '@roviec/adapters';
import type { VNode } from 'preact';
import { TextField } from '../../panel/parts/fields.tsx';
import { useSay } from '../../panel/state/language.ts';
import { filled } from './filled.ts';
import type { Teaching } from './use-teaching.ts';
import { actWords, teachWords as words } from './words.ts';

/** The buttons of a page: which act each does, and what the system says when it is done. */
export function ActionsPart({ teaching: { draft, connected, point, sign } }: { teaching: Teaching }): VNode {
  const say = useSay();
  const acts = Object.keys(actWords) as Action['kind'][];
  return (
    <section aria-labelledby="teach-5">
      <details class="more" open={draft.actions.length > 0}>
        <summary>
          <h2 id="teach-5" class="inline">
            {say(words.step5)}
          </h2>
        </summary>
        <ul class="taught">
          {acts.map((act) => {
            const step = draft.actions.find((one) => one.act === act);
            const name = say(actWords[act]);
            return (
              <li key={act}>
                <div class="brand">
                  <span>
                    {name}
                    {step && ` → “${step.taught.label}”`}
                  </span>
                  <button
                    type="button"
                    disabled={!connected}
                    aria-label={`${say(step ? words.pointAgain : words.pointButton)}: ${name}`}
                    onClick={() => point({ kind: 'action', act }, filled(say(words.hintAction), name.toUpperCase()))}
                  >
                    {say(step ? words.pointAgain : words.pointButton)}
                  </button>
                </div>
                {step && (
                  <div class="below">
                    <TextField name={`teach-sign-${act}`} label={words.sign} hint={words.watched} value={step.sign} onValue={(text) => sign(step, text.slice(0, 80))} errors={[]} />
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
