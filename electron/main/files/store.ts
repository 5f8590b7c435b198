import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../refusal';
import { writeWhole } from './write';

/**
 * What the program keeps for itself (settings, recent stories, the window's place), read back. `read` checks the parsed JSON
 * and throws where it is not usable; such a file is set aside under another name, and null given, as where there is none.
 */
export async function readStored<T>(file: string, read: (value: unknown) => T): Promise<T | null> {
  let text;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') console.error(`${path.basename(file)} could not be read: ${codeOf(error)}`);
    return null;
  }
  try {
    return read(JSON.parse(text));
  } catch {
    const aside = `${file}.damaged-${Date.now()}`;
    await rename(file, aside).catch(() => undefined);
    console.error(`${path.basename(file)} was damaged and has been set aside as ${path.basename(aside)}.`);
    return null;
  }
}

/** Keeps a value as JSON. Throws the system's error. */
export async function writeStored(file: string, value: unknown): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, `${JSON.stringify(value, null, 2)}\n`, 'replace');
}
