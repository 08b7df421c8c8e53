import type { Reference } from '@roviec/core';
import { actId, type RouteAnswer, type RouteName, routes } from '@roviec/schema';
import type { Context, Hono } from 'hono';
import { currentReference, type Parts, today } from '../parts.ts';
import { type Caller, callerOf, chosenPost, namedPost, type PostHolder } from '../session/caller.ts';
import { BODY_LIMIT, ENTRANCE_LIMIT, readJson } from './body.ts';
import { type FieldFault, ProblemError } from './problems.ts';

/** What a route takes in, checked. */
export type RouteTaken<N extends RouteName> = ReturnType<(typeof routes)[N]['request']['parse']>;

/** A request that is understood. `at` is when it arrived by the gateway's clock. */
export interface Call<N extends RouteName> {
  readonly input: RouteTaken<N>;
  readonly at: number;
  readonly request: Request;
  /** The idempotency key; an empty text on routes that need none. */
  readonly act: string;
}

/** An answer: the body by the contract, and what else HTTP carries. */
export interface Answer<Body> {
  readonly body: Body;
  readonly status?: 200 | 202;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Who a request comes from, in the post chosen, with the reference it is judged by. */
export interface Signed {
  readonly caller: Caller;
  readonly holder: PostHolder;
  readonly reference: Reference;
}

type Handle<N extends RouteName, W extends object> = (call: Call<N>, who: W) => Promise<Answer<RouteAnswer<N>> | Response>;

/** A route for anybody; all share its count, and that of no other route. */
export function openEndpoint<N extends RouteName>(app: Hono, parts: Parts, name: N, handle: Handle<N, object>): void {
  mount(app, name, async (context) => {
    parts.rates.take(`anybody ${name}`, kindOf(name), parts.now());
    return handle(await understood(context, parts, name, BODY_LIMIT), {});
  });
}

/**
 * A route for anybody by which somebody comes in. What succeeds is counted by whom it concerns (in `handle`); what fails
 * has a count of its own, so that a flood of it uses up nobody's way in.
 */
export function entranceEndpoint<N extends RouteName>(app: Hono, parts: Parts, name: N, handle: Handle<N, object>): void {
  mount(app, name, async (context) => {
    try {
      return await handle(await understood(context, parts, name, ENTRANCE_LIMIT), {});
    } catch (error) {
      parts.rates.take(`failed ${name}`, kindOf(name), parts.now());
      throw error;
    }
  });
}

/** A route for whoever is signed in, in whatever post. */
export function sessionEndpoint<N extends RouteName>(app: Hono, parts: Parts, name: N, handle: Handle<N, { readonly caller: Caller }>): void {
  mount(app, name, async (context) => {
    const caller = signedIn(context, parts, name);
    return handle(await understood(context, parts, name, BODY_LIMIT), { caller });
  });
}

/** A route for whoever acts in a post held today. */
export function postEndpoint<N extends RouteName>(app: Hono, parts: Parts, name: N, handle: Handle<N, Signed>): void {
  mount(app, name, async (context) => {
    const caller = signedIn(context, parts, name);
    const call = await understood(context, parts, name, BODY_LIMIT);
    return handle(call, await inPost(parts, caller, namedPost(call.request)));
  });
}

/** A write whose way in is its own; `mayEnter` runs before the body is read, and throws. */
export function guardedEndpoint<N extends RouteName>(
  app: Hono,
  parts: Parts,
  name: N,
  limit: number,
  mayEnter: (context: Context) => Promise<void>,
  handle: Handle<N, object>,
): void {
  mount(app, name, async (context) => {
    await mayEnter(context);
    return handle(await understood(context, parts, name, limit), {});
  });
}

/** The caller in the post that the request names. */
export async function inPost(parts: Parts, caller: Caller, named: string | null): Promise<Signed> {
  const reference = await currentReference(parts);
  const { officer } = caller.session;
  return { caller, holder: { officer, post: chosenPost(reference, officer, named, today(parts)) }, reference };
}

/** Who is signed in; counts the request. Throws `not-signed-in`, `cross-site` or `too-many-requests`. */
export function signedIn(context: Context, parts: Parts, name: RouteName | 'stream'): Caller {
  const kind = name === 'stream' ? 'read' : kindOf(name);
  const write = context.req.method !== 'GET';
  const caller = callerOf(context.req.raw, parts.sessions, write, parts.now());
  parts.rates.take(caller?.session.key ?? 'nobody', kind, parts.now());
  if (!caller) throw new ProblemError('not-signed-in');
  context.set('officer', caller.session.officer);
  return caller;
}

/** A look and a preview change nothing, though their questions travel as a POST. */
function kindOf(name: RouteName): 'read' | 'write' {
  return routes[name].method === 'GET' || name === 'look' || name === 'previewReference' ? 'read' : 'write';
}

function mount<N extends RouteName>(app: Hono, name: N, answer: (context: Context) => Promise<Answer<RouteAnswer<N>> | Response>): void {
  const { method, path } = routes[name];
  app.on(method, path, async (context) => {
    const answered = await answer(context);
    if (answered instanceof Response) return answered;
    return context.body(JSON.stringify(answered.body), answered.status ?? 200, { 'content-type': 'application/json; charset=utf-8', ...answered.headers });
  });
}

async function understood<N extends RouteName>(context: Context, parts: Parts, name: N, limit: number): Promise<Call<N>> {
  const route = routes[name];
  const request = context.req.raw;
  const act = 'idempotent' in route ? idempotencyKey(request) : '';
  const given = route.method === 'POST' ? await readJson(request, limit) : { ...context.req.query(), ...context.req.param() };
  // Only what is there to its last byte has arrived: a body that is held back over a due time is late.
  const at = parts.now();
  const parsed = route.request.safeParse(given);
  if (!parsed.success) throw new ProblemError('malformed', { fields: parsed.error.issues.map(faultOf) });
  return { input: parsed.data as RouteTaken<N>, at, request, act };
}

function idempotencyKey(request: Request): string {
  const key = actId.safeParse(request.headers.get('idempotency-key') ?? '');
  if (!key.success) throw new ProblemError('idempotency-key-required');
  return key.data.toLowerCase();
}

/** Our own checks name their code as the message; the library's have one of their own. Its messages never go out. */
function faultOf(issue: { readonly path: readonly PropertyKey[]; readonly code?: string | undefined; readonly message: string }): FieldFault {
  const own = /^[a-z]+(-[a-z]+)*$/.test(issue.message);
  return { path: issue.path.map(String).join('.'), code: own ? issue.message : (issue.code ?? 'invalid').replaceAll('_', '-') };
}
