import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '../../panel/parts/fields.tsx';
import { useSay } from '../../panel/state/language.ts';
import { ActionsPart } from './actions-part.tsx';
import { AdaptersPart } from './adapters-part.tsx';
import { FieldName, FieldsPart } from './fields-part.tsx';
import { filled } from './filled.ts';
import { SecrecyPart } from './secrecy-part.tsx';
import { TryPart } from './try-part.tsx';
import { UsePart } from './use-part.tsx';
import { type Teaching, useTeaching } from './use-teaching.ts';
import { troubleWords, teachWords as words } from './words.ts';

/** Teaching a page, from asking for its site to running what came of it. */
export function TeachView(): VNode {
  const say = useSay();
  const teaching = useTeaching();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { draft, connected, pointing, trouble, lesson } = teaching;
  return (
    <div class="teach">
      <h1 tabIndex={-1} ref={heading}>
        {say(words.title)}
      </h1>
      <p>{say(words.lead)}</p>
      <div role="status" data-testid="teach-status">
        {pointing && (
          <p class="warning">
            {say(words.pointing)}{' '}
            <button type="button" onClick={teaching.stop}>
              {say(words.stop)}
            </button>
          </p>
        )}
        {trouble && <p class="alarm">{say(troubleWords[trouble])}</p>}
      </div>
      <PagePart teaching={teaching} />
      {(connected || draft.list) && <RowPart teaching={teaching} />}
      {draft.list && (
        <>
          <FieldsPart teaching={teaching} />
          <SecrecyPart teaching={teaching} />
          <ActionsPart teaching={teaching} />
          <SystemPart teaching={teaching} />
          <TryPart teaching={teaching} />
          <UsePart teaching={teaching} />
        </>
      )}
      {lesson.steps.length > 0 && (
        <div class="buttons">
          <button type="button" onClick={teaching.undo}>
            {say(words.undo)}
          </button>
          <button type="button" onClick={teaching.restart}>
            {say(words.restart)}
          </button>
          <p class="hint">{say(words.draftKept)}</p>
        </div>
      )}
      <AdaptersPart />
    </div>
  );
}

function PagePart({ teaching: { lesson, connected, connect } }: { teaching: Teaching }): VNode {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const address = typed ?? lesson.address;
  const submit = (event: Event): void => {
    event.preventDefault();
    connect(address.trim());
  };
  return (
    <section aria-labelledby="teach-1">
      <h2 id="teach-1">{say(words.step1)}</h2>
      <form onSubmit={submit}>
        <TextField name="teach-address" label={words.address} hint={words.addressHint} value={address} onValue={setTyped} errors={[]} />
        <button type="submit" class={connected ? '' : 'main'}>
          {say(words.connect)}
        </button>
      </form>
      {connected && <p class="status done">{say(words.connected)}</p>}
    </section>
  );
}

function RowPart({ teaching: { draft, connected, lesson, point, takeSuggestions } }: { teaching: Teaching }): VNode {
  const say = useSay();
  const { list } = draft;
  return (
    <section aria-labelledby="teach-2">
      <h2 id="teach-2">{say(words.step2)}</h2>
      <button type="button" class={list ? '' : 'main'} disabled={!connected} onClick={() => point({ kind: 'row' }, say(words.hintRow))}>
        {say(list ? words.pointRowAgain : words.pointRow)}
      </button>
      {list && <p class="status done">{filled(say(words.rows), list.count)}</p>}
      {lesson.suggestions.length > 0 && (
        <div class="asked" data-testid="suggestions">
          <p>{say(words.suggested)}</p>
          <ul>
            {lesson.suggestions.map(({ heading, name, taught }) => (
              <li key={name}>
                {heading} → <FieldName name={name} /> ({taught.accepted}/{taught.rows})
              </li>
            ))}
          </ul>
          <div class="buttons">
            <button type="button" class="main" onClick={() => takeSuggestions(true)}>
              {say(words.takeSuggested)}
            </button>
            <button type="button" onClick={() => takeSuggestions(false)}>
              {say(words.leaveSuggested)}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

function SystemPart({ teaching: { lesson, state } }: { teaching: Teaching }): VNode {
  const say = useSay();
  const { vendor, version } = lesson.statement;
  return (
    <section aria-labelledby="teach-6">
      <h2 id="teach-6">{say(words.step6)}</h2>
      <TextField name="teach-vendor" label={words.vendor} value={vendor} onValue={(value) => state({ vendor: value })} errors={[]} max={120} />
      <TextField name="teach-version" label={words.version} value={version} onValue={(value) => state({ version: value })} errors={[]} narrow max={40} />
    </section>
  );
}
