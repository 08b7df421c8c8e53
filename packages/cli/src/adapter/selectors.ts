import { compileAdapter } from '@roviec/adapters/checked';
import type { Lens } from '../browser/open.ts';

/** Whether a selector of this adapter is one that the browser can parse. */
export async function parsableIn({ context }: Lens, content: unknown): Promise<(selector: string) => boolean> {
  const asked = new Set<string>();
  compileAdapter(content, { selectorOk: (selector) => Boolean(asked.add(selector)) });
  const page = await context.newPage();
  const bad = await page.evaluate(
    (selectors) =>
      selectors.filter((selector) => {
        try {
          document.createDocumentFragment().querySelector(selector);
          return false;
        } catch {
          return true;
        }
      }),
    [...asked],
  );
  await page.close();
  return (selector) => !bad.includes(selector);
}
