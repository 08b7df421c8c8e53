import { createServer, type IncomingMessage } from 'node:http';

/** A page as a small web server gives it. */
export interface ServedPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A web server of nothing but pages, on a free loopback port. */
export interface ServedPages {
  readonly url: string;
  /** Every request that reached it so far, as `GET /path?query`. */
  requests(): readonly string[];
  close(): Promise<void>;
}

/** Serves what `pageAt` gives for an address; 404 where it gives nothing. */
export async function servePages(pageAt: (address: URL) => ServedPage | null): Promise<ServedPages> {
  const requests: string[] = [];
  const server = createServer((request: IncomingMessage, answer) => {
    requests.push(`${request.method} ${request.url}`);
    const page = pageAt(new URL(request.url ?? '/', 'http://pages.test'));
    answer.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    answer.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${bound.port}`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
