// npm test: sets up what is missing, then runs everything: types, lint, format, import rules, unit tests, the build, and the
// real window. Goes on after a failure, so that one run shows them all; the last line counts.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { electronEnvironment, findElectron } from './parts/electron.mjs';
import { runGates } from './parts/gates.mjs';
import { needLibraries, needScreenForTests } from './parts/libraries.mjs';
import { needNode } from './parts/node-version.mjs';
import { installPackages } from './parts/packages.mjs';
import { at, say } from './parts/place.mjs';
import { run } from './parts/run.mjs';

const UNIT = at('.cache', 'unit-tests.json');
const WINDOW = at('.cache', 'window-tests.json');
const bin = (...file) => at('node_modules', ...file);
const total = { passed: 0, failed: 0, skipped: 0 };
const add = ({ passed = 0, failed = 0, skipped = 0 }) => {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
};
const step = (passed) => add(passed === null ? { skipped: 1 } : passed ? { passed: 1 } : { failed: 1 });

/** Counts what a test runner wrote down; a runner that failed without a failed test, or ran none, counts as a failure. */
function count(file, code, read) {
  const counted = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const silent = (code !== 0 && !counted.failed) || !(counted.passed || counted.failed);
  add({ ...counted, failed: (counted.failed ?? 0) + (silent ? 1 : 0) });
}

function unitTests() {
  say('\nUnit tests');
  const code = run(process.execPath, [
    bin('vitest', 'vitest.mjs'),
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${UNIT}`,
  ]);
  count(UNIT, code, (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }));
}

function windowTests(executable) {
  say('\nTests of the real window');
  const playwright = [bin('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'];
  const env = { ...electronEnvironment(executable), PLAYWRIGHT_JSON_OUTPUT_NAME: WINDOW };
  const code =
    process.platform === 'linux'
      ? run('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', process.execPath, ...playwright], { env })
      : run(process.execPath, playwright, { env });
  count(WINDOW, code, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }));
}

try {
  needNode();
  installPackages();
  const executable = await findElectron();
  needLibraries(executable);
  needScreenForTests();
  mkdirSync(at('.cache'), { recursive: true });
  for (const file of [UNIT, WINDOW]) rmSync(file, { force: true });
  for (const { passed } of runGates()) step(passed);
  say('\nBuild');
  const built = run(process.execPath, [at('scripts', 'build.mjs')]) === 0;
  step(built);
  unitTests();
  if (built) windowTests(executable);
} catch (error) {
  say(error.message);
  total.failed++;
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed === 0 ? 0 : 1;
