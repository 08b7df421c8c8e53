import { actWords, civilDateOf, clockText, dateWords, parseDossierId, sentenceCase } from '@roviec/core';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask, onTold, type Refused, type Unsent } from '../messages.ts';
import { useSay } from '../panel/state/language.ts';
import { usePolling } from '../panel/state/polling.ts';
import { othersWords, unsentWords as words } from './unsent-words.ts';

/** What waits to be sent in my name, with a way to take it back, and what was refused since; nothing when there is neither. */
export function UnsentList({ identity }: { identity: string }): VNode | null {
  const say = useSay();
  const { value, again } = usePolling(`unsent ${identity}`, 3000, () => ask('unsent', {}));
  const [tooLate, setTooLate] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    onTold(({ told }) => void (told === 'unsent-changed' && again()), stop.signal);
    return () => stop.abort();
  }, [again]);
  if (!value || value.waiting.length + value.refused.length + value.others === 0) return null;
  const withdraw = async (act: string): Promise<void> => {
    const { withdrawn } = await ask('withdraw', { act });
    setTooLate(!withdrawn);
    again();
  };
  const seen = (act: string): void => void ask('refusal-seen', { act }).then(again);
  return (
    <section aria-labelledby="unsent-title" data-testid="unsent">
      <h2 id="unsent-title">{value.waiting.length > 0 ? `${say(words.waiting)} (${value.waiting.length})` : say(words.outcome)}</h2>
      {value.waiting.length > 0 && <p class="hint">{say(words.waitingHint)}</p>}
      <p role="status">{tooLate && say(words.tooLate)}</p>
      <ul class="waiting">
        {value.waiting.map((one) => (
          <WaitingLine key={one.act} one={one} onWithdraw={() => void withdraw(one.act)} />
        ))}
      </ul>
      {value.others > 0 && <p class="hint">{say(othersWords(value.others))}</p>}
      {value.refused.length > 0 && (
        <>
          <h3>
            {say(words.refused)} ({value.refused.length})
          </h3>
          <ul class="waiting">
            {value.refused.map((one) => (
              <RefusedLine key={one.act} one={one} onSeen={() => seen(one.act)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function WaitingLine({ one, onWithdraw }: { one: Unsent['waiting'][number]; onWithdraw: () => void }): VNode {
  const say = useSay();
  return (
    <li>
      <About one={one} />
      {one.unclear ? (
        <p class="hint">{say(words.unclear)}</p>
      ) : (
        <button type="button" onClick={onWithdraw}>
          {say(words.withdraw)}
        </button>
      )}
    </li>
  );
}

function RefusedLine({ one, onSeen }: { one: Refused; onSeen: () => void }): VNode {
  const say = useSay();
  return (
    <li>
      <About one={one} />
      <p class="error">{say(one.words)}</p>
      {one.texts.length > 0 && (
        <details>
          <summary>{say(words.typed)}</summary>
          {one.texts.map((text) => (
            <p key={text} class="text">
              {text}
            </p>
          ))}
        </details>
      )}
      <button type="button" onClick={onSeen}>
        {say(words.seen)}
      </button>
    </li>
  );
}

/** What it is, about which dossier, when it was done. */
function About({ one: { kind, dossier, at } }: { one: { readonly kind: string; readonly dossier: string; readonly at: number } }): VNode {
  const say = useSay();
  const id = parseDossierId(dossier);
  return (
    <p>
      <strong>{say(sentenceCase(actWords(kind)))}</strong> · {say(words.dossier)} {id ? `${id.number}/${id.year}` : dossier} · {clockText(at)}, {say(dateWords(civilDateOf(at)))}
    </p>
  );
}
