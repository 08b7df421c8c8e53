import type { CDPSession, Page } from 'playwright-core';

/** A node of the page as it is drawn. */
interface Drawn {
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Drawn[];
  readonly shadowRoots?: readonly Drawn[];
  /** Of a frame: what it shows. */
  readonly contentDocument?: Drawn;
}

/** A row of a document and what stands in it, of one moment: what the page shows and what RõViệc says belong together. */
export interface RowDrawn {
  /** The dates of its cells, in order. */
  readonly dates: readonly string[];
  /** Its text as the page shows it, without ours. */
  readonly text: string;
  /** How many hosts of ours it holds. */
  readonly hosts: number;
  /** The date that the sign of the deadline names; empty without one. */
  readonly dueSaid: string;
}

/** The rows of documents in a page and in its frames, table rows or others: whatever has two dates in cells. */
export async function rowsDrawn(page: Page): Promise<readonly RowDrawn[]> {
  const isRow = (node: Drawn): boolean => node.localName === 'tr' || /(^| )mat-row( |$)/.test(attribute(node, 'class'));
  return within(await drawn(page), isRow).flatMap((row) => {
    const cells = (row.children ?? []).map((cell) => lightText(cell).trim());
    const dates = cells.flatMap((text) => /^(\d\d\/\d\d\/\d{4})( \d\d:\d\d)?$/.exec(text)?.[1] ?? []);
    if (dates.length < 2) return [];
    const hosts = within(row, (node) => attribute(node, 'data-roviec') !== '').length;
    const [due] = within(row, (node) => attribute(node, 'data-chip') === 'due');
    return [{ dates, text: cells.join(' | '), hosts, dueSaid: (due && /\d\d?\/\d\d?\/\d{4}/.exec(attribute(due, 'title'))?.[0]) ?? '' }];
  });
}

/**
 * The chips of each table row that is on screen, by the number and symbol in one of its cells: the text that is drawn, closed
 * shadow roots included. Rows without a number are none of a document.
 */
export async function chipsShown(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = within(await drawn(page), ({ localName }) => localName === 'tr').flatMap((row): [string, readonly string[]][] => {
    const cells = (row.children ?? []).filter(({ localName }) => localName === 'td').map((cell) => textOf(cell).trim());
    const number = cells.find((text) => /^\d+\/\p{L}/u.test(text));
    const chips = within(row, (node) => attribute(node, 'data-chip') !== '');
    return number === undefined ? [] : [[number, chips.map((chip) => textOf(chip).trim())]];
  });
  return new Map(rows);
}

/** What RõViệc says of the page as a whole, and why; empty while it says nothing. */
export async function pillShown(page: Page): Promise<{ readonly text: string; readonly why: string }> {
  const [pill] = within(await drawn(page), (node) => /^pill( |$)/.test(attribute(node, 'class')) && node.localName === 'span');
  return { text: pill ? textOf(pill) : '', why: pill ? attribute(pill, 'title') : '' };
}

const sessions = new WeakMap<Page, CDPSession>();

/** The page with closed shadow roots. */
async function drawn(page: Page): Promise<Drawn> {
  const session = await (sessions.get(page) ?? page.context().newCDPSession(page));
  sessions.set(page, session);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return root as Drawn;
}

function within(node: Drawn, wanted: (node: Drawn) => boolean): readonly Drawn[] {
  return [
    ...(wanted(node) ? [node] : []),
    ...[...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])].flatMap((child) => within(child, wanted)),
  ];
}

function attribute({ attributes = [] }: Drawn, name: string): string {
  const at = attributes.findIndex((each, index) => index % 2 === 0 && each === name);
  return at < 0 ? '' : (attributes[at + 1] ?? '');
}

/** Without what assistive technology does not hear, and without what lies in a shadow root further down. */
function textOf(node: Drawn): string {
  if (attribute(node, 'aria-hidden') === 'true') return '';
  return node.nodeValue + (node.children ?? []).map(textOf).join('');
}

function lightText(node: Drawn): string {
  if (attribute(node, 'data-roviec') !== '') return '';
  return node.nodeValue + (node.children ?? []).map(lightText).join('');
}
