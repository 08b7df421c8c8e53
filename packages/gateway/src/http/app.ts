import { type Context, Hono } from 'hono';
import { errorCode } from '../log.ts';
import type { Parts } from '../parts.ts';
import { mountActs, mountObservations } from '../routes/acts.ts';
import { mountAdapters } from '../routes/adapters.ts';
import { mountDigest, mountMorning, mountOverdue, mountToSign } from '../routes/agenda.ts';
import { mountChanges } from '../routes/changes.ts';
import { mountDossier, mountDossiers, mountLook } from '../routes/dossiers.ts';
import { mountFindings } from '../routes/findings.ts';
import { mountHealth } from '../routes/health.ts';
import { mountReference } from '../routes/reference.ts';
import { mountReferencePreview } from '../routes/reference-preview.ts';
import { mountRegistry } from '../routes/registry.ts';
import { mountCoordination } from '../routes/scores.ts';
import { mountSentToday } from '../routes/sent-today.ts';
import { mountSession } from '../routes/session.ts';
import { mountWarnings } from '../routes/warnings.ts';
import { mountStream } from '../stream/stream.ts';
import { mountConsole } from './console-files.ts';
import { refuseForeignHost, refuseLongUrl } from './guards.ts';
import { harden } from './headers.ts';
import { ProblemError, problemResponse } from './problems.ts';
import { RefusalNotes } from './refusals.ts';

/** Problems that are refusals: somebody tried what is not theirs to do. Slips of form are not noted. */
const NOTED: ReadonlySet<string> = new Set(['not-signed-in', 'post-not-held', 'role-missing', 'other-agency', 'cross-site', 'host-not-allowed', 'demo-only', 'persona-unknown']);

/** The gateway as one function from request to answer. */
export function createApp(parts: Parts): Hono {
  const app = new Hono();
  const refusals = new RefusalNotes(parts);
  app.use(async (context, next) => {
    await next();
    harden(context.res.headers, isApi(context.req.path) ? 'api' : 'console');
  });
  app.use(async (context, next) => {
    refuseLongUrl(context.req.raw);
    refuseForeignHost(context.req.raw, parts.hosts());
    await next();
  });
  for (const mount of [
    mountHealth,
    mountSession,
    mountRegistry,
    mountLook,
    mountActs,
    mountObservations,
    mountChanges,
    mountDossiers,
    mountDossier,
    mountFindings,
    mountSentToday,
    mountMorning,
    mountOverdue,
    mountToSign,
    mountDigest,
    mountCoordination,
    mountReference,
    mountReferencePreview,
    mountAdapters,
    mountWarnings,
    mountStream,
  ])
    mount(app, parts);
  if (parts.consoleDir !== null) mountConsole(app, parts.consoleDir);
  app.notFound(() => problemResponse(new ProblemError('not-found')));
  app.onError(async (error, context) => {
    if (error instanceof ProblemError) {
      const code = error.notedAs ?? error.code;
      if (error.notedAs !== null || NOTED.has(code)) await refusals.note(officerOf(context), `${context.req.method} ${context.req.routePath ?? context.req.path}`, code);
    } else {
      parts.log({ event: 'request-failed', code: errorCode(error) });
    }
    return problemResponse(error);
  });
  return app;
}

/** Whoever is signed in, as the endpoint found. */
function officerOf(context: Context): string | null {
  const officer: unknown = context.get('officer');
  return typeof officer === 'string' ? officer : null;
}

function isApi(pathname: string): boolean {
  return pathname.startsWith('/v1/') || pathname === '/livez' || pathname === '/readyz';
}
