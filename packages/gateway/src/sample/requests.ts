import { randomUUID } from 'node:crypto';
import type { SampleGateway } from './gateway.ts';

/** Plain requests to a gateway, for what no well-behaved client sends. Signed in as `an` unless the headers say otherwise. */
export function requestsTo(current: () => SampleGateway) {
  const signedIn = (officer = 'an') => ({ authorization: `Bearer ${current().tokenOf(officer)}` });
  const get = async (path: string, headers: Record<string, string> = signedIn()) => current().app.request(path, { headers });
  const post = async (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    current().app.request(path, { method: 'POST', body, headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...signedIn(), ...headers } });
  const act = (body: unknown, headers: Record<string, string> = {}) => post('/v1/acts', JSON.stringify(body), headers);
  return { signedIn, get, post, act };
}

/** The code of a problem. */
export async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as { readonly code: string }).code;
}
