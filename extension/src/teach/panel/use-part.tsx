import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useSay } from '../../panel/state/language.ts';
import { tellAdapters } from './tell-adapters.ts';
import type { Teaching } from './use-teaching.ts';
import { teachWords as words } from './words.ts';

/** What becomes of the adapter: run for this person, taken as a file, or published for all. */
export function UsePart({ teaching: { adapter, compiled } }: { teaching: Teaching }): VNode | null {
  const say = useSay();
  const [done, setDone] = useState<'owned' | 'copied' | null>(null);
  if (!adapter || !compiled?.ok) return null;
  const text = `${JSON.stringify(adapter, null, 2)}\n`;
  const run = async (): Promise<void> => {
    await tellAdapters({ to: 'keep', file: adapter });
    setDone('owned');
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setDone('copied');
  };
  return (
    <section aria-labelledby="teach-8">
      <h2 id="teach-8">{say(words.step8)}</h2>
      <div class="buttons">
        <button type="button" class="main" onClick={() => void run()}>
          {say(words.own)}
        </button>
        <button type="button" onClick={() => void copy()}>
          {say(words.copy)}
        </button>
        <button type="button" onClick={() => download(`${adapter.id}.json`, text)}>
          {say(words.download)}
        </button>
      </div>
      <p role="status" class="status done">
        {done && say(words[done])}
      </p>
      <p>{say(words.forAll)}</p>
      <pre class="command" data-testid="publish-command">
        roviec adapter publish {adapter.id}.json --key KEY.json --issuer “…” --expires YYYY-MM-DD
      </pre>
      <details class="more">
        <summary>{say(words.json)}</summary>
        <textarea aria-label={say(words.json)} readOnly rows={12} value={text} data-testid="adapter-json" />
      </details>
    </section>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
