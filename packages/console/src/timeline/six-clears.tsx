import { type Calendar, dueWords, type Names, timeLeftWords, unitWords } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { personText } from '../model/names.ts';
import { LanguageContext, useSay } from '../state/language.ts';
import { consoleWords } from '../words/console.ts';
import { timelineWords as words } from '../words/timeline.ts';

/** Person, task, time, responsibility, product, authority: what the directives ask to be clear. */
export function SixClears({ summary, names, calendar, now }: { summary: DossierSummary; names: Names; calendar: Calendar | null; now: number }): VNode {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { handler, accountable, procedure, dueAt } = summary;
  const open = summary.phase === 'open';
  const late = open && dueAt !== null && now >= dueAt;
  const unknown = say(consoleWords.unknown);
  const time = dueAt === null ? unknown : `${say(dueWords(dueAt))}${open ? ` · ${say(timeLeftWords(calendar, now, dueAt))}` : ''}`;
  const clears: readonly { readonly label: string; readonly value: string; readonly mark?: string | null; readonly late?: boolean }[] = [
    { label: say(words.person), value: handler ? personText(handler, names, language) : say(consoleWords.unassigned) },
    { label: say(words.task), value: procedure ? say(procedure.name) : unknown, mark: procedure?.demo ? say(words.demo) : null },
    { label: say(words.time), value: time, mark: summary.provisional ? say(words.provisional) : null, late },
    { label: say(words.responsibility), value: accountable ? personText(accountable, names, language) : unknown },
    { label: say(words.product), value: procedure ? say(procedure.product) : unknown },
    { label: say(words.authority), value: say(unitWords(names, summary.lead)) },
  ];
  return (
    <dl class="clears">
      {clears.map(({ label, value, mark, late: red }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class={red ? 'late' : ''}>
            {value}
            {mark && <span class="mark">{mark}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
