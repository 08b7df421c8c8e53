import { setTimeout as sleep } from 'node:timers/promises';

/** What the gateway said of an act in the end. */
export type Answer =
  | { readonly kind: 'done'; readonly seqs: readonly [number, number]; readonly kinds: readonly string[] }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string };

/** An act as sent, and all that a client learned of it. Times are of this process, for the order of acts. */
export interface Sent {
  readonly act: string;
  readonly dossier: string;
  readonly name: string;
  readonly sentAt: number;
  /** When the gateway first said that it has the act (200 or 202). */
  readonly keptAt: number | null;
  readonly answeredAt: number | null;
  /** Null: the answer never came. */
  readonly answer: Answer | null;
}

/** Somebody in a post. */
export interface Person {
  readonly officer: string;
  readonly post?: string;
}

export interface Request {
  readonly person: Person;
  readonly path: '/v1/acts' | '/v1/observations';
  readonly name: string;
  readonly body: { readonly dossier: string };
  readonly act?: string;
  /** Send once and do not ask again, as a client that loses its power. */
  readonly once?: boolean;
}

/** Sends acts as a patient client does: the same key again until there is an answer. Plain HTTP, nothing of the product. */
export interface Courier {
  send(request: Request): Promise<Sent>;
  /** Answers with status 500 or with what is no answer of the gateway: there should be none. */
  readonly faults: readonly string[];
}

const GIVE_UP_MS = 240_000;
const SLOTS = 6;

/** A courier to a gateway; sessions end with the gateway's process, so it signs in again when told to. */
export function courierTo(origin: string): Courier {
  const tokens = new Map<string, Promise<string>>();
  const faults: string[] = [];
  let turn = 0;
  const tokenOf = (slot: string, officer: string) => {
    const kept = tokens.get(slot) ?? signIn(origin, officer);
    tokens.set(slot, kept);
    return kept;
  };
  const attempt = async (request: Request, act: string): Promise<Reply> => {
    turn += 1;
    const slot = `${request.person.officer} ${turn % SLOTS}`;
    const used = tokenOf(slot, request.person.officer);
    try {
      const reply = await post(origin, request, act, await used);
      // A session that ended, or one that has used up its minute: another one takes its place.
      if ((reply.status === 401 || reply.status === 429) && tokens.get(slot) === used) tokens.delete(slot);
      if (reply.status === 500) faults.push(`${request.name} ${act}: ${JSON.stringify(reply.body)}`);
      return reply;
    } catch {
      if (tokens.get(slot) === used) await used.catch(() => tokens.delete(slot));
      return { status: 0, body: {} };
    }
  };
  return {
    faults,
    async send(request) {
      const act = request.act ?? crypto.randomUUID();
      const sentAt = performance.now();
      let keptAt: number | null = null;
      const sent = (answer: Answer | null): Sent => ({
        act,
        dossier: request.body.dossier,
        name: request.name,
        sentAt,
        keptAt,
        answeredAt: answer ? performance.now() : null,
        answer,
      });
      while (performance.now() - sentAt < GIVE_UP_MS) {
        const reply = await attempt(request, act);
        if (reply.status === 200 || reply.status === 202) keptAt ??= performance.now();
        const answer = answerIn(reply);
        if (answer || request.once) return sent(answer);
        await sleep(200);
      }
      throw new Error(`${request.name} ${act}: no answer within ${GIVE_UP_MS} ms`);
    },
  };
}

interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

function answerIn({ status, body }: Reply): Answer | null {
  if (status === 200) return { kind: 'done', seqs: body['seqs'] as [number, number], kinds: body['kinds'] as string[] };
  const final = status >= 400 && status < 500 && status !== 401 && status !== 429;
  return final ? { kind: 'refused', status, code: String(body['code']) } : null;
}

async function post(origin: string, request: Request, act: string, token: string): Promise<Reply> {
  const { post: as } = request.person;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': act, ...(as ? { 'roviec-post': encodeURIComponent(as) } : {}) };
  const answer = await fetch(origin + request.path, { method: 'POST', headers, body: JSON.stringify(request.body), signal: AbortSignal.timeout(20_000) });
  return { status: answer.status, body: (await answer.json()) as Reply['body'] };
}

async function signIn(origin: string, officer: string): Promise<string> {
  for (const from = performance.now(); performance.now() - from < GIVE_UP_MS; await sleep(200)) {
    const answer = await fetch(`${origin}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ officer, as: 'token' }),
      signal: AbortSignal.timeout(20_000),
    }).catch(() => null);
    const body = await answer?.json().catch(() => null);
    if (answer?.ok && body) return (body as { token: string }).token;
  }
  throw new Error(`${officer} cannot sign in`);
}
