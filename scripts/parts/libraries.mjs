// The system libraries that Electron and the tests need on Linux: finds what is missing, names the command that installs it,
// and runs it where that is allowed without asking (root, on a Debian-like system).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { say } from './place.mjs';
import { has, run } from './run.mjs';

const LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libxkbcommon0',
];
const FONT = 'fonts-dejavu-core';
const isRoot = () => process.getuid?.() === 0;

/** The shared libraries that the executable asks for and the system does not have. */
function missingLibraries(executable) {
  const { stdout = '' } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return [...new Set([...String(stdout).matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]))];
}

/** Newer Debians have renamed some packages for their 64-bit clock. */
function ofToday(name) {
  const { stdout = '' } = spawnSync('apt-cache', ['policy', `${name}t64`], { encoding: 'utf8' });
  return /Candidate: (?!\(none\))/.test(stdout) ? `${name}t64` : name;
}

function install(packages, why) {
  if (!has('apt-get')) throw new Error(`${why} Install what your system calls: ${packages.join(' ')}.`);
  if (!isRoot()) throw new Error(`${why} Install them with: sudo apt-get install ${packages.map(ofToday).join(' ')}`);
  say(`${why} Installing: ${packages.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env, quiet: true });
  if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages.map(ofToday)], { env, quiet: true }) !== 0)
    throw new Error(`The system libraries could not be installed. Try: apt-get install ${packages.join(' ')}`);
}

const hasFont = () => ['/usr/share/fonts', '/usr/local/share/fonts'].some((folder) => existsSync(folder) && readdirSync(folder).length > 0);

/** Makes sure that Electron can start. Throws a sentence with the command to run where it cannot. */
export function needLibraries(executable) {
  if (process.platform !== 'linux') return;
  const missing = missingLibraries(executable);
  if (missing.length === 0) return;
  install([...LIBRARIES, ...(hasFont() ? [] : [FONT])], `Electron needs system libraries that are missing (${missing.join(', ')}).`);
  const still = missingLibraries(executable);
  if (still.length > 0) throw new Error(`Electron still lacks ${still.join(', ')}: find the package that holds it and install that.`);
}

/** Makes sure that tests can have a screen of their own. Throws a sentence with the command to run where they cannot. */
export function needScreenForTests() {
  if (process.platform !== 'linux') return;
  const missing = [...(has('xvfb-run') ? [] : ['xvfb']), ...(has('xauth') ? [] : ['xauth']), ...(hasFont() ? [] : [FONT])];
  if (missing.length > 0) install(missing, 'The tests need a screen of their own.');
}
