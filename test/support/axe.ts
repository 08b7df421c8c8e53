import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** One thing that axe found wrong: its rule, and where. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

let source: Promise<string> | undefined;

/** All that axe finds wrong on a page, with no rule switched off, as `rule: where`; put in by the debugger, so that no page's policy is changed for it. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  source ??= readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: await source });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  const violations = JSON.parse(String(result.value)) as readonly Violation[];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary.replaceAll('\n', ' ')}`));
}
