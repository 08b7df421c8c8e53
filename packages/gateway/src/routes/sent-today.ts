import { startOfDay } from '@roviec/core';
import type { Hono } from 'hono';
import { sessionEndpoint } from '../http/endpoint.ts';
import { type Parts, today } from '../parts.ts';

/** `GET /v1/sent-today`: what was sent in the caller's name since midnight in Việt Nam, with the names of the fields and nothing of their content. */
export function mountSentToday(app: Hono, parts: Parts): void {
  sessionEndpoint(app, parts, 'sentToday', async (_call, { caller }) => {
    const entries = await parts.inbox.sentBy(caller.session.officer, startOfDay(today(parts)));
    const sent = entries.map(({ receivedAt, dossier, lane, kind, status, refusal, fields }) => ({ at: receivedAt, dossier, lane, kind, status, refusal, fields: [...fields] }));
    return { body: { sent } };
  });
}
