// npm run check: types, lint, format and import rules.
import { runGates } from './parts/gates.mjs';
import { installPackages } from './parts/packages.mjs';
import { say } from './parts/place.mjs';

try {
  installPackages();
  const results = runGates();
  const failed = results.filter(({ passed }) => passed === false);
  say(failed.length === 0 ? '\nAll good.' : `\nNot good: ${failed.map(({ name }) => name.toLowerCase()).join('; ')}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
