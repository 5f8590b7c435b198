// The npm packages: installs them when what stands in node_modules is not what the lock file asks for.
import { readFileSync } from 'node:fs';
import { at, say } from './place.mjs';
import { npm } from './run.mjs';

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether every package of the lock file is installed in its version. Packages for other systems may be absent. */
export function packagesAreInstalled() {
  try {
    const wanted = packagesOf(at('package-lock.json'));
    const installed = packagesOf(at('node_modules', '.package-lock.json'));
    return Object.entries(wanted).every(
      ([where, { version, optional, devOptional }]) =>
        where === '' || (installed[where] ? installed[where].version === version : optional || devOptional),
    );
  } catch {
    return false;
  }
}

/** Installs the packages where something is missing. Throws when npm fails. */
export function installPackages() {
  if (packagesAreInstalled()) return;
  say('Installing packages. This happens once and takes about a minute.');
  if (npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true }) !== 0)
    throw new Error('The packages could not be installed: see the lines of npm above.');
}
