import { confidenceWords, type Words } from '@roviec/core';
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../session.ts';
import { layoutBasis, layoutSource } from './layout.ts';
import { type Letter, letterText } from './letter.ts';
import { LetterView } from './letter-view.tsx';
import { slipWords as words } from './words.ts';

/** A letter to be printed or copied, below what a person should know of it; only the letter is printed. */
export function SlipPage({ letter, locale }: { letter: Letter | null; locale: Locale }): VNode {
  const say = (text: Words): string => text[locale];
  const sheet = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<Words | null>(null);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `RõViệc · ${say(words.title)}`;
  }, [locale]);
  if (!letter) return <p class="bar">{say(words.gone)}</p>;
  const copy = (rich: boolean): void => {
    const markup = rich ? (sheet.current?.innerHTML ?? '') : null;
    void copied(letterText(letter), markup).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  };
  return (
    <>
      <header class="bar">
        <div class="buttons">
          <button type="button" class="main" onClick={() => window.print()}>
            {say(words.print)}
          </button>
          <button type="button" onClick={() => copy(false)}>
            {say(words.copyText)}
          </button>
          <button type="button" onClick={() => copy(true)}>
            {say(words.copyRich)}
          </button>
          <span role="status">{said && say(said)}</span>
        </div>
        <p>{say(words.notFilled)}</p>
        <p>
          {say(words.form)} {layoutBasis}
          {layoutSource.confidence !== 'verified' && <span class="mark">{say(confidenceWords(layoutSource.confidence))}</span>}
        </p>
        {letter.open.length > 0 && (
          <div class="warning">
            <p>{say(words.open)}</p>
            <ul lang="vi">
              {letter.open.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
      </header>
      <main class="sheet" ref={sheet}>
        <LetterView letter={letter} />
      </main>
    </>
  );
}

/** With `markup` a text program gets the letter as it looks, and everything else its text. */
async function copied(text: string, markup: string | null): Promise<void> {
  if (markup === null) return navigator.clipboard.writeText(text);
  const part = (type: string, content: string): Record<string, Blob> => ({ [type]: new Blob([content], { type }) });
  return navigator.clipboard.write([new ClipboardItem({ ...part('text/plain', text), ...part('text/html', markup) })]);
}
