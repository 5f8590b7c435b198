// npm run package [-- ARGS]: builds, then makes the installers of this system in dist/. ARGS go to electron-builder
// ("--dir" for a folder that runs, "--linux deb", ...).
import path from 'node:path';
import { build } from './build.mjs';
import { findElectron } from './parts/electron.mjs';
import { needNode } from './parts/node-version.mjs';
import { installPackages } from './parts/packages.mjs';
import { at, say } from './parts/place.mjs';
import { run } from './parts/run.mjs';
import { isBuilt } from './parts/sources.mjs';
import { OLD_VERSION, readyFallback } from './parts/fallback-electron.mjs';

try {
  needNode();
  installPackages();
  const executable = await findElectron();
  if (!isBuilt()) await build();
  // Where the newest Electron cannot be had, the one for development is packed, and the installer is for trying out only.
  const old = executable === readyFallback() ? [`-c.electronVersion=${OLD_VERSION}`, `-c.electronDist=${path.dirname(executable)}`] : [];
  process.exitCode = run(process.execPath, [
    at('node_modules', 'electron-builder', 'cli.js'),
    '--publish=never',
    ...old,
    ...process.argv.slice(2),
  ]);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
