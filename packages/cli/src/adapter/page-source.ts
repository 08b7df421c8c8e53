import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { CommandProblem, exitCodes } from '../output.ts';
import { commandProblem } from '../sentences.ts';

const LOADED_MS = 30_000;
/** What browsers write at the head of a page that they save. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/;

/** The host of a saved page that does not say where it came from. */
export const UNSAID = 'saved.invalid';

/** A page to be looked at: at its address, or a saved one that stands for an address. */
export type PageSource = { readonly kind: 'address'; readonly url: string } | { readonly kind: 'saved'; readonly file: string; readonly url: string; readonly body: Buffer };

/** What `--page` names. Throws `unreadable-file` or `malformed-address`. `at` is the address that a saved page stands for. */
export async function pageSource(named: string, at: string | undefined): Promise<PageSource> {
  if (/^https?:\/\//i.test(named)) return { kind: 'address', url: addressOf(named) };
  const body = await readFile(named).catch(() => {
    throw commandProblem('unreadable-file', named);
  });
  const saved = SAVED_FROM.exec(body.subarray(0, 4096).toString('latin1'))?.[1];
  return { kind: 'saved', file: named, url: addressOf(at ?? saved ?? `http://${UNSAID}/`), body };
}

function addressOf(text: string): string {
  if (!URL.canParse(text)) throw commandProblem('malformed-address', text);
  return text;
}

/** Opens it. A saved page gets nothing but itself: no request leaves the machine. Throws `page-unreachable`. */
export async function openSource(page: Page, source: PageSource): Promise<void> {
  if (source.kind === 'saved') {
    const wanted = new URL(source.url).href;
    await page.route(
      (url) => !url.hostname.endsWith('reader.invalid'),
      (route) => (route.request().url() === wanted && route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html', body: source.body }) : route.abort()),
    );
  }
  const answer = await page.goto(source.url, { waitUntil: 'load', timeout: LOADED_MS }).catch((cause: unknown) => {
    throw unreachable(source.url, cause instanceof Error ? (/net::\w+/.exec(cause.message)?.[0] ?? 'timeout') : 'timeout');
  });
  if (answer && answer.status() >= 400) throw unreachable(source.url, `HTTP ${answer.status()}`);
}

function unreachable(url: string, why: string): CommandProblem {
  const { origin, pathname } = new URL(url);
  return new CommandProblem(
    'page-unreachable',
    {
      vi: `Không mở được ${origin}${pathname} (${why}); hãy kiểm tra địa chỉ, mạng và phiên đăng nhập.`,
      en: `${origin}${pathname} cannot be opened (${why}); check the address, the network and the session.`,
    },
    exitCodes.unavailable,
  );
}
