import type { VNode } from 'preact';
import type { PageCounts } from '../messages.ts';
import { useSay } from '../panel/state/language.ts';
import { popupWords as words } from './words.ts';

/** Figures of one page, each with its word. */
export function Figures({ counts, label }: { counts: PageCounts; label: string }): VNode {
  const say = useSay();
  return (
    <>
      <p class="hint">{label}</p>
      <dl class="figures">
        <div class={counts.overdue > 0 ? 'late' : ''}>
          <dt>{say(words.overdue)}</dt>
          <dd>{counts.overdue}</dd>
        </div>
        <div>
          <dt>{say(words.soon)}</dt>
          <dd>{counts.soon}</dd>
        </div>
        {counts.unclear > 0 && (
          <div>
            <dt>{say(words.unclear)}</dt>
            <dd>{counts.unclear}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
