import { packFits, signatureFault } from '@roviec/schema';
import type { Hono } from 'hono';
import { mayWithReference } from '../acts/rights.ts';
import { type Call, postEndpoint, type Signed, sessionEndpoint } from '../http/endpoint.ts';
import { ProblemError } from '../http/problems.ts';
import { type Parts, today } from '../parts.ts';

/**
 * `GET /v1/adapters`, `GET /v1/adapters/keys`, `POST /v1/adapters`: packs of adapters for all who use the gateway. The
 * gateway knows no adapter: it checks who published, signature, size, version and expiry; what the adapters say is checked
 * before they are signed and again in each browser.
 */
export function mountAdapters(app: Hono, parts: Parts): void {
  sessionEndpoint(app, parts, 'adapterPack', async (call) => {
    const current = await parts.packs.current();
    const headers = { etag: `"${current ? `${current.signed.key}.${current.signed.pack.version}` : 'none'}"`, 'cache-control': 'private, no-cache' };
    if (call.request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
    return { body: { published: current?.signed ?? null }, headers };
  });
  sessionEndpoint(app, parts, 'adapterKeys', async () => {
    const current = await parts.packs.current();
    return { body: { keys: current ? [{ id: current.signed.key, publicKey: current.publicKey }] : [] } };
  });
  postEndpoint(app, parts, 'publishAdapters', (call, who) => publish(parts, call, who));
}

async function publish(parts: Parts, { input, at }: Call<'publishAdapters'>, who: Signed) {
  mayWithReference(who, 'import:reference', at);
  const { signed, publicKey, replaceKey } = input;
  if (!packFits(signed.pack)) throw new ProblemError('pack-too-large');
  if (await signatureFault(signed, [{ id: signed.key, publicKey }])) throw new ProblemError('pack-signature');
  if (signed.pack.expires < today(parts)) throw new ProblemError('pack-expired');
  const before = await parts.packs.current();
  if (before && before.signed.key !== signed.key && !replaceKey) throw new ProblemError('pack-key-changed');
  const outcome = await parts.packs.put({ signed, publicKey, publishedAt: at, officer: who.holder.officer });
  if (outcome === 'not-newer') throw new ProblemError('pack-not-newer');
  parts.log({ event: 'adapters-published', version: String(signed.pack.version), code: signed.key });
  return { body: { version: signed.pack.version, key: signed.key, changed: outcome === 'kept' } };
}
