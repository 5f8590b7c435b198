import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const ENDINGS = new Set(['.yml', '.yaml', '.ini', '.json', '.txt', '.dic']);

/** Every file of the style packs that ship, as text by its path below the folder, with `/` between. Empty where there is no folder. */
export async function readStyles(folder: string): Promise<{ path: string; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && (ENDINGS.has(path.extname(entry.name)) || entry.name === '.vale.ini'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async (file) => ({ path: path.relative(folder, file).split(path.sep).join('/'), text: await readFile(file, 'utf8') })),
  );
}
