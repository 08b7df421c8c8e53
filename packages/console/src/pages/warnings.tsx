import { dueWords, ruleWords, sentenceCase, unitWords, type Words, WRONG_WARNING_REASONS, warningSignWords, wrongWarningReasonWords } from '@roviec/core';
import type { WarningsView } from '@roviec/schema';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { LiveMark } from '../parts/live-mark.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { type Column, Rows } from '../parts/rows.tsx';
import { useSay } from '../state/language.ts';
import { useLive } from '../state/live.ts';
import { useSignedIn } from '../state/session.ts';
import { consoleWords } from '../words/console.ts';
import { warningWords as words } from '../words/warnings.ts';

type Report = WarningsView['reports'][number];
type Count = WarningsView['counts'][number];
interface Filter {
  readonly about: string;
  readonly adapter: string;
  readonly reason: string;
}
const NO_FILTER: Filter = { about: '', adapter: '', reason: '' };

/** Which warnings people call wrong, counted, and each report with its document; for administrators. */
export function WarningsPage(): VNode {
  const say = useSay();
  const { client, post } = useSignedIn();
  const live = useLive(`warnings ${post.id}`, null, async (signal) => {
    const [answer, { units }] = await Promise.all([client('warnings', {}, { signal }), client('registry', {}, { signal })]);
    return { ...answer, units };
  });
  usePageTitle(say(words.title));
  return (
    <>
      <div class="heading">
        <h1>{say(words.title)}</h1>
        <LiveMark streaming={live.streaming} />
      </div>
      <p class="note">{say(words.hint)}</p>
      {live.failed !== null && <Notice failure={live.failed} />}
      {live.value === null && live.failed === null && <p role="status">{say(consoleWords.loading)}</p>}
      {live.value?.counts.length === 0 && <p class="empty">{say(words.none)}</p>}
      {live.value && live.value.counts.length > 0 && <Found view={live.value} unitName={(code) => live.value?.units.find((unit) => unit.code === code)?.name ?? null} />}
    </>
  );
}

function Found({ view, unitName }: { view: WarningsView; unitName: (code: string) => Words | null }): VNode {
  const say = useSay();
  const [filter, setFilter] = useState(NO_FILTER);
  const fitting = view.reports.filter(
    ({ about, adapter, reason }) =>
      (filter.about === '' || about === filter.about) && (filter.adapter === '' || adapter === filter.adapter) && (filter.reason === '' || reason === filter.reason),
  );
  const names = { unit: unitName, officer: () => null, post: () => null };
  const counts: readonly Column<Count>[] = [
    { head: words.about, cell: ({ about }) => say(aboutWords(about)) },
    { head: words.adapter, cell: ({ adapter, adapterVersion }) => `${adapter} ${adapterVersion}` },
    { head: words.count, cell: ({ count }) => String(count) },
  ];
  const reports: readonly Column<Report>[] = [
    { head: words.at, cell: ({ at }) => say(dueWords(at)) },
    { head: words.about, cell: ({ about }) => say(aboutWords(about)) },
    { head: words.reason, cell: ({ reason }) => say(wrongWarningReasonWords(reason)) },
    { head: words.document, cell: ({ document }) => document.key?.split('|').at(-1) ?? document.alias },
    { head: words.unit, cell: ({ unit }) => say(unitWords(names, unit)) },
    { head: words.adapter, cell: ({ adapter, adapterVersion }) => `${adapter} ${adapterVersion}` },
    { head: words.note, cell: ({ note }) => note ?? '' },
  ];
  return (
    <>
      <section class="part" aria-labelledby="counts">
        <h2 id="counts">{say(words.counts)}</h2>
        <Rows rows={view.counts} columns={counts} rowKey={({ about, adapter, adapterVersion }) => `${about} ${adapter} ${adapterVersion}`} label={say(words.counts)} />
      </section>
      <section class="part" aria-labelledby="reports">
        <h2 id="reports">
          {say(words.reports)} <span class="count">{fitting.length}</span>
        </h2>
        <Filters view={view} filter={filter} change={setFilter} />
        {fitting.length === 0 ? (
          <p class="empty">
            {say(words.noneFit)}{' '}
            <button type="button" onClick={() => setFilter(NO_FILTER)}>
              {say(words.clear)}
            </button>
          </p>
        ) : (
          <Rows rows={fitting} columns={reports} rowKey={({ id }) => id} label={say(words.reports)} />
        )}
        {!view.complete && <p class="note">{say(words.more)}</p>}
      </section>
    </>
  );
}

function Filters({ view, filter, change }: { view: WarningsView; filter: Filter; change: (filter: Filter) => void }): VNode {
  const say = useSay();
  const choices: readonly { readonly name: keyof Filter; readonly label: Words; readonly options: readonly (readonly [value: string, text: string])[] }[] = [
    { name: 'about', label: words.about, options: [...new Set(view.counts.map(({ about }) => about))].map((about) => [about, say(aboutWords(about))] as const) },
    { name: 'adapter', label: words.adapter, options: [...new Set(view.counts.map(({ adapter }) => adapter))].map((adapter) => [adapter, adapter] as const) },
    { name: 'reason', label: words.reason, options: WRONG_WARNING_REASONS.map((reason) => [reason, say(wrongWarningReasonWords(reason))] as const) },
  ];
  return (
    <div class="filters">
      {choices.map(({ name, label, options }) => (
        <label key={name}>
          {say(label)}{' '}
          <select value={filter[name]} onChange={({ currentTarget }) => change({ ...filter, [name]: currentTarget.value })}>
            <option value="">{say(words.all)}</option>
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

function aboutWords(about: string): Words {
  const [kind, id = ''] = about.split('/');
  return sentenceCase(kind === 'rule' ? ruleWords(id) : warningSignWords(id));
}
