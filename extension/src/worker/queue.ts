import type { Write } from '../messages.ts';

/** A write on its way. Its key is made once, at the click: however often it is sent, it is one act. */
export interface Item {
  readonly act: string;
  readonly origin: string;
  /** In whose name; it is never sent in another's. */
  readonly officer: string;
  readonly post: string;
  readonly write: Write;
  /** Epoch ms of the click. */
  readonly queuedAt: number;
  /** When a request with it first went out; from then on the gateway may have it, so that it cannot be taken back. */
  readonly startedAt: number | null;
  readonly tries: number;
  /** Not to be sent again before, epoch ms. */
  readonly notBefore: number;
}

/** Who may send now. */
export interface Sender {
  readonly officer: string;
  readonly origin: string;
}

/** Longest queue, in items and in characters; a gateway that is away for a week must not fill the disk. */
const MOST = 300;
const MOST_CHARACTERS = 2_000_000;

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 5 * 60_000;

/** Whether another item may be kept. */
export function hasRoom(items: readonly Item[], write: Write): boolean {
  return items.length < MOST && JSON.stringify(items).length + JSON.stringify(write).length < MOST_CHARACTERS;
}

/** Items of one person at one gateway. */
export function itemsOf(items: readonly Item[], { officer, origin }: Sender): readonly Item[] {
  return items.filter((item) => item.officer === officer && item.origin === origin);
}

/**
 * The next to be sent: the oldest that is due and has no older one before it about the same dossier, because acts on a
 * dossier must arrive in the order in which they were done. Null when nothing is due.
 */
export function nextItem(items: readonly Item[], sender: Sender, now: number): Item | null {
  const held = new Set<string>();
  for (const item of itemsOf(items, sender)) {
    const { dossier } = item.write.input;
    if (!held.has(dossier) && item.notBefore <= now) return item;
    held.add(dossier);
  }
  return null;
}

/** When something will be due; null when nothing waits. */
export function dueAt(items: readonly Item[], sender: Sender): number | null {
  const times = itemsOf(items, sender).map(({ notBefore }) => notBefore);
  return times.length === 0 ? null : Math.min(...times);
}

/** An item that goes out now. */
export function started(item: Item, now: number): Item {
  return { ...item, startedAt: item.startedAt ?? now, tries: item.tries + 1 };
}

/** An item that got no answer, or was asked to wait: again after a pause that doubles, spread so that not all come at once. `chance`: 0 to 1. */
export function postponed(item: Item, now: number, chance: number): Item {
  const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, item.tries - 1));
  return { ...item, notBefore: now + pauseMs * (0.5 + chance / 2) };
}

/** What a write is about, in codes. */
export function kindOf({ write }: Item): string {
  return write.route === 'act' ? write.input.command.kind : write.input.observation.kind;
}

/** The texts that a person typed for a write, so that a refusal loses none of them. */
export function textsOf(write: Write): readonly string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(write.route === 'act' ? write.input.command : write.input.observation);
  // Codes and dates are one word.
  return texts.filter((text) => /\s/.test(text.trim()));
}
