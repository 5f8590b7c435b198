// Run as a program of its own: downloads the official Electron of this system and unpacks it into its package. Gives up when
// no byte has come for ten seconds, so that a blocked network costs no more than that.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { at } from './place.mjs';

const PATIENCE_MS = 10_000;
const require = createRequire(at('node_modules', 'electron', 'package.json'));
const { downloadArtifact } = await import(at('node_modules', '@electron', 'get', 'dist', 'index.js'));

let timer;
const wait = () => {
  clearTimeout(timer);
  timer = setTimeout(() => process.exit(1), PATIENCE_MS);
};
wait();
try {
  await downloadArtifact({
    version: require('./package.json').version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: require('./checksums.json'),
    downloadOptions: { getProgressCallback: wait },
  });
} catch {
  process.exit(1);
}
clearTimeout(timer);
// Electron's own installer takes it from the cache, checks and unpacks it.
process.exit(spawnSync(process.execPath, [at('node_modules', 'electron', 'install.js')], { stdio: 'ignore' }).status ?? 1);
