import { useEffect } from 'preact/hooks';
import { ask, type CurrentDocument, onTold } from '../../messages.ts';
import { type Polled, usePolling } from './polling.ts';

/** The document of the tab beside the panel; when the panel is a page of its own, the document seen last. Live. */
export function useCurrentDocument(identity: string): Polled<CurrentDocument> {
  const polled = usePolling(`document ${identity}`, 3000, () => ask('current-document', {}));
  const { again } = polled;
  useEffect(() => {
    const stop = new AbortController();
    onTold((told) => told.told === 'current-document-changed' && again(), stop.signal);
    return () => stop.abort();
  }, [again]);
  return polled;
}
