// The checks that need no program to run: types, lint, format, import rules, unused code.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { at, say } from './place.mjs';
import { npm, run } from './run.mjs';

const bin = (file) => at('node_modules', ...file.split('/'));
const node = (file, ...args) => run(process.execPath, [bin(file), ...args]) === 0;
const types = (project) => node('typescript/bin/tsc', '-p', project, '--pretty', 'false');

/** The types of the oldest Electron that we start are fetched when they can be: main and preload may use only what both have. */
const OLD_TYPES = at('.cache', 'electron-33.2.1-types');
const OLD_ELECTRON = 'electron@33.2.1';

function oldElectronTypes() {
  if (!existsSync(OLD_TYPES)) {
    const work = at('.cache', `types-${process.pid}`);
    mkdirSync(work, { recursive: true });
    const fetched = npm(['pack', OLD_ELECTRON, '--pack-destination', work, '--silent'], { quiet: true }) === 0;
    if (fetched && run('tar', ['-xzf', at('.cache', `types-${process.pid}`, 'electron-33.2.1.tgz'), '-C', work]) === 0)
      renameSync(at('.cache', `types-${process.pid}`, 'package'), OLD_TYPES);
    rmSync(work, { recursive: true, force: true });
  }
  if (existsSync(OLD_TYPES)) return types('tsconfig.electron-33.json');
  say('Skipped: the types of Electron 33 could not be fetched.');
  return null;
}

/** Each gate gives true, false, or null where it could not be tried and has said so. */
export const gates = [
  { name: 'Types of the core', run: () => types('tsconfig.core.json') },
  { name: 'Types of main, command line, scripts and unit tests', run: () => types('tsconfig.node.json') },
  { name: 'Types of the window tests', run: () => types('tsconfig.e2e.json') },
  { name: 'Types of the window', run: () => types('tsconfig.web.json') },
  { name: 'Types of the worker', run: () => types('tsconfig.worker.json') },
  { name: 'Types against Electron 33', run: oldElectronTypes },
  {
    name: 'Lint',
    run: () => node('eslint/bin/eslint.js', '.', '--max-warnings', '0', '--cache', '--cache-location', at('.cache', 'eslint')),
  },
  { name: 'Format', run: () => node('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  {
    name: 'Import rules',
    run: () => node('dependency-cruiser/bin/dependency-cruise.mjs', 'article', 'electron', 'cli', 'renderer', '--output-type', 'err'),
  },
  {
    name: 'Files and packages that nothing uses',
    run: () => node('knip/bin/knip.js', '--no-progress', '--include', 'files,dependencies,unlisted,unresolved,binaries'),
  },
];

/** Runs every gate and tells how each came out. */
export function runGates() {
  const results = gates.map((gate) => {
    say(`\n${gate.name}`);
    return { name: gate.name, passed: gate.run() };
  });
  return results;
}
