import { type Problem, problem } from './answers.ts';
import { type Route, type RouteAnswer, type RouteInput, type RouteName, routes } from './routes.ts';

/** Where and as whom a client calls the gateway. */
export interface ClientOptions {
  /** `http://127.0.0.1:4700`, or an empty text for the page's own origin. */
  readonly origin: string;
  /** Read before each call: bearer token (absent with a cookie session) and the post one acts in. */
  readonly identity: () => { readonly token?: string; readonly post?: string } | Promise<{ readonly token?: string; readonly post?: string }>;
  /** Milliseconds until a call counts as unanswered; 10,000 when absent. */
  readonly timeoutMs?: number;
}

/** The gateway answered with a problem. */
export class GatewayProblem extends Error {
  readonly problem: Problem;
  constructor(found: Problem) {
    super(`${found.code}: ${found.words.en}`);
    this.name = 'GatewayProblem';
    this.problem = found;
  }
}

/** The gateway did not answer, or not in its own language: nothing is known of the outcome; the same act may be sent again. */
export class GatewayUnreachable extends Error {
  constructor(cause: unknown) {
    super('gateway unreachable', { cause });
    this.name = 'GatewayUnreachable';
  }
}

export interface CallOptions {
  /** Idempotency key of a write; needed where the route says so. */
  readonly act?: string;
  readonly signal?: AbortSignal;
}

export type GatewayClient = <N extends RouteName>(name: N, input: RouteInput<N>, options?: CallOptions) => Promise<RouteAnswer<N>>;

/** A typed client of the gateway's contract. Throws `GatewayProblem` or `GatewayUnreachable`. */
export function createClient(options: ClientOptions): GatewayClient {
  return async (name, input, call = {}) => {
    const route: Route = routes[name];
    const request = await requestOf(route, input as Record<string, unknown>, options, call);
    const timeout = AbortSignal.timeout(options.timeoutMs ?? 10_000);
    let response: Response;
    try {
      response = await fetch(`${options.origin}${request.path}`, { ...request.init, signal: call.signal ? AbortSignal.any([call.signal, timeout]) : timeout });
    } catch (cause) {
      throw new GatewayUnreachable(cause);
    }
    return (await answerOf(route, response)) as RouteAnswer<typeof name>;
  };
}

async function requestOf(route: Route, input: Record<string, unknown>, options: ClientOptions, call: CallOptions): Promise<{ path: string; init: RequestInit }> {
  const { token, post } = await options.identity();
  const headers: Record<string, string> = { accept: 'application/json' };
  if (token) headers['authorization'] = `Bearer ${token}`;
  if (post) headers['roviec-post'] = encodeURIComponent(post);
  if (call.act) headers['idempotency-key'] = call.act;
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return encodeURIComponent(String(value));
  });
  if (route.method === 'POST') {
    headers['content-type'] = 'application/json';
    return { path, init: { method: 'POST', headers, credentials: 'same-origin', body: JSON.stringify(Object.fromEntries(rest)) } };
  }
  const query = new URLSearchParams([...rest].map(([key, value]) => [key, String(value)])).toString();
  return { path: query ? `${path}?${query}` : path, init: { method: route.method, headers, credentials: 'same-origin' } };
}

async function answerOf(route: Route, response: Response): Promise<unknown> {
  let body: unknown;
  try {
    body = await response.json();
  } catch (cause) {
    throw new GatewayUnreachable(cause);
  }
  if (response.ok) {
    const answer = route.answer.safeParse(body);
    if (!answer.success) throw new GatewayUnreachable(answer.error);
    return answer.data;
  }
  const found = problem.safeParse(body);
  throw found.success ? new GatewayProblem(found.data) : new GatewayUnreachable(body);
}
