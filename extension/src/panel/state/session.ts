import { useEffect, useState } from 'preact/hooks';
import { getSession, onSessionChange, type Session } from '../../session.ts';

/** The session as stored, live; null until it was read. */
export function useSession(): Session | null {
  const [session, setSession] = useState<Session | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    onSessionChange(setSession, stop.signal);
    void getSession().then(setSession);
    return () => stop.abort();
  }, []);
  return session;
}
