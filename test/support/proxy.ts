import { createServer, request } from 'node:http';

/** A proxy before the gateway that keeps every byte a client sends. */
export interface Recorder {
  readonly url: string;
  /** All that was sent so far: request lines, headers and bodies, with percent-encoding undone. */
  sent(): string;
  /** From now on answers to requests whose first line holds a text are kept back (`hold`) or thrown away with their connection (`lose`), after the gateway has done its work. Null: no more. */
  spoil(how: { readonly to: string; readonly how: 'hold' | 'lose' } | null): void;
  /** How many answers were spoilt so far. */
  spoilt(): number;
  /** The request lines so far, in their order. */
  lines(): readonly string[];
  close(): Promise<void>;
}

/** Starts it on a free loopback port. */
export async function recordingProxy(target: string): Promise<Recorder> {
  const { hostname, port } = new URL(target);
  let kept = '';
  let spoiling: Parameters<Recorder['spoil']>[0] = null;
  let spoilt = 0;
  const lines: string[] = [];
  const server = createServer((incoming, answer) => {
    lines.push(`${incoming.method} ${incoming.url}`);
    kept += `${incoming.method} ${incoming.url}\n${JSON.stringify(incoming.headers)}\n`;
    const outgoing = request({ hostname, port, path: incoming.url, method: incoming.method, headers: { ...incoming.headers, host: `${hostname}:${port}` } }, (response) => {
      if (spoiling && `${incoming.method} ${incoming.url}`.includes(spoiling.to)) {
        spoilt += 1;
        response.resume();
        if (spoiling.how === 'lose') response.once('end', () => answer.destroy());
        return;
      }
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    outgoing.on('error', () => answer.destroy());
    incoming.on('data', (chunk: Buffer) => {
      kept += chunk.toString('utf8');
      outgoing.write(chunk);
    });
    incoming.on('end', () => outgoing.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    sent: () => kept + decoded(kept),
    spoil: (how) => {
      spoiling = how;
    },
    spoilt: () => spoilt,
    lines: () => [...lines],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function decoded(text: string): string {
  return text.replace(/(?:%[0-9A-F]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}
