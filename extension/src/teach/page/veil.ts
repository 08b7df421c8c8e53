/** What lies over the page while somebody points: a frame round what is meant, and a line that says what to do. */
const CSS = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; width: 100vw !important; height: 100vh !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; pointer-events: none !important; z-index: 2147483647 !important; overflow: visible !important; color-scheme: light !important; font: 14px/1.4 Arial, "Segoe UI", "Noto Sans", sans-serif !important; }
.frame { position: fixed; border: 3px solid #0b57a4; border-radius: 3px; background: rgba(11, 87, 164, .12); box-shadow: 0 0 0 2px #fff; }
.frame.wrong { border-color: #b3261e; border-style: dashed; background: rgba(179, 38, 30, .1); }
.bar { position: fixed; left: 50%; top: 10px; transform: translateX(-50%); max-width: min(720px, calc(100vw - 24px)); padding: 8px 16px; border: 2px solid #fff; border-radius: 6px; background: #0b2b4a; color: #fff; box-shadow: 0 4px 18px rgba(0, 0, 0, .4); }
.bar.low { top: auto; bottom: 10px; }
.bar b { font-weight: bold; }
[hidden] { display: none; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (forced-colors: active) { .frame { border-color: Highlight; } .bar { border-color: CanvasText; } }
`;

/** Draws over the page; takes no click itself and changes nothing of the page. */
export class Veil {
  readonly host: HTMLElement;
  readonly #frame = document.createElement('div');
  readonly #bar = document.createElement('div');
  readonly #heard = document.createElement('div');

  constructor(hint: string, signal: AbortSignal) {
    this.host = document.createElement('div');
    this.host.setAttribute('data-roviec', 'teach');
    this.host.popover = 'manual';
    const root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
    this.#frame.className = 'frame';
    this.#frame.hidden = true;
    this.#bar.className = 'bar';
    this.#bar.textContent = hint;
    // A frame of a few lines has no room for a sentence; the others say it.
    this.#bar.hidden = window.innerHeight < 160;
    this.#heard.className = 'heard';
    this.#heard.setAttribute('role', 'status');
    root.append(this.#frame, this.#bar, this.#heard);
    (document.querySelector('dialog:modal') ?? document.documentElement).append(this.host);
    // The top layer: over whatever the page puts on top.
    this.host.showPopover();
    this.#heard.textContent = hint;
    signal.addEventListener('abort', () => this.host.remove(), { once: true });
  }

  /** Frames an element; `right`: it can be pointed at. */
  show(element: Element, right: boolean): void {
    const { left, top, width, height } = element.getBoundingClientRect();
    this.#frame.hidden = false;
    this.#frame.className = right ? 'frame' : 'frame wrong';
    Object.assign(this.#frame.style, { left: `${left - 3}px`, top: `${top - 3}px`, width: `${width}px`, height: `${height}px` });
    // The line does not cover what is pointed at.
    this.#bar.className = top < 70 ? 'bar low' : 'bar';
  }

  /** Reads out what is framed, for whoever works by keyboard. */
  say(text: string): void {
    this.#heard.textContent = text;
  }
}
