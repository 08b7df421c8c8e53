import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { TEACH_LINE, type ToPage, type ToPanel } from '../../teach/line.ts';
import { TeachSession } from '../../teach/page/session.ts';

declare global {
  /** Whether this frame can already be taught, in the extension's own world. */
  var roviecTeach: true | undefined;
}

// Never registered for any page: the side panel runs it in the one tab that an administrator teaches, when asked to.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    if (globalThis.roviecTeach) return;
    globalThis.roviecTeach = true;
    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== TEACH_LINE || port.sender?.id !== browser.runtime.id) return;
      const end = new AbortController();
      const session = new TeachSession((said: ToPanel) => port.postMessage(said), end.signal);
      port.onMessage.addListener((told: ToPage) => session.hear(told));
      port.onDisconnect.addListener(() => end.abort());
    });
  },
});
