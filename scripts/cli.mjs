// npm run -s cli -- ARGS: the command line, built first if it is missing. Paths are those of the folder it was called from.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { needNode } from './parts/node-version.mjs';
import { at, say } from './parts/place.mjs';
import { run } from './parts/run.mjs';

const BUILT = at('out', 'cli', 'copydesk.js');
const { INIT_CWD, npm_lifecycle_event: npmScript } = process.env;

function needBuild() {
  if (existsSync(BUILT)) return true;
  needNode();
  // Standard output is the command line's alone.
  return run(process.execPath, [at('scripts', 'build.mjs')], { quiet: true }) === 0;
}

try {
  if (needBuild()) {
    if (npmScript === 'cli' && INIT_CWD) process.chdir(INIT_CWD);
    process.argv.splice(1, 1, BUILT);
    await import(pathToFileURL(BUILT).href);
  } else {
    process.exitCode = 2;
  }
} catch (error) {
  say(error.message);
  process.exitCode = 2;
}
