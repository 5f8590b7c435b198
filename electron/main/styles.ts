import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem, StyleFile } from '../../article/style';
import { isStyleFile, joinIni, LARGEST_STYLE_FILE, MOST_STYLE_FILES, stylesPathOf, styleText } from '../../article/style/files';
import { codeOf, reasonOf, Refusal } from './refusal';

const INI = '.vale.ini';

/**
 * Every file of the style packs that ship and of the newsroom's own folder, as text by its path below the folder, with `/` between. A pack of the
 * newsroom stands in for one of ours with its name; its `.vale.ini` is added to ours, and without one all its packs are on. What cannot be
 * read says so. Empty where there is no folder.
 */
export async function readStyles(ours: string, theirs?: string): Promise<StyleFile[]> {
  const shipped = await readFolder(ours, '');
  const root = theirs === undefined ? [] : await readFolder(theirs, '');
  const ini = root.find((file) => file.path === INI) ?? root.find((file) => file.path === '_vale.ini');
  const within = ini && stylesPathOf(ini)?.path;
  const own = within && theirs !== undefined ? await readFolder(path.resolve(theirs, within), '') : root;
  const packs = new Set(own.filter((file) => file.path.includes('/')).map((file) => file.path.split('/')[0]!));
  const kept = shipped.filter((file) => !packs.has(file.path.split('/')[0]!) && file.path !== INI);
  const settings = joinIni(
    shipped.find((file) => file.path === INI),
    ini,
    [...packs],
  );
  return [...(settings ? [settings] : []), ...kept, ...own.filter((file) => !/^[._]vale\.ini$/.test(file.path))];
}

/** A folder with those below it, links followed, each folder once; a file that cannot be read has a reason instead of its text. */
async function readFolder(root: string, below: string, seen = new Set<string>()): Promise<StyleFile[]> {
  const folder = path.join(root, below);
  let names;
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    names = await readdir(folder);
  } catch (error) {
    if (below === '' && codeOf(error) === 'ENOENT') return [];
    return [
      { path: below || path.basename(root), text: '', unread: { line: 1, reason: `The folder could not be read: ${reasonOf(error)}` } },
    ];
  }
  const found: StyleFile[] = [];
  for (const name of names.sort()) {
    if (/^\.(?!vale\.ini$)|^node_modules$/.test(name) || found.length >= MOST_STYLE_FILES) continue;
    const at = below ? `${below}/${name}` : name;
    const entry = await stat(path.join(folder, name)).catch(() => null);
    if (entry?.isDirectory()) found.push(...(await readFolder(root, at, seen)));
    else if (isStyleFile(name)) found.push(asFile(await readOne(path.join(folder, name), at)));
  }
  return found;
}

const asFile = (read: StyleFile | Problem): StyleFile =>
  'reason' in read ? { path: read.file, text: '', unread: { line: read.line, reason: read.reason } } : read;

async function readOne(file: string, name: string): Promise<StyleFile | Problem> {
  try {
    const { size } = await stat(file).then((entry) => (entry.isFile() ? entry : Promise.reject(new Error('no file'))));
    if (size > LARGEST_STYLE_FILE) return { file: name, line: 1, reason: `The file has ${Math.round(size / 1e6)} MB and was not read` };
    return styleText(name, await readFile(file));
  } catch (error) {
    return { file: name, line: 1, reason: `The file could not be read: ${reasonOf(error) || 'it is not an ordinary file'}` };
  }
}

/**
 * The page of the house style that a rule (`Pack.Rule`) of these packs names, as its pack writes it. Throws a `Refusal` where it has none.
 * The reader of packs is loaded here, as nothing else in main needs it.
 */
export async function stylePageOf(files: readonly StyleFile[], rule: string): Promise<string> {
  const { loadPacks } = await import('../../article/style');
  const { packs } = loadPacks(files);
  const link = packs.flatMap(({ rules }) => rules).find((one) => one.rule === rule)?.link;
  if (link === undefined) throw new Refusal('This rule has no page in the house style.');
  return link;
}
