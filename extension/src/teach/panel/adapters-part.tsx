import { dateWords } from '@roviec/core';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../panel/state/language.ts';
import type { PackState } from '../../worker/packs.ts';
import type { AdaptersState, UsableAdapter } from '../adapters-state.ts';
import { filled } from './filled.ts';
import { onAdapters, tellAdapters } from './tell-adapters.ts';
import { evidenceWords, refusalWords, tierWords, teachWords as words } from './words.ts';

/** The adapters in use, where each comes from, and how the agency's pack stands. */
export function AdaptersPart(): VNode | null {
  const say = useSay();
  const [state, setState] = useState<AdaptersState | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    onAdapters(setState, stop.signal);
    void tellAdapters({ to: 'list' }).catch(() => undefined);
    return () => stop.abort();
  }, []);
  if (!state) return null;
  return (
    <section aria-labelledby="teach-adapters">
      <h2 id="teach-adapters">{say(words.inUse)}</h2>
      <ul class="taught">
        {[...state.adapters, ...state.waiting].map((one) => (
          <AdapterLine key={`${one.from} ${one.id}`} adapter={one} />
        ))}
      </ul>
      {state.packs.map((pack) => (
        <PackLine key={pack.from} pack={pack} />
      ))}
      <div class="buttons small">
        <button type="button" onClick={() => void tellAdapters({ to: 'refresh' }).catch(() => undefined)}>
          {say(words.refresh)}
        </button>
        {state.packs.some(({ keys }) => keys.length > 0) && (
          <button type="button" onClick={() => void tellAdapters({ to: 'forget-pins' }).catch(() => undefined)}>
            {say(words.forgetPins)}
          </button>
        )}
      </div>
    </section>
  );
}

function AdapterLine({ adapter: { id, vendor, version, from, pages, granted, origins } }: { adapter: UsableAdapter }): VNode {
  const say = useSay();
  const off = pages.filter((page) => page.off).map((page) => page.id);
  const evidence = [...new Set(pages.map((page) => say(evidenceWords[page.evidence])))].join(', ');
  return (
    <li data-adapter={id}>
      <div class="brand">
        <span>
          <strong>{vendor}</strong> {version}
        </span>
        {from === 'own' && (
          <button type="button" aria-label={`${say(words.remove)}: ${vendor}`} onClick={() => void tellAdapters({ to: 'drop', id }).catch(() => undefined)}>
            {say(words.remove)}
          </button>
        )}
      </div>
      <p class="hint">
        {say(tierWords[from])} · {evidence}
        {off.length > 0 && ` · ${say(words.off)}: ${off.join(', ')}`}
        {!granted && ` · ${filled(say(words.notGranted), origins.join(', '))}`}
      </p>
    </li>
  );
}

function PackLine({ pack: { version, issuer, expires, refused, keys } }: { pack: PackState }): VNode {
  const say = useSay();
  return (
    <div data-testid="pack">
      <p>{version === null || expires === null ? say(words.noPack) : filled(say(words.pack), version, issuer ?? '', say(dateWords(expires)))}</p>
      {refused && (
        <p class="warning">
          {say(words.packRefused)} {say(refusalWords[refused.code])}
          {refused.about && ` (${refused.about})`}
        </p>
      )}
      {keys.length > 0 && <p class="hint">{filled(say(words.pinned), keys.join(', '))}</p>}
    </div>
  );
}
