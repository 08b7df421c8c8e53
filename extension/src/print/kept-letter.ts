import { browser } from 'wxt/browser';
import { isLetter, type Letter } from './letter.ts';

const KEY = 'letter';

/** Opens a letter on a page of its own, to be printed or copied. It is kept in the browser's memory alone, the last one only. */
export async function openLetter(letter: Letter): Promise<void> {
  await browser.storage.session.set({ [KEY]: letter });
  await browser.tabs.create({ url: new URL('/slip.html', location.origin).href });
}

/** The letter that was opened last; null when the browser was closed since. */
export async function keptLetter(): Promise<Letter | null> {
  const found: unknown = (await browser.storage.session.get(KEY))[KEY];
  return isLetter(found) ? found : null;
}
