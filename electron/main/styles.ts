import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from './refusal';

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

/**
 * The page of the house style that a rule (`Pack.Rule`) of the packs in `folder` names, as its pack writes it. Throws a `Refusal` where it has none.
 * The reader of packs is loaded here, as nothing else in main needs it.
 */
export async function stylePageOf(folder: string, rule: string): Promise<string> {
  const { loadPacks } = await import('../../article/style');
  const { packs } = loadPacks(await readStyles(folder));
  const link = packs.flatMap(({ rules }) => rules).find((one) => one.rule === rule)?.link;
  if (link === undefined) throw new Refusal('This rule has no page in the house style.');
  return link;
}
