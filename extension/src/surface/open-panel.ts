import { browser } from 'wxt/browser';
import { openPanelIn } from '../browser-differences.ts';
import { setViewOf } from '../panel/state/kept.ts';
import { viewKey } from '../panel/state/view.ts';
import type { SignedIn } from '../session.ts';

/** Opens the side panel of this window. Must run in the click itself: nothing may be awaited before it. */
export function openPanel(window: number | undefined): void {
  if (window !== undefined) openPanelIn(window);
}

/** Has the side panel show what was sent today, whether it is open already or about to be. */
export async function showSent({ persona, post }: SignedIn): Promise<void> {
  await setViewOf(viewKey(persona.officer, post), { kind: 'sent' });
  // A panel that is closed does not answer; it finds its view where it was put.
  await browser.runtime.sendMessage({ told: 'show-sent' }).catch(() => undefined);
}
