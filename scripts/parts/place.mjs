// Where the project stands, and the one way these scripts speak: on standard error, so that standard output stays free.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A path below the root. */
export const at = (...parts) => path.join(root, ...parts);

/** Says one line on standard error. */
export const say = (line) => process.stderr.write(`${line}\n`);
