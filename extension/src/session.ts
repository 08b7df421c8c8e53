import type { Persona } from '@roviec/schema';
import { browser } from 'wxt/browser';
import { managedPolicy } from './policy/managed.ts';

/** Languages of the extension; its own switch, because many office computers run an English browser. */
export type Locale = 'vi' | 'en';

/** Who is signed in. The token lives in memory alone and never reaches a host page. */
export interface SignedIn {
  readonly token: string;
  readonly persona: Persona;
  /** Id of the post the person has chosen to act in; one of `persona.posts`. */
  readonly post: string;
}

/** Where the gateway is, in which language to speak, and as whom. */
export interface Session {
  /** Origin of the gateway, without a slash at the end. */
  readonly origin: string;
  readonly locale: Locale;
  readonly signedIn: SignedIn | null;
  /** What the agency has fixed by policy: a change of it has no effect. */
  readonly fixed: readonly ('origin' | 'locale')[];
}

/** The gateway of a first run on this machine. */
export const DEFAULT_ORIGIN = 'http://127.0.0.1:4700';

const LOCAL_KEYS = ['origin', 'locale'] as const;

/** The session as it stands; for the extension's own pages and its service worker. */
export async function getSession(): Promise<Session> {
  const [kept, held, { policy }] = await Promise.all([browser.storage.local.get([...LOCAL_KEYS]), browser.storage.session.get(['signedIn', 'signedInAt']), managedPolicy()]);
  const origin = policy.gatewayOrigin ?? (typeof kept['origin'] === 'string' ? kept['origin'] : DEFAULT_ORIGIN);
  return {
    origin,
    locale: policy.locale ?? (kept['locale'] === 'en' ? 'en' : 'vi'),
    // A policy may name another gateway at any moment; the token of the one before is not for it.
    signedIn: isSignedIn(held['signedIn']) && held['signedInAt'] === origin ? held['signedIn'] : null,
    fixed: [...(policy.gatewayOrigin === null ? [] : ['origin' as const]), ...(policy.locale === null ? [] : ['locale' as const])],
  };
}

/** Changes parts of the session; `signedIn: null` signs out. A new origin signs out too: a token is never sent elsewhere. */
export async function setSession(change: Partial<Session>): Promise<void> {
  if (change.origin !== undefined) {
    const before = await getSession();
    const origin = new URL(change.origin).origin;
    await browser.storage.local.set({ origin });
    if (origin !== before.origin && change.signedIn === undefined) await browser.storage.session.remove('signedIn');
  }
  if (change.locale !== undefined) await browser.storage.local.set({ locale: change.locale });
  if (change.signedIn === null) await browser.storage.session.remove('signedIn');
  else if (change.signedIn !== undefined) await browser.storage.session.set({ signedIn: change.signedIn, signedInAt: (await getSession()).origin });
}

/** Signs out whoever holds a token that the gateway no longer knows. An answer to the one before says nothing of who is signed in now. */
export async function endSession(token: string): Promise<void> {
  const { signedIn } = await getSession();
  if (signedIn?.token === token) await setSession({ signedIn: null });
}

/** Calls back with the new session after every change, until the signal aborts. */
export function onSessionChange(listener: (session: Session) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    const ours = area === 'managed' || (area === 'session' ? 'signedIn' in changes : area === 'local' && LOCAL_KEYS.some((key) => key in changes));
    if (ours) void getSession().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

/** The post one acts in, with its unit and agency; null when nobody is signed in. */
export function actingPost(session: Session): Persona['posts'][number] | null {
  const { signedIn } = session;
  return signedIn?.persona.posts.find(({ id }) => id === signedIn.post) ?? null;
}

function isSignedIn(value: unknown): value is SignedIn {
  return typeof value === 'object' && value !== null && 'token' in value && 'persona' in value && 'post' in value;
}
