import { createServer, request } from 'node:http';

/** A proxy before a web application that serves its pages changed, as its next version might. */
export interface RewritingProxy {
  readonly url: string;
  /** From now on pages are changed so. A change that changes nothing fails the page with 500, so that no test passes by it. */
  serve(change: ((html: string) => string) | null): void;
  close(): Promise<void>;
}

/** Starts it on a free loopback port. */
export async function rewritingProxy(target: string): Promise<RewritingProxy> {
  const { hostname, port } = new URL(target);
  let change: ((html: string) => string) | null = null;
  const server = createServer((incoming, answer) => {
    const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
    const outgoing = request({ hostname, port, path: incoming.url, method: incoming.method, headers }, (response) => {
      const isPage = response.headers['content-type']?.includes('text/html') === true;
      if (!change || !isPage || response.statusCode !== 200) {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(answer);
        return;
      }
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const before = Buffer.concat(chunks).toString('utf8');
        const after = change?.(before) ?? before;
        const { 'content-length': _, etag: __, ...kept } = response.headers;
        answer.writeHead(after === before ? 500 : 200, kept);
        answer.end(after === before ? 'unchanged' : after);
      });
    });
    outgoing.on('error', () => answer.destroy());
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    serve: (next) => {
      change = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
