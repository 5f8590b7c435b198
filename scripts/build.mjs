// npm run build: the window, the main process, the preload and the command line, into out/.
import { rmSync } from 'node:fs';
import { at, say } from './parts/place.mjs';
import { installPackages } from './parts/packages.mjs';
import { fingerprint, noteBuild } from './parts/sources.mjs';

/** Builds everything afresh. Throws, leaving no `out/`, when a part does not build. */
export async function build() {
  const mark = fingerprint();
  rmSync(at('out'), { recursive: true, force: true });
  try {
    const electronVite = await import('electron-vite');
    await electronVite.build({ root: at(), configFile: at('electron.vite.config.ts'), logLevel: 'warn' });
    const vite = await import('vite');
    await vite.build({ root: at(), configFile: at('vite.cli.config.ts'), logLevel: 'warn' });
    noteBuild(mark);
  } catch (error) {
    rmSync(at('out'), { recursive: true, force: true });
    throw error;
  }
}

if (process.argv[1] === at('scripts', 'build.mjs')) {
  try {
    installPackages();
    await build();
    say('Built into out/.');
    process.exit(0);
  } catch (error) {
    say(`The build failed. ${error.message}`);
    process.exit(1);
  }
}
