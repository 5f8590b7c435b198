// npm run -s electron-path: prints the Electron executable that npm start would use, alone on standard output.
import { findElectron } from './parts/electron.mjs';
import { installPackages } from './parts/packages.mjs';
import { say } from './parts/place.mjs';

try {
  installPackages();
  process.stdout.write(`${await findElectron()}\n`);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
