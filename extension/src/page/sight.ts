/** How old the browser's answer may be, in ms; it takes no less. */
const DELAY_MS = 100;

/** What Chromium knows beyond the standard: whether anything covers, fades or distorts an element. */
interface Sighting extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** Watches whether a person can see an element, until the signal aborts. The answer is yes where the browser cannot tell. */
export function watchSight(element: Element, signal: AbortSignal): () => boolean {
  let visible = true;
  const take = (entries: readonly Sighting[]): void => {
    for (const { isVisible } of entries) visible = isVisible !== false;
  };
  const options: IntersectionObserverInit & { readonly trackVisibility: boolean; readonly delay: number } = { trackVisibility: true, delay: DELAY_MS };
  const observer = new IntersectionObserver(take, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return () => {
    take(observer.takeRecords());
    return visible;
  };
}
