import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GatewayOptions, refuseUnsafeDemo } from '../options.ts';
import { type Gateway, startGateway } from '../server.ts';

let folder: string;
let gateway: Gateway;
const lines: object[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roviec-server-'));
  await mkdir(join(folder, 'console', 'assets'), { recursive: true });
  await writeFile(join(folder, 'console', 'index.html'), '<!doctype html><title>RõViệc</title>');
  await writeFile(join(folder, 'console', 'assets', 'app.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(folder, 'console', 'link.txt'));
  lines.length = 0;
  gateway = await startGateway(optionsIn(folder));
});
afterEach(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

function optionsIn(data: string): GatewayOptions {
  return {
    dataDir: join(data, 'data'),
    host: '127.0.0.1',
    port: 0,
    profile: 'demo',
    // Nothing listens there: the gateway starts and answers all the same.
    temporalAddress: '127.0.0.1:9',
    temporalNamespace: 'default',
    taskQueue: 'roviec',
    consoleDir: join(data, 'console'),
    bootstrapToken: 'first-import',
    log: (line) => void lines.push(line),
  };
}

describe('large bodies', () => {
  const headersOf = (path: string, more: string) =>
    `POST ${path} HTTP/1.1\r\nHost: ${new URL(gateway.url).host}\r\nContent-Type: application/json\r\nAuthorization: Bearer first-import\r\nIdempotency-Key: ${randomUUID()}\r\n${more}\r\n\r\n`;

  /** Writes raw bytes until the server answers or hangs up; returns its answer. */
  function send(head: string, chunks: Iterable<string>): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
      let answer = '';
      socket.on('data', (data) => {
        answer += data;
        if (answer.includes('\r\n\r\n')) socket.end();
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(answer));
      const write = async () => {
        socket.write(head);
        for (const chunk of chunks) {
          if (answer !== '' || socket.destroyed) return;
          if (!socket.write(chunk)) await new Promise((go) => socket.once('drain', go).once('close', go));
        }
      };
      void write();
    });
  }

  test('an announced 10 MB body is refused before any of it is read', async () => {
    const answer = await send(headersOf('/v1/session', `Content-Length: ${10 * 1024 * 1024}`), []);
    expect(answer).toContain('HTTP/1.1 413');
    expect(answer).toContain('body-too-large');
  });

  test('a 10 MB stream of unknown length is refused while it comes', async () => {
    const piece = 'x'.repeat(64 * 1024);
    const chunk = `${piece.length.toString(16)}\r\n${piece}\r\n`;
    const answer = await send(
      headersOf('/v1/session', 'Transfer-Encoding: chunked'),
      Array.from({ length: 160 }, () => chunk),
    );
    expect(answer).toContain('HTTP/1.1 413');
  });

  test('an import may have 4 MiB and not more', async () => {
    const put = (body: string) =>
      fetch(`${gateway.url}/v1/reference`, {
        method: 'POST',
        body,
        headers: { authorization: 'Bearer first-import', 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      });
    expect((await put(`"${'x'.repeat(3_900_000)}"`)).status).toBe(422);
    expect((await put(`"${'x'.repeat(4_300_000)}"`)).status).toBe(413);
  });
});

describe('the console', () => {
  test('files by their kind, the first page for every other address, its policy on each', async () => {
    const page = await fetch(`${gateway.url}/ho-so/27`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('RõViệc');
    expect(page.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    const script = await fetch(`${gateway.url}/assets/app.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${gateway.url}/assets/none.js`)).status).toBe(404);
  });

  test.each(['/metrics', '/%zz', '/ho-so/%zz', '/admin', '/ho-so'])('%s is no screen: 404 with words', async (path) => {
    const found = await fetch(`${gateway.url}${path}`);
    expect(found.status).toBe(404);
    expect(await found.json()).toMatchObject({ code: 'not-found' });
  });

  test('a person who opens an address that is no screen gets the console, which says so; a program gets the problem', async () => {
    const found = await fetch(`${gateway.url}/khong-co`, { headers: { accept: 'text/html,application/xhtml+xml' } });
    expect([found.status, found.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await found.text()).toContain('RõViệc');
    expect((await fetch(`${gateway.url}/assets/none.js`, { headers: { accept: 'text/html' } })).headers.get('content-type')).toContain('json');
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/..%5csecret.txt', '/link.txt', '/assets/app.js%00.txt'])(
    '%s leads out and finds nothing',
    async (path) => {
      const found = await new Promise<string>((resolve) => {
        let answer = '';
        const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1', () =>
          socket.write(`GET ${path} HTTP/1.1\r\nHost: ${new URL(gateway.url).host}\r\nConnection: close\r\n\r\n`),
        );
        socket.on('data', (data) => {
          answer += data;
        });
        socket.on('close', () => resolve(answer));
      });
      expect(found).not.toContain('secret');
    },
  );
});

test('starts without Temporal, says what is missing, logs codes only, and stops', async () => {
  const ready = await fetch(`${gateway.url}/readyz`);
  expect(await ready.json()).toEqual({ ready: false, missing: ['temporal', 'reference'], calendar: [] });
  expect((await fetch(`${gateway.url}/livez`)).status).toBe(200);
  const { port } = new URL(gateway.url);
  expect(await (await fetch(`http://localhost:${port}/livez`)).json()).toEqual({ alive: true });
  const second = await startGateway({ ...optionsIn(await mkdtemp(join(folder, 'second-'))) });
  await second.close();
  await expect(fetch(`${second.url}/livez`)).rejects.toThrow();
  expect(lines).toContainEqual({ event: 'gateway-stopped' });
});

test('the demo stays on this machine and out of production', () => {
  expect(() => refuseUnsafeDemo({ profile: 'demo', host: '0.0.0.0' }, undefined)).toThrow(expect.objectContaining({ code: 'demo-not-loopback' }));
  expect(() => refuseUnsafeDemo({ profile: 'demo', host: '192.168.1.4' }, undefined)).toThrow(expect.objectContaining({ code: 'demo-not-loopback' }));
  expect(() => refuseUnsafeDemo({ profile: 'demo', host: '127.0.0.1' }, 'production')).toThrow(expect.objectContaining({ code: 'demo-in-production' }));
  for (const host of ['127.0.0.1', 'localhost', '::1']) expect(() => refuseUnsafeDemo({ profile: 'demo', host }, 'development')).not.toThrow();
  expect(() => refuseUnsafeDemo({ profile: 'production', host: '0.0.0.0' }, 'production')).not.toThrow();
});
