import type { Words } from '@roviec/core';
import type { VNode } from 'preact';
import type { PageCounts, WorkCounts } from '../messages.ts';
import { useSay } from '../panel/state/language.ts';
import { popupWords as words } from './words.ts';

interface Figure {
  readonly word: Words;
  readonly count: number;
  readonly late?: boolean;
}

/** Figures, each with its word. */
function Figures({ figures }: { figures: readonly Figure[] }): VNode {
  const say = useSay();
  return (
    <dl class="figures">
      {figures.map(({ word, count, late }) => (
        <div key={word.vi} class={late && count > 0 ? 'late' : ''}>
          <dt>{say(word)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the rows of one page say. */
export function PageFigures({ counts: { overdue, soon, unclear } }: { counts: PageCounts }): VNode {
  const unclearToo = unclear > 0 ? [{ word: words.unclear, count: unclear }] : [];
  return <Figures figures={[{ word: words.overdue, count: overdue, late: true }, { word: words.soon, count: soon }, ...unclearToo]} />;
}

/** What waits for me wherever it is. */
export function WorkFigures({ counts: { overdue, today, soon, waiting } }: { counts: WorkCounts }): VNode {
  const figures = [
    { word: words.overdue, count: overdue, late: true },
    { word: words.dueToday, count: today },
    { word: words.soon, count: soon },
    { word: words.waiting, count: waiting },
  ];
  return <Figures figures={figures} />;
}
