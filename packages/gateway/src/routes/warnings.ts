import type { Hono } from 'hono';
import { mayWithReference } from '../acts/rights.ts';
import { postEndpoint, sessionEndpoint } from '../http/endpoint.ts';
import { ProblemError } from '../http/problems.ts';
import type { Parts } from '../parts.ts';

const HOUR_MS = 3_600_000;
/** Reports of one person in an hour; whoever sees more that is wrong should speak with the administrator. */
const MOST_AN_HOUR = 30;
/** Reports in one answer. */
const LIMIT = 500;

/** `/v1/warnings`: which warnings people call wrong. Anybody reports in their post; administrators read. */
export function mountWarnings(app: Hono, parts: Parts): void {
  const { warnings } = parts;
  postEndpoint(app, parts, 'reportWarning', async ({ act, at, input }, { holder }) => {
    const { officer, post } = holder;
    const kept = await warnings.put({ ...input, id: act, at, officer, unit: post.unit, note: null });
    if (kept === 'conflict') throw new ProblemError('idempotency-conflict');
    if (kept === 'kept' && (await warnings.countSince(officer, at - HOUR_MS)) > MOST_AN_HOUR) {
      await warnings.withdraw(act, officer);
      throw new ProblemError('too-many-requests', { retryAfterSeconds: HOUR_MS / 1000 });
    }
    return { body: { id: act } };
  });
  sessionEndpoint(app, parts, 'noteWarning', async ({ input: { id, note } }, { caller }) => {
    if (!(await warnings.note(id, caller.session.officer, note))) throw new ProblemError('not-found');
    return { body: { id } };
  });
  sessionEndpoint(app, parts, 'withdrawWarning', async ({ input: { id } }, { caller }) => {
    // Taken back twice is taken back.
    await warnings.withdraw(id, caller.session.officer);
    return { body: {} };
  });
  postEndpoint(app, parts, 'warnings', async ({ input, at }, who) => {
    mayWithReference(who, 'read:warnings', at);
    const [reports, counts] = await Promise.all([warnings.list(input, LIMIT), warnings.counts()]);
    return { body: { reports: reports.map(({ officer: _, ...report }) => report), counts: [...counts], complete: reports.length < LIMIT } };
  });
}
