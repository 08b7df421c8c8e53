import { calendarOf } from '@roviec/core';
import { sliceOf } from '@roviec/schema';
import type { Hono } from 'hono';
import { mayWithReference } from '../acts/rights.ts';
import { postEndpoint } from '../http/endpoint.ts';
import { type Parts, today } from '../parts.ts';

/** `GET /v1/registry`: what judgement in the browser rests on. It changes with an import and with the day; until then 304. */
export function mountRegistry(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'registry', async (call, who) => {
    mayWithReference(who, 'read:registry', call.at);
    const { reference } = who;
    const day = today(parts);
    const unit = who.holder.post.unit;
    const headers = { etag: `"${reference.version}.${day}.${calendarOf(reference, unit)?.version ?? ''}"`, 'cache-control': 'private, no-cache' };
    if (call.request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
    return { body: sliceOf(reference, day, unit), headers };
  });
}
