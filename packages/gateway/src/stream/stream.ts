import type { Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { mayRead } from '../acts/rights.ts';
import { inPost, type Signed, signedIn } from '../http/endpoint.ts';
import { ProblemError } from '../http/problems.ts';
import { errorCode } from '../log.ts';
import { currentReference, type Parts } from '../parts.ts';
import { pause } from '../pause.ts';
import { namedPost } from '../session/caller.ts';
import { Seats } from './seats.ts';

const HEARTBEAT_MS = 15_000;
/** After this long a page connects anew, so that rights, session and proxies are looked at again. */
const MAX_AGE_MS = 10 * 60_000;
const MAX_STREAMS = 2_000;

/**
 * `GET /v1/stream`: “dossier X changed at seq N”, for pages that stay open; nothing else travels here, the page reads again
 * with its own rights. An officer has eight streams at most; the oldest gives way. `id` is the position in the ledger; `Last-Event-ID` goes on from there. As a browser's EventSource
 * cannot send headers, the post may also be named by the query `post`.
 */
export function mountStream(app: Hono, parts: Parts): void {
  const seats = new Seats();
  app.get('/v1/stream', async (context) => {
    const who = await inPost(parts, signedIn(context, parts, 'stream'), namedPost(context.req.raw) ?? context.req.query('post') ?? null);
    if (parts.changes.listeners >= MAX_STREAMS) throw new ProblemError('unavailable', { retryAfterSeconds: 30 });
    const start = await startOf(context.req.header('last-event-id'), parts);
    const response = streamSSE(context, async (stream) => {
      const gone = new AbortController();
      const leave = seats.take(who.holder.officer, gone);
      try {
        await tell(parts, who, start, stream, gone);
      } finally {
        leave();
      }
    });
    response.headers.set('cache-control', 'no-store, no-transform');
    response.headers.set('x-accel-buffering', 'no');
    return response;
  });
}

async function startOf(lastEventId: string | undefined, parts: Parts): Promise<number> {
  const last = await parts.changes.lastPosition();
  const given = /^\d{1,15}$/.test(lastEventId ?? '') ? Number(lastEventId) : last;
  return Math.min(given, last);
}

async function tell(parts: Parts, who: Signed, start: number, stream: SSEStreamingApi, gone: AbortController): Promise<void> {
  stream.onAbort(() => gone.abort());
  const until = AbortSignal.any([gone.signal, parts.stopping, AbortSignal.timeout(MAX_AGE_MS)]);
  // Tells the client where it stands, so that a break before the first change loses nothing.
  await stream.writeSSE({ event: 'ready', id: String(start), data: '' });
  const beating = heartbeat(parts, who, stream, gone, until);
  try {
    for await (const changes of parts.changes.after(start, until)) {
      const reference = await currentReference(parts);
      for (const { position, seq, row } of changes) {
        if (!mayRead({ holder: who.holder, reference }, row.id, row.state, parts.now())) continue;
        await stream.writeSSE({ event: 'changed', id: String(position), data: JSON.stringify({ dossier: row.id, seq }) });
      }
    }
  } catch (error) {
    parts.log({ event: 'stream-failed', code: errorCode(error) });
  } finally {
    gone.abort();
    await beating;
  }
}

/** Each beat is awaited, so that a reader that does not read stops the beats instead of filling the memory. Ends with the session. */
async function heartbeat(parts: Parts, who: Signed, stream: SSEStreamingApi, gone: AbortController, until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    await pause(HEARTBEAT_MS, until);
    if (until.aborted) return;
    if (!parts.sessions.runs(who.caller.session.key, parts.now())) return gone.abort();
    await stream.write(': beat\n\n');
  }
}
