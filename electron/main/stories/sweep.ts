import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { TEMPORARY } from '../files';

const LEFT_BEHIND = new RegExp(`^\\${TEMPORARY}[0-9a-f]{12}$`);
/** No save takes that long: what is older was left by a program that stopped in the middle. */
const OLD_MS = 10 * 60_000;

/** Removes half-written files that a stopped program left in a folder. Never fails. */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((candidate) => LEFT_BEHIND.test(candidate))) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found?.isFile() && Date.now() - found.mtimeMs > OLD_MS) await rm(file, { force: true }).catch(() => undefined);
  }
}
