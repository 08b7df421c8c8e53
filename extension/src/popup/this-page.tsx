import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Here } from '../messages.ts';
import { useSay } from '../panel/state/language.ts';
import { isOff, type Off } from '../settings.ts';
import { PageFigures } from './figures.tsx';
import { AddSite } from './policy.tsx';
import { healthWords, notGrantedWords, pageWords, popupWords as words } from './words.ts';

type ReadPage = Here['pages'][number];

/** The state of the page beside the popup, in one sentence, with why and what to do about it. */
export function ThisPage({ here, off }: { here: Here; off: Off }): VNode {
  const say = useSay();
  return (
    <section aria-labelledby="here-title">
      <h2 id="here-title">{say(words.here)}</h2>
      <Sentence here={here} off={off} />
      {here.pages.map((page) => (page.counts && !off.all ? <PageFigures key={page.source.page} counts={page.counts} /> : null))}
    </section>
  );
}

function Sentence({ here: { site, pages }, off }: { here: Here; off: Off }): VNode {
  const say = useSay();
  if (site.kind === 'unlisted')
    return (
      <>
        <p class="state">
          {site.host !== null && `${site.host}: `}
          {say(words.unlisted)}
        </p>
        {site.addable !== null && <AddSite origin={site.addable} />}
        <p class="hint">{say(words.bring)}</p>
      </>
    );
  if (off.all) return <p class="state">{say(words.offAll)}</p>;
  if (site.origin !== null && isOff(off, site.origin, null)) return <p class="state">{say(words.offSite)}</p>;
  if (site.kind === 'not-granted') return <NotGranted pattern={site.pattern} known={site.origin !== null} />;
  if (pages.length === 0) return <p class="state">{say(words.notRecognised)}</p>;
  return (
    <>
      {pages.map((page) => (
        <OnePage key={page.source.page} page={page} off={isOff(off, site.origin, page.source)} />
      ))}
    </>
  );
}

function OnePage({ page, off }: { page: ReadPage; off: boolean }): VNode {
  const say = useSay();
  return (
    <>
      <p>{say(pageWords(page))}</p>
      <p class="state">
        {say(off ? words.offPage : healthWords(page))}
        {!off && page.reasons.length > 0 && ` (${page.reasons.map(say).join(', ')})`}
        {!off && page.kind !== 'form' && '.'}
      </p>
      {page.guessed && <p class="hint">{say(words.guessed)}</p>}
      {!off && page.health.withheld > 0 && <p class="hint">{say(words.withheld)}</p>}
    </>
  );
}

function NotGranted({ pattern, known }: { pattern: string; known: boolean }): VNode {
  const say = useSay();
  const [refused, setRefused] = useState(false);
  const grant = async (): Promise<void> => setRefused(!(await browser.permissions.request({ origins: [pattern] }).catch(() => false)));
  return (
    <>
      <p class="state">{say(known ? words.notGranted : notGrantedWords(pattern.slice(0, -2)))}</p>
      <p class="hint">{say(words.whyGrant)}</p>
      <div class="buttons">
        <button type="button" class="main" onClick={() => void grant()}>
          {say(words.grant)}
        </button>
      </div>
      {refused && (
        <p class="warning" role="status">
          {say(words.grantRefused)}
        </p>
      )}
    </>
  );
}
