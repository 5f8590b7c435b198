// Packed as `default_app.asar` into the development Electron of `scripts/parts/fallback-electron.mjs`: starts the program in
// the folder that is the first word of the command line, as Electron's own default app does.
// The last line awaits: `ready` must not come before the program has registered its scheme.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const words = process.argv.slice(1);
const required = [];
let folder;
for (let i = 0; i < words.length && folder === undefined; i++) {
  if (words[i] === '-r' || words[i] === '--require') required.push(words[++i]);
  else if (!words[i].startsWith('-')) folder = path.resolve(words[i]);
}
folder ??= process.cwd();

const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
process.defaultApp = true;
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
app.setAppPath(folder);
if (process.platform === 'linux') app.setDesktopName(about.desktopName ?? `${about.name}.desktop`);

const require = createRequire(import.meta.url);
for (const file of required) require(path.resolve(file));
await import(pathToFileURL(path.join(folder, about.main)).href);
