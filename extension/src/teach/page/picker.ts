import { Veil } from './veil.ts';

/** What may be pointed at. */
export interface Pickable {
  /** What a person means who points there; null when nothing there can be meant. `wider` counts steps outwards. */
  readonly meant: (under: Element, wider: number) => Element | null;
  /** The next or the one before, for the keyboard; `from` null asks for the first. */
  readonly beside: (from: Element | null, step: 1 | -1) => Element | null;
}

/** All by which a page could be set going; held while somebody points, so that nothing on it happens. */
const HELD = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
  'submit',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'focusin',
];

/** Has a person point at something, by mouse or by keyboard. `picked` gets null for Esc. Ends with the signal. */
export function pick(hint: string, what: Pickable, picked: (element: Element | null) => void, signal: AbortSignal): void {
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  const veil = new Veil(hint, until);
  let under: Element | null = null;
  let wider = 0;
  const end = (element: Element | null): void => {
    // The rest of the click that picked is held too: mouseup and click come after.
    setTimeout(() => stop.abort(), 0);
    picked(element);
  };
  const show = (): Element | null => {
    const meant = under && what.meant(under, wider);
    if (under) veil.show(meant ?? under, meant !== null);
    return meant;
  };
  const move = (to: Element | null): void => {
    if (!to) return;
    under = to;
    wider = 0;
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const meant = show();
    veil.say((meant ?? to).textContent?.replace(/\s+/g, ' ').trim().slice(0, 120) ?? '');
  };
  const keys: Readonly<Record<string, () => void>> = {
    Escape: () => end(null),
    Enter: () => finish(show()),
    ' ': () => finish(show()),
    ArrowRight: () => move(what.beside(under, 1)),
    ArrowDown: () => move(what.beside(under, 1)),
    ArrowLeft: () => move(what.beside(under, -1)),
    ArrowUp: () => move(what.beside(under, -1)),
    '+': () => widen(1),
    '-': () => widen(-1),
  };
  const finish = (meant: Element | null): void => {
    if (meant) end(meant);
  };
  const widen = (step: 1 | -1): void => {
    wider = Math.max(0, wider + step);
    show();
  };
  const held = (event: Event): void => {
    if (!(event.type === 'keydown' && isOfBrowser(event as KeyboardEvent))) event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event.type === 'keydown') keys[(event as KeyboardEvent).key]?.();
    if (event.type === 'click') {
      under = targetOf(event) ?? under;
      finish(show());
    }
  };
  const over = (event: Event): void => {
    const target = targetOf(event);
    if (!event.isTrusted || !target || target === under) return;
    under = target;
    wider = 0;
    show();
  };
  for (const type of HELD) window.addEventListener(type, held, { capture: true, passive: false, signal: until });
  window.addEventListener('pointermove', over, { capture: true, signal: until });
  window.addEventListener('scroll', () => show(), { capture: true, passive: true, signal: until });
  window.addEventListener('resize', () => show(), { signal: until });
}

function targetOf(event: Event): Element | null {
  const [target] = event.composedPath();
  return target instanceof Element && !target.closest('[data-roviec]') ? target : null;
}

/** Reloading, other tabs and the browser's own keys stay the person's. */
function isOfBrowser({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || /^F\d+$/.test(key);
}
