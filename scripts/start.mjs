// npm start [-- STORY]: installs and builds what is missing, and opens the window on the story, or on a sample one.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from './build.mjs';
import { electronEnvironment, findElectron } from './parts/electron.mjs';
import { needLibraries } from './parts/libraries.mjs';
import { needNode } from './parts/node-version.mjs';
import { installPackages } from './parts/packages.mjs';
import { at, root, say } from './parts/place.mjs';
import { isBuilt } from './parts/sources.mjs';

const { DISPLAY, WAYLAND_DISPLAY, INIT_CWD, npm_lifecycle_event: npmScript } = process.env;

function needDisplay() {
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)
    throw new Error('There is no display to open a window on; the command line works without one: npm run -s cli -- check STORY');
}

/** What Electron is started with: `--no-sandbox` for root alone, who cannot have the sandbox. */
function electronArguments() {
  const named = process.argv.slice(2).find((word) => !word.startsWith('-'));
  const from = npmScript === 'start' && INIT_CWD ? INIT_CWD : process.cwd();
  const story = named === undefined ? at('samples', 'lighthouse.txt') : path.resolve(from, named);
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(!DISPLAY && WAYLAND_DISPLAY ? ['--ozone-platform=wayland'] : []),
    root,
    story,
  ];
}

try {
  needNode();
  needDisplay();
  installPackages();
  const executable = await findElectron();
  needLibraries(executable);
  if (!isBuilt()) {
    say('Building Copydesk.');
    await build();
  }
  const child = spawn(executable, electronArguments(), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...electronEnvironment(executable) },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    say(`Electron could not be started. ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
} catch (error) {
  say(error.message);
  process.exit(1);
}
