// Which Electron to start: the one of ELECTRON_OVERRIDE_DIST_PATH, the installed one, the official download, or the fallback.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fetchFallback, readyFallback } from './fallback-electron.mjs';
import { at, say } from './place.mjs';
import { run } from './run.mjs';

const EXECUTABLE = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';
/** Says when the official download last failed; it is tried again after a day. */
const FAILED = at('.cache', 'electron', 'download-failed');
const DAY_MS = 24 * 60 * 60 * 1000;

function installed() {
  const folder = at('node_modules', 'electron');
  try {
    const wanted = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
    const there = readFileSync(path.join(folder, 'dist', 'version'), 'utf8')
      .replace(/^v/, '')
      .trim();
    const executable = path.join(folder, 'dist', EXECUTABLE);
    return there === wanted && existsSync(executable) ? executable : null;
  } catch {
    return null;
  }
}

const failedLately = () => existsSync(FAILED) && Date.now() - statSync(FAILED).mtimeMs < DAY_MS;

function download() {
  say('Downloading Electron (about 110 MB, once).');
  if (run(process.execPath, [at('scripts', 'parts', 'download-electron.mjs')], { quiet: true }) === 0) return installed();
  mkdirSync(path.dirname(FAILED), { recursive: true });
  writeFileSync(FAILED, '');
  return null;
}

/** The path of the Electron executable, fetched if need be. Throws a sentence when there is none to be had. */
export async function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const executable = path.join(override, EXECUTABLE);
    if (!existsSync(executable)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${EXECUTABLE} in ${override}.`);
    return executable;
  }
  const official = installed() ?? (readyFallback() && failedLately() ? null : download());
  if (official) return official;
  const fallback = readyFallback() ?? (await fetchFallback());
  say('The official Electron cannot be downloaded here: using Electron 33.2.1, for development and tests only.');
  return fallback;
}

/** The environment that makes Playwright and `npx electron` use that executable. */
export const electronEnvironment = (executable) => ({
  ELECTRON_OVERRIDE_DIST_PATH: executable.slice(0, -EXECUTABLE.length - 1),
});
