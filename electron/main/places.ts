import { app } from 'electron';
import path from 'node:path';

/** Where the program's own files and the user's data stand. `COPYDESK_USER_DATA` puts the user's data elsewhere. */
export function places() {
  const program = app.getAppPath();
  const user = app.getPath('userData');
  return {
    page: path.join(program, 'out', 'renderer'),
    preload: path.join(program, 'out', 'preload', 'index.cjs'),
    samples: path.join(program, 'samples'),
    styles: path.join(program, 'styles'),
    icon: path.join(program, 'build', 'icon.png'),
    /** The newsroom's own packs. */
    ownStyles: path.join(user, 'styles'),
    settings: path.join(user, 'settings.json'),
    recent: path.join(user, 'recent.json'),
    window: path.join(user, 'window.json'),
    copies: path.join(user, 'copies'),
  };
}
export type Places = ReturnType<typeof places>;
