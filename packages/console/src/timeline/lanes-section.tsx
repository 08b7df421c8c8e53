import { type Calendar, dueWords, instantWords, type Names, spanWords, unitWords } from '@roviec/core';
import type { EventView } from '@roviec/schema';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Bar, type Flag, type Lanes, lanesOf } from '../model/lanes.ts';
import { useSay } from '../state/language.ts';
import { timelineWords as words } from '../words/timeline.ts';
import { LanesDiagram } from './lanes-diagram.tsx';

/** Who held the work and who was waited for: a diagram, and the same as a table. */
export function LanesSection({ events, names, calendar, now }: { events: readonly EventView[]; names: Names; calendar: Calendar | null; now: number }): VNode {
  const say = useSay();
  // Redrawn when something happened, and every five seconds while time runs.
  const shownNow = Math.floor(now / 5000) * 5000;
  const lanes = useMemo(() => lanesOf(events, shownNow), [events, shownNow]);
  return (
    <section aria-labelledby="lanes">
      <h2 id="lanes">{say(words.lanesTitle)}</h2>
      {lanes === null ? (
        <p class="hint">{say(words.lanesEmpty)}</p>
      ) : (
        <>
          <LanesDiagram lanes={lanes} names={names} now={shownNow} />
          <details>
            <summary>{say(words.tableTitle)}</summary>
            <LanesTable lanes={lanes} names={names} calendar={calendar} />
          </details>
        </>
      )}
    </section>
  );
}

function LanesTable({ lanes, names, calendar }: { lanes: Lanes; names: Names; calendar: Calendar | null }): VNode {
  const say = useSay();
  const heads = [words.unit, words.what, words.from, words.to, words.length];
  const rows = lanes.lanes.flatMap((lane) => [
    ...lane.bars.map((bar) => ({ unit: lane.unit, at: bar.from, bar, flag: null })),
    ...lane.flags.map((flag) => ({ unit: lane.unit, at: flag.at, bar: null, flag })),
  ]);
  const stateOf = (bar: Bar | null, flag: Flag | null): string => {
    if (bar) return `${say(bar.kind === 'held' ? words.held : words.waiting)}${bar.late ? `, ${say(words.late)}` : ''}`;
    return `${say(words.deadline)}${flag?.missed ? `, ${say(words.missed)}` : ''}`;
  };
  return (
    <table class="cards">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.vi} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ unit, at, bar, flag }) => (
          <tr key={`${unit} ${at} ${bar?.kind ?? 'flag'} ${bar?.late}`} class={bar?.late || flag?.missed ? 'late' : ''}>
            <td data-label={say(words.unit)}>{say(unitWords(names, unit))}</td>
            <td class="state" data-label={say(words.what)}>
              {stateOf(bar, flag)}
            </td>
            <td data-label={say(words.from)}>{say(flag ? dueWords(at) : instantWords(at))}</td>
            <td data-label={say(words.to)}>{bar ? (bar.running ? say(words.stillRunning) : say(instantWords(bar.to))) : ''}</td>
            <td data-label={say(words.length)}>{bar ? say(spanWords(calendar, bar.from, bar.to)) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
