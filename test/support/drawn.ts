import type { Page } from 'playwright-core';

/** A node of the page as it is drawn. */
interface Drawn {
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Drawn[];
  readonly shadowRoots?: readonly Drawn[];
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

/** The page with closed shadow roots. */
async function drawn(page: Page): Promise<Drawn> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return root as Drawn;
}

function within(node: Drawn, wanted: (node: Drawn) => boolean): readonly Drawn[] {
  return [...(wanted(node) ? [node] : []), ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((child) => within(child, wanted))];
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
