import type { App, Session, WebContents } from 'electron';
import { ORIGIN } from './page-file';

/** Denies every permission and device, and cancels every request that does not stay inside the program: nothing leaves the machine. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isInside(details.url) }));
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** Our own files, pictures inside the page, and the developer tools' own pages. */
const isInside = (url: string): boolean => url.startsWith(`${ORIGIN}/`) || /^(data|blob|devtools):/.test(url);

/** No window of ours goes anywhere, opens another or holds a guest page. */
export function lockContents(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
