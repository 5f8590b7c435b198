import './before';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '../electron/ipc';
import { listenForKeys, listenToMenu } from './commands';
import { createSession, SessionProvider } from './session';
import { App } from './window';

declare global {
  interface Window {
    copydesk: Bridge;
  }
}

const session = createSession(window.copydesk);
listenForKeys(session, window);
listenToMenu(session);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <SessionProvider session={session}>
      <App session={session} />
    </SessionProvider>
  </StrictMode>,
);
void session.start();
