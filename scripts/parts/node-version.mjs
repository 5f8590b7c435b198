// Says in one sentence when this Node is too old, before anything of it fails in another way.
import { readFileSync } from 'node:fs';
import { at } from './place.mjs';

const numbers = (version) => version.replace(/^\D*/, '').split('.').map(Number);

/** Throws unless this Node is at least what package.json asks for. */
export function needNode() {
  const wanted = JSON.parse(readFileSync(at('package.json'), 'utf8')).engines.node;
  const [major, minor] = numbers(process.versions.node);
  const [wantedMajor, wantedMinor] = numbers(wanted);
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor))
    throw new Error(`Copydesk needs Node ${wantedMajor}.${wantedMinor} or newer; this is Node ${process.versions.node}.`);
}
