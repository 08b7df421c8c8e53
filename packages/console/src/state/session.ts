import { createClient, type GatewayClient, GatewayProblem, type Persona } from '@roviec/schema';
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';

/** Who is signed in, in which post; the session itself is a cookie that no script can read. */
export interface SignedIn {
  readonly persona: Persona;
  readonly post: Persona['posts'][number];
  readonly client: GatewayClient;
  readonly choosePost: (post: string) => void;
  readonly signOut: () => Promise<void>;
  /** The gateway no longer knows the session. */
  readonly expired: () => void;
}

export type SessionState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'out'; readonly client: GatewayClient; readonly entered: (persona: Persona) => void }
  | { readonly kind: 'unreachable'; readonly again: () => void }
  | { readonly kind: 'in'; readonly signedIn: SignedIn };

export const SignedInContext = createContext<SignedIn | null>(null);

/** Who is signed in. Throws outside of it, which is a mistake of ours. */
export function useSignedIn(): SignedIn {
  const signedIn = useContext(SignedInContext);
  if (!signedIn) throw new Error('a page outside the signed-in console');
  return signedIn;
}

const POST_KEY = 'roviec-post';
type Held = { readonly kind: 'reading' | 'out' | 'unreachable' } | { readonly kind: 'in'; readonly persona: Persona };

/** Reads the session at the start, and follows signing in and out. */
export function useSessionState(): SessionState {
  const [held, setHeld] = useState<Held>({ kind: 'reading' });
  const [post, setPost] = useState(() => localStorage.getItem(POST_KEY) ?? '');
  const persona = held.kind === 'in' ? held.persona : null;
  const acting = persona?.posts.find(({ id }) => id === post) ?? persona?.posts[0] ?? null;
  const client = useMemo(() => createClient({ origin: '', identity: () => (acting ? { post: acting.id } : {}) }), [acting]);
  const read = useCallback(async () => {
    setHeld({ kind: 'reading' });
    setHeld(await currentSession());
  }, []);
  useEffect(() => void read(), [read]);
  if (held.kind === 'in' && persona && acting) {
    const choosePost = (id: string): void => {
      localStorage.setItem(POST_KEY, id);
      setPost(id);
    };
    const expired = (): void => setHeld({ kind: 'out' });
    const signOut = async (): Promise<void> => {
      await client('signOut', {}).catch(() => undefined);
      expired();
    };
    return { kind: 'in', signedIn: { persona, post: acting, client, choosePost, signOut, expired } };
  }
  if (held.kind === 'unreachable') return { kind: 'unreachable', again: () => void read() };
  if (held.kind === 'reading') return { kind: 'reading' };
  return { kind: 'out', client, entered: (entered) => setHeld({ kind: 'in', persona: entered }) };
}

async function currentSession(): Promise<Held> {
  try {
    const { persona } = await createClient({ origin: '', identity: () => ({}) })('session', {});
    return { kind: 'in', persona };
  } catch (failure) {
    return { kind: failure instanceof GatewayProblem && failure.problem.status < 500 ? 'out' : 'unreachable' };
  }
}
