import type { Hono } from 'hono';
import { mayRead } from '../acts/rights.ts';
import { postEndpoint } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';

/** `GET /v1/changes`: what `GET /v1/stream` tells, for whoever asks now and then. While the ledger has not moved it costs one number and a 304. */
export function mountChanges(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'changes', async (call, who) => {
    const last = await parts.changes.lastPosition();
    const headers = { etag: `"${last}"`, 'cache-control': 'private, no-cache' };
    if (call.request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
    const after = Math.min(call.input.after ?? last, last);
    const { changes, more } = after < last ? await parts.changes.since(after) : { changes: [], more: false };
    const readable = changes.filter(({ row }) => mayRead(who, row.id, row.state, call.at));
    return { body: { position: changes.at(-1)?.position ?? last, dossiers: [...new Set(readable.map(({ row }) => row.id))], more }, headers };
  });
}
