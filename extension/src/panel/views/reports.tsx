import { ruleWords, sentenceCase, type Words, warningSignWords, wrongWarningReasonWords } from '@roviec/core';
import { WARNING_NOTE_LIMIT } from '@roviec/schema';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ask, type MadeReport } from '../../messages.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { usePolling } from '../state/polling.ts';
import { reportsWords as words } from '../words/reports.ts';

/** What was called wrong in this session: to be taken back, or explained. Nothing while there is none. */
export function Reports(): VNode | null {
  const say = useSay();
  const read = usePolling('reports', 2000, () => ask('reports', {}));
  const [gone, setGone] = useState<readonly string[]>([]);
  const made = (read.value ?? []).filter(({ id }) => !gone.includes(id));
  if (made.length === 0) return null;
  return (
    <section aria-labelledby="reports-title">
      <h2 id="reports-title">{say(words.title)}</h2>
      <p class="hint">{say(words.hint)}</p>
      <ul class="sent">
        {made.map((report) => (
          <Made key={report.id} report={report} undone={() => setGone([...gone, report.id])} />
        ))}
      </ul>
    </section>
  );
}

function Made({ report: { id, about, reason, document }, undone }: { report: MadeReport; undone: () => void }): VNode {
  const say = useSay();
  const { client } = usePanel();
  const [note, setNote] = useState('');
  const [said, setSaid] = useState<Words | null>(null);
  const send = (): void =>
    void client('noteWarning', { id, note }, { act: crypto.randomUUID() }).then(
      () => setSaid(words.saved),
      () => setSaid(words.failed),
    );
  const undo = (): void =>
    void ask('undo-report', { id }).then(
      (answer) => (answer.undo === null ? undone() : setSaid(words.failed)),
      () => setSaid(words.failed),
    );
  return (
    <li>
      <p>
        <strong>{document}</strong>: {say(aboutWords(about))}. {say(wrongWarningReasonWords(reason))}.
      </p>
      <label for={`note-${id}`}>{say(words.note)}</label>
      <textarea id={`note-${id}`} rows={2} maxLength={WARNING_NOTE_LIMIT} value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />
      <div class="buttons">
        <button type="button" disabled={note.trim() === ''} onClick={send}>
          {say(words.save)}
        </button>
        <button type="button" class="quiet" onClick={undo}>
          {say(words.undo)}
        </button>
      </div>
      <p role="status">{said && say(said)}</p>
    </li>
  );
}

function aboutWords(about: string): Words {
  const [kind, id = ''] = about.split('/');
  return sentenceCase(kind === 'rule' ? ruleWords(id) : warningSignWords(id));
}
