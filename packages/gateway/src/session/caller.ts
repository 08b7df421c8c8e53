import { timingSafeEqual } from 'node:crypto';
import { type CivilDate, type OfficerId, type Post, postsOf, type Reference } from '@roviec/core';
import type { KeptSession } from '@roviec/ledger';
import { parse } from 'hono/utils/cookie';
import { refuseForeignOrigin } from '../http/guards.ts';
import { ProblemError } from '../http/problems.ts';
import type { Carrier, Sessions } from './sessions.ts';

export const SESSION_COOKIE = 'roviec-session';

/** Who calls, and how that was shown. */
export interface Caller {
  readonly session: KeptSession;
  readonly by: Carrier;
}

/** Who acts: a person in one post, as acts record it. */
export interface PostHolder {
  readonly officer: OfficerId;
  readonly post: Post;
}

/** The session of a request, by bearer token or by cookie; null without one. Throws `cross-site` for a cookie that another page sent along. */
export function callerOf(request: Request, sessions: Sessions, write: boolean, at: number): Caller | null {
  const bearer = bearerOf(request);
  if (bearer !== null) {
    const session = sessions.find(bearer, 'token', at);
    return session && { session, by: 'token' };
  }
  const cookie = parse(request.headers.get('cookie') ?? '', SESSION_COOKIE)[SESSION_COOKIE];
  if (cookie === undefined) return null;
  refuseForeignOrigin(request, write);
  const session = sessions.find(cookie, 'cookie', at);
  return session && { session, by: 'cookie' };
}

/** The bearer token of a request, or null. */
export function bearerOf(request: Request): string | null {
  return /^Bearer ([\w.~+/-]{1,200}=*)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;
}

/** Whether a token is the one expected, compared in constant time. */
export function sameToken(given: string | null, expected: string | null): boolean {
  if (given === null || expected === null || expected === '') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * The post that somebody acts in: the one named, when it is held today; the only one held, when none is named. Throws
 * `choose-post` or `post-not-held`.
 */
export function chosenPost(reference: Reference, officer: OfficerId, named: string | null, on: CivilDate): Post {
  const posts = postsOf(reference, officer, on);
  if (named === null) {
    const [only, ...others] = posts;
    if (!only || others.length > 0) throw new ProblemError('choose-post');
    return only;
  }
  const found = posts.find((post) => post.id === named);
  if (!found) throw new ProblemError('post-not-held');
  return found;
}

/** The post that a request names, decoded; null when it names none. */
export function namedPost(request: Request): string | null {
  const header = request.headers.get('roviec-post');
  if (header === null || header === '') return null;
  try {
    return decodeURIComponent(header);
  } catch {
    throw new ProblemError('post-not-held');
  }
}
