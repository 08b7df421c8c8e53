import { ProblemError } from './problems.ts';

/** Bytes that an address may have. */
const URL_LIMIT = 8 * 1024;

/** Refuses addresses past 8 KiB. */
export function refuseLongUrl(request: Request): void {
  if (request.url.length > URL_LIMIT) throw new ProblemError('url-too-long');
}

/** Refuses a Host header that is not ours, so that a foreign name that resolves to this machine reaches nothing (DNS rebinding). */
export function refuseForeignHost(request: Request, allowed: ReadonlySet<string>): void {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (!allowed.has(host.toLowerCase())) throw new ProblemError('host-not-allowed');
}

/** The names under which a loopback gateway may be called. */
export function loopbackHosts(port: number): ReadonlySet<string> {
  return new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]);
}

/** Whether an address is this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * A cookie counts only for requests of our own pages. Another port of this machine is the same *site*, so SameSite does not
 * keep it out; the browser's own word about the origin does. A write must carry that word; a read may lack it.
 */
export function refuseForeignOrigin(request: Request, write: boolean): void {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const own = `${new URL(request.url).protocol}//${request.headers.get('host') ?? new URL(request.url).host}`;
  if (origin !== null && origin !== own) throw new ProblemError('cross-site');
  if (site !== null && site !== 'same-origin' && (write || site !== 'none')) throw new ProblemError('cross-site');
  if (write && site === null && origin === null) throw new ProblemError('cross-site');
}
