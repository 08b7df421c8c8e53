import type { DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import { type EntryCondition, type Mend, stillAwaited } from '../model/entry-conditions.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { closeWords } from '../words/close.ts';
import { dissentWords } from '../words/dissent.ts';
import { submitWords as words } from '../words/submit.ts';

const MEND_WORDS = { assign: closeWords.assignOpen, reconcile: dissentWords.open, reserve: dissentWords.reserveOpen } as const;

/** What must hold before a dossier goes up, which of it does not, and the buttons that mend it. */
export function EntryBox({ dossier, conditions }: { dossier: DossierSummary; conditions: readonly EntryCondition[] }): VNode {
  const say = useSay();
  const { names } = usePanel();
  const unmet = conditions.filter(({ met }) => !met);
  const awaited = stillAwaited(dossier, names);
  return (
    <section class={unmet.length > 0 ? 'entry unmet' : 'entry'} aria-labelledby="entry-title" data-testid="entry">
      <h2 id="entry-title">{say(unmet.length > 0 ? words.cannotYet : words.ready)}</h2>
      <ul>
        {[...unmet, ...conditions.filter(({ met }) => met)].map((condition) => (
          <li key={condition.id} id={`f-entry-${condition.id}`} tabIndex={-1} class={condition.met ? 'met' : 'missing'}>
            <span aria-hidden="true">{condition.met ? '✓' : '✗'}</span> {say(condition.words)}
            {condition.mends.length > 0 && (
              <div class="small buttons">
                {condition.mends.map((mend) => (
                  <MendButton key={mend.task} dossier={dossier} mend={mend} />
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      {awaited && (
        <p class="hint">
          {say(awaited)} {say(words.awaitedHint)}
        </p>
      )}
    </section>
  );
}

function MendButton({ dossier, mend }: { dossier: DossierSummary; mend: Mend }): VNode {
  const say = useSay();
  const { show } = usePanel();
  const open = (): void =>
    mend.task === 'assign' ? show({ kind: 'assign', dossier: dossier.dossier }) : show({ kind: mend.task, dossier: dossier.dossier, consult: mend.consult, unit: mend.unit });
  return (
    <button type="button" onClick={open}>
      {say(MEND_WORDS[mend.task])}
    </button>
  );
}
