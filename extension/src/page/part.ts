import type { Mount } from '@roviec/adapters';
import { Quarrel } from './cost.ts';
import { createHost, type Host, type HostKind, place } from './host.ts';

/** What became of a piece: `unwelcome` when the page keeps taking it away. */
export type Shown = 'shown' | 'resting' | 'unwelcome';

/** One piece of ours in the page outside the rows: the strip or the state. It is redrawn only when what it shows changes. */
export class PagePart {
  readonly #kind: HostKind;
  readonly #quarrel = new Quarrel();
  #host: Host | null = null;
  #shown = '';
  /** Where it was put. */
  #place: Element | null = null;

  constructor(kind: HostKind) {
    this.#kind = kind;
  }

  /** Shows a view where the adapter says; in the corner of the window when that place is not there. */
  show(view: unknown, mount: Mount | null, draw: () => Node): Shown {
    // A page that redraws the place itself takes nothing away from us: it only starts anew.
    if (this.#host && !this.#host.host.isConnected && this.#place?.isConnected !== false) {
      const again = this.#quarrel.again(performance.now());
      if (again !== 'yes') return again === 'rest' ? 'resting' : 'unwelcome';
    }
    this.#host ??= createHost(this.#kind, 'div');
    const { host, root } = this.#host;
    if (!host.isConnected) {
      this.#place = mount && place(host, mount, document);
      host.setAttribute('data-roviec', this.#place ? this.#kind : 'corner');
      if (!this.#place) document.body.append(host);
    }
    const shown = JSON.stringify(view);
    if (shown !== this.#shown) {
      const at = [...root.querySelectorAll('button')].indexOf(root.activeElement as HTMLButtonElement);
      root.replaceChildren(draw());
      // Whoever pressed a button with the keyboard stays where they were.
      if (at >= 0) root.querySelectorAll('button')[at]?.focus();
      this.#shown = shown;
    }
    return 'shown';
  }

  clear(): void {
    this.#host?.host.remove();
    this.#host = null;
    this.#shown = '';
  }
}
