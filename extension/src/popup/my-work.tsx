import type { VNode } from 'preact';
import type { Here } from '../messages.ts';
import { useSay } from '../panel/state/language.ts';
import { WorkFigures } from './figures.tsx';
import { popupWords as words } from './words.ts';

/** What waits for me in all dossiers, or that it is not known. */
export function MyWork({ work }: { work: Here['work'] }): VNode {
  const say = useSay();
  return (
    <section aria-labelledby="mine-title">
      <h2 id="mine-title">{say(words.mine)}</h2>
      {work.kind === 'unknown' && <p role="status">{say(work.why === 'not-read' ? words.workNotRead : words.workUnknown)}</p>}
      {work.kind === 'known' && <WorkFigures counts={work.counts} />}
      {work.kind === 'known' && !work.complete && <p class="hint">{say(words.partial)}</p>}
    </section>
  );
}
