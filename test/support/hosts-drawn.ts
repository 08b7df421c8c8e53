/** One host of the overlay, as the extension itself can look into it. */
export interface Drawn {
  /** `row`, `strip`, `pill`, `corner` or `question`. */
  readonly kind: string;
  /** Id of the row it stands in; empty elsewhere. */
  readonly row: string;
  readonly chips: readonly { readonly kind: string; readonly text: string; readonly title: string }[];
  readonly text: string;
  /** Its buttons and fields, by name, with their middle in the window. */
  readonly controls: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  readonly background: string;
}

/** A page of the extension, whichever program drives the browser. */
interface OwnPage {
  evaluate(work: (address: string) => Promise<readonly Drawn[]>, address: string): Promise<readonly Drawn[]>;
}

/**
 * What the overlay has drawn in the tab whose address begins so. Its roots are closed to the page and to the driver; the
 * extension's own world may open them, in Chromium and in Firefox alike, so a page of the extension is asked to look.
 */
export function drawnIn(own: OwnPage, address: string): Promise<readonly Drawn[]> {
  return own.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { readonly chrome: ExtensionWorld };
    const tabs = await chrome.tabs.query({});
    const tab = tabs.filter(({ url }) => url?.startsWith(wanted)).at(-1);
    if (!tab) return [];
    const results = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: look });
    return results[0]?.result ?? [];

    function look(): readonly Drawn[] {
      const world = globalThis as unknown as { readonly chrome: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot } } };
      const said = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return [...document.querySelectorAll('[data-roviec]')].map((host) => {
        const root = world.chrome.dom?.openOrClosedShadowRoot(host as HTMLElement) ?? (host as Element & { readonly openOrClosedShadowRoot: ShadowRoot }).openOrClosedShadowRoot;
        const controls = [...root.querySelectorAll('button, textarea')].map((control) => {
          const { x, y, width, height } = control.getBoundingClientRect();
          return { name: control.localName === 'button' ? said(control) : said(root.querySelector(`label[for="${control.id}"]`)), x: x + width / 2, y: y + height / 2 };
        });
        const chips = [...root.querySelectorAll('.chip')].map((chip) => ({
          kind: chip.getAttribute('data-chip') ?? '',
          text: said(chip),
          title: chip.getAttribute('title') ?? '',
        }));
        const first = root.firstElementChild?.querySelector('.chip') ?? root.firstElementChild;
        return {
          ...{ kind: host.getAttribute('data-roviec') ?? '', row: host.closest('tr')?.id ?? '', chips, controls },
          ...{ text: said(root.firstElementChild), background: first ? getComputedStyle(first).backgroundColor : '' },
        };
      });
    }
  }, address);
}

interface ExtensionWorld {
  readonly tabs: { query(what: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
  readonly scripting: { executeScript(what: object): Promise<readonly { readonly result?: readonly Drawn[] }[]> };
}
