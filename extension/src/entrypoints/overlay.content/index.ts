import { defineContentScript } from 'wxt/utils/define-content-script';
import { Lifecycle } from '../../page/lifecycle.ts';

declare global {
  /** The overlay of this page, in the extension's own world. */
  var roviecOverlay: Lifecycle | undefined;
}

// Registered by the service worker for the adapters' origins, so the manifest names no page. The frame's own context
// object is not used to stop: a page could forge its event and silence the overlay.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    // An update or a restored window may have the script run twice in one page; the first that is alive stays.
    if (globalThis.roviecOverlay && !globalThis.roviecOverlay.lost) return;
    globalThis.roviecOverlay = new Lifecycle();
    globalThis.roviecOverlay.start();
  },
});
