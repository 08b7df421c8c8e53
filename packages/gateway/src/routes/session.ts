import type { Hono } from 'hono';
import { serialize } from 'hono/utils/cookie';
import { entranceEndpoint, openEndpoint, sessionEndpoint } from '../http/endpoint.ts';
import { refuseForeignOrigin } from '../http/guards.ts';
import { ProblemError } from '../http/problems.ts';
import { errorCode } from '../log.ts';
import { currentReference, type Parts, today } from '../parts.ts';
import { SESSION_COOKIE } from '../session/caller.ts';
import { personaOf, personasOf } from '../session/personas.ts';
import { SESSION_MS } from '../session/sessions.ts';

/** Seconds after which signing in or out may be tried again. */
const RETRY_SECONDS = 5;

/** Signing in as a sample person: the demo alone. A cookie is for our own pages, a token for extension and terminal. */
export function mountSession(app: Hono, parts: Parts): void {
  openEndpoint(app, parts, 'personas', async () => {
    demoOnly(parts);
    return { body: { personas: [...personasOf(await currentReference(parts), today(parts))] } };
  });
  entranceEndpoint(app, parts, 'signIn', async (call) => {
    demoOnly(parts);
    const asCookie = call.input.as === 'cookie';
    if (asCookie) refuseForeignOrigin(call.request, true);
    const persona = personaOf(await currentReference(parts), call.input.officer, today(parts));
    if (!persona) throw new ProblemError('persona-unknown', { fields: [{ path: 'officer', code: 'persona-unknown' }] });
    parts.rates.take(`in as ${call.input.officer}`, 'write', call.at);
    const { token, session, kept } = parts.sessions.start(call.input.officer, call.input.as, call.at);
    await recorded(parts, kept, () => parts.sessions.end(session.key));
    return { body: { token: asCookie ? null : token, persona }, headers: asCookie ? { 'set-cookie': sessionCookie(token, SESSION_MS / 1000) } : {} };
  });
  sessionEndpoint(app, parts, 'session', async (_call, { caller }) => {
    const persona = personaOf(await currentReference(parts), caller.session.officer, today(parts));
    if (!persona) throw new ProblemError('not-signed-in');
    return { body: { persona } };
  });
  sessionEndpoint(app, parts, 'signOut', async (_call, { caller }) => {
    await recorded(parts, parts.sessions.end(caller.session.key));
    return { body: {}, headers: caller.by === 'cookie' ? { 'set-cookie': sessionCookie('', 0) } : {} };
  });
}

/** Whoever is told that they are in, or out, is so after a restart too. */
async function recorded(parts: Parts, written: Promise<void>, otherwise?: () => Promise<void>): Promise<void> {
  try {
    await written;
  } catch (error) {
    otherwise?.().catch(() => undefined);
    parts.log({ event: 'session-not-kept', code: errorCode(error) });
    throw new ProblemError('unavailable', { retryAfterSeconds: RETRY_SECONDS });
  }
}

/** Not `Secure`: the demo speaks plain HTTP, and only to this machine. */
function sessionCookie(value: string, maxAge: number): string {
  return serialize(SESSION_COOKIE, value, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge });
}

function demoOnly(parts: Parts): void {
  if (parts.profile !== 'demo') throw new ProblemError('demo-only');
}
