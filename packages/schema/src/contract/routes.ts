import { z } from 'zod';
import { actRequest, observationRequest } from '../acts.ts';
import { dossierIdText, line } from '../primitives.ts';
import { adapterKey, signedAdapterPack } from './adapter-pack.ts';
import { agendaQuery, digestView, morningView, overdueView, toSignView } from './agenda.ts';
import { dossierDetail, dossierSummary, listedFinding, namesView, persona, receipt } from './answers.ts';
import { registrySlice } from './registry-slice.ts';
import { coordinationQuery, coordinationView } from './scores.ts';
import { warningId, warningNote, warningsQuery, warningsView, wrongWarning } from './warnings.ts';

/** One route of the gateway: what goes in, what comes out. Both sides check against the same entry. */
export interface Route<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path with `:name` parameters. */
  readonly path: string;
  /** Body of a POST, query of a GET; path parameters are part of it. */
  readonly request: In;
  readonly answer: Out;
  /** Writes need an `Idempotency-Key`. */
  readonly idempotent?: true;
  /** Reachable without signing in. */
  readonly open?: true;
}

const route = <In extends z.ZodType, Out extends z.ZodType>(entry: Route<In, Out>): Route<In, Out> => entry;
const none = z.object({});

/** A document that a page shows: by its key, or by the page's own alias where a part of the key cannot be read. */
const lookFor = z.object({ key: z.string().max(500).exactOptional(), alias: line(120) });

const referenceFiles = z.record(z.string().max(120), z.string().max(4_000_000));

/** The gateway's contract (design §7). Problems are `problem` with `application/problem+json`. */
export const routes = {
  personas: route({ method: 'GET', path: '/v1/personas', request: none, answer: z.object({ personas: z.array(persona) }), open: true }),
  signIn: route({
    method: 'POST',
    path: '/v1/session',
    request: z.object({ officer: line(60), as: z.enum(['token', 'cookie']) }),
    answer: z.object({ token: z.string().nullable(), persona }),
    open: true,
  }),
  session: route({ method: 'GET', path: '/v1/session', request: none, answer: z.object({ persona }) }),
  signOut: route({ method: 'DELETE', path: '/v1/session', request: none, answer: none }),
  registry: route({ method: 'GET', path: '/v1/registry', request: none, answer: registrySlice }),
  look: route({ method: 'POST', path: '/v1/look', request: z.object({ documents: z.array(lookFor).max(500) }), answer: z.object({ found: z.record(z.string(), dossierSummary) }) }),
  act: route({ method: 'POST', path: '/v1/acts', request: actRequest, answer: receipt, idempotent: true }),
  observe: route({ method: 'POST', path: '/v1/observations', request: observationRequest, answer: receipt, idempotent: true }),
  dossiers: route({
    method: 'GET',
    path: '/v1/dossiers',
    request: z.object({ unit: z.string().max(35).exactOptional(), phase: z.enum(['noticed', 'open', 'returned', 'closed']).exactOptional() }),
    answer: z.object({ dossiers: z.array(dossierSummary) }),
  }),
  /** Which dossiers that the caller may read have changed after a place of the ledger; 304 while it has not moved. No place: where it stands. */
  changes: route({
    method: 'GET',
    path: '/v1/changes',
    request: z.object({ after: z.coerce.number().int().min(0).exactOptional() }),
    answer: z.object({
      /** Where to go on from. */
      position: z.number(),
      dossiers: z.array(z.string()),
      /** There are more than one answer holds; whoever keeps a copy reads it anew. */
      more: z.boolean(),
    }),
  }),
  dossier: route({ method: 'GET', path: '/v1/dossiers/:id', request: z.object({ id: dossierIdText }), answer: dossierDetail }),
  morning: route({ method: 'GET', path: '/v1/reports/morning', request: agendaQuery, answer: morningView }),
  overdue: route({ method: 'GET', path: '/v1/reports/overdue', request: agendaQuery, answer: overdueView }),
  toSign: route({ method: 'GET', path: '/v1/reports/to-sign', request: none, answer: toSignView }),
  digest: route({ method: 'GET', path: '/v1/reports/digest', request: agendaQuery.extend({ lang: z.enum(['vi', 'en']).exactOptional() }), answer: digestView }),
  coordination: route({ method: 'GET', path: '/v1/reports/coordination', request: coordinationQuery, answer: coordinationView }),
  findings: route({
    method: 'GET',
    path: '/v1/findings',
    /** No dossier: of all that the caller may read, newest first, as many as `read` says. */
    request: z.object({ dossier: dossierIdText.exactOptional(), unit: z.string().max(35).exactOptional() }),
    answer: z.object({
      findings: z.array(listedFinding),
      names: namesView,
      /** How many dossiers were read, and whether there are more. */
      read: z.number().int(),
      complete: z.boolean(),
    }),
  }),
  sentToday: route({
    method: 'GET',
    path: '/v1/sent-today',
    request: none,
    answer: z.object({
      sent: z.array(
        z.object({
          at: z.number(),
          dossier: z.string(),
          lane: z.enum(['declared', 'observed']),
          kind: z.string(),
          status: z.enum(['received', 'done', 'refused']),
          refusal: z.string().nullable(),
          fields: z.array(z.string()),
        }),
      ),
    }),
  }),
  reportWarning: route({ method: 'POST', path: '/v1/warnings', request: wrongWarning, answer: z.object({ id: z.string() }), idempotent: true }),
  /** Adds a remark to one's own report, or takes the report back. */
  noteWarning: route({ method: 'POST', path: '/v1/warnings/note', request: warningNote, answer: z.object({ id: z.string() }), idempotent: true }),
  withdrawWarning: route({ method: 'DELETE', path: '/v1/warnings/:id', request: warningId, answer: none }),
  warnings: route({ method: 'GET', path: '/v1/warnings', request: warningsQuery, answer: warningsView }),
  previewReference: route({
    method: 'POST',
    path: '/v1/reference/preview',
    request: z.object({ files: referenceFiles }),
    answer: z.object({
      version: z.string(),
      changed: z.boolean(),
      /** Dossiers under way about which the import would change something. */
      touched: z.array(
        z.object({
          dossier: z.string(),
          owner: z.object({ before: z.string().nullable(), after: z.string().nullable() }).nullable(),
          moves: z.array(z.object({ consult: z.string().nullable(), unit: z.string().nullable(), before: z.string(), after: z.string(), provisional: z.boolean() })),
        }),
      ),
      /** How many more there are that the caller may not read, by the unit that leads them. */
      hidden: z.array(z.object({ unit: z.string(), count: z.number() })),
      /** There are more dossiers under way than were looked at. */
      more: z.boolean(),
    }),
  }),
  /** The adapters published for all who use this gateway; null while there are none. */
  adapterPack: route({ method: 'GET', path: '/v1/adapters', request: none, answer: z.object({ published: signedAdapterPack.nullable() }) }),
  /** The key that packs are signed with now. Taken once, when somebody first signs in here; never together with a pack. */
  adapterKeys: route({ method: 'GET', path: '/v1/adapters/keys', request: none, answer: z.object({ keys: z.array(adapterKey).max(4) }) }),
  publishAdapters: route({
    method: 'POST',
    path: '/v1/adapters',
    /** `replaceKey`: the key is another one than before, on purpose; browsers then wait until somebody pins the new one. */
    request: z.strictObject({ signed: signedAdapterPack, publicKey: adapterKey.shape.publicKey, replaceKey: z.literal(true).exactOptional() }),
    answer: z.object({ version: z.number().int(), key: z.string(), changed: z.boolean() }),
    idempotent: true,
  }),
  importReference: route({
    method: 'POST',
    path: '/v1/reference',
    request: z.object({ files: referenceFiles }),
    answer: z.object({ version: z.string(), changed: z.boolean(), counts: z.record(z.string(), z.number()) }),
    idempotent: true,
  }),
} as const;
export type RouteName = keyof typeof routes;
export type RouteInput<N extends RouteName> = z.input<(typeof routes)[N]['request']>;
export type RouteAnswer<N extends RouteName> = z.output<(typeof routes)[N]['answer']>;

/** One event of `GET /v1/stream` (SSE): only that a dossier changed; the client reads again with its own rights. */
export const streamEvent = z.object({ dossier: z.string(), seq: z.number() });
