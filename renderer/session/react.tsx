import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Session } from './contract';
import type { SessionState } from './state';

const Context = createContext<Session | null>(null);

export const SessionProvider = ({ session, children }: { session: Session; children: ReactNode }) => (
  <Context.Provider value={session}>{children}</Context.Provider>
);

/** The session of this window. Throws outside a provider. */
export function useSessionHandle(): Session {
  const session = useContext(Context);
  if (!session) throw new Error('No session around this component.');
  return session;
}

/** A part of the session's state; the component draws again when that part is another object or value. The selector must give parts, not make new ones. */
export function useSession<T>(selector: (state: SessionState) => T): T {
  const session = useSessionHandle();
  return useSyncExternalStore(session.subscribeSettled, () => selector(session.settled()));
}

/** The same without the moment's delay while somebody types: for the page itself. */
export function useSessionNow<T>(selector: (state: SessionState) => T): T {
  const session = useSessionHandle();
  return useSyncExternalStore(session.subscribe, () => selector(session.get()));
}
