import type { CDPSession, Page } from 'playwright-core';

/** What assistive technology sees of a node; the overlay's closed shadow roots are part of it. */
interface Seen {
  readonly role: string;
  readonly name: string;
  readonly backendNodeId: number | null;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const kept = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, kept);
  return kept;
}

/**
 * The accessibility tree below an element of the host page. The overlay draws in closed shadow roots, which neither the
 * page nor a selector can enter; a person and a screen reader can.
 */
export async function seenIn(page: Page, selector: string): Promise<readonly Seen[]> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (nodeId === 0) return [];
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
  const inside = new Set<number>();
  collect(node as DomNode, inside);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((entry) => !entry.ignored && entry.backendDOMNodeId !== undefined && inside.has(entry.backendDOMNodeId))
    .map((entry) => ({ role: String(entry.role?.value ?? ''), name: String(entry.name?.value ?? ''), backendNodeId: entry.backendDOMNodeId ?? null }));
}

/** All text that is seen below an element, the overlay's included. */
export async function textIn(page: Page, selector: string): Promise<string> {
  return (await seenIn(page, selector))
    .filter((entry) => entry.role === 'StaticText')
    .map((entry) => entry.name)
    .join(' | ');
}

/** Clicks a control of the overlay with the mouse, where a person would. */
export async function pressIn(page: Page, selector: string, name: string | RegExp): Promise<void> {
  const at = await centreOf(page, await controlIn(page, selector, ['button', 'link'], name));
  await page.mouse.click(at.x, at.y);
}

/** Types into a field of the overlay. */
export async function typeIn(page: Page, selector: string, name: string | RegExp, text: string): Promise<void> {
  const at = await centreOf(page, await controlIn(page, selector, ['textbox'], name));
  await page.mouse.click(at.x, at.y);
  await page.keyboard.insertText(text);
}

async function controlIn(page: Page, selector: string, roles: readonly string[], name: string | RegExp): Promise<number> {
  const seen = await seenIn(page, selector);
  const found = seen.find((entry) => roles.includes(entry.role) && (typeof name === 'string' ? entry.name === name : name.test(entry.name)));
  if (found?.backendNodeId == null)
    throw new Error(
      `no ${roles.join(' or ')} called ${name}; there are: ${seen
        .filter((entry) => roles.includes(entry.role))
        .map((entry) => entry.name)
        .join(' | ')}`,
    );
  return found.backendNodeId;
}

async function centreOf(page: Page, backendNodeId: number): Promise<{ readonly x: number; readonly y: number }> {
  const session = await sessionOf(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [x0 = 0, y0 = 0, , , x2 = 0, y2 = 0] = model.content;
  return { x: (x0 + x2) / 2, y: (y0 + y2) / 2 };
}

interface DomNode {
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

function collect(node: DomNode, into: Set<number>): void {
  into.add(node.backendNodeId);
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) collect(child, into);
}
