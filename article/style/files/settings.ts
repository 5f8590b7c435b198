import { readIni } from '../ini';
import type { StyleFile } from '../pack';

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);
const isStylesPath = (line: string): boolean => /^\s*StylesPath\s*[=:]/.test(line);

/** The folder of the packs that a `.vale.ini` names, with its line; null where it names none. */
export function stylesPathOf(ini: StyleFile): { path: string; line: number } | null {
  const { stylesPath } = readIni(ini);
  return stylesPath ? { path: stylesPath, line: linesOf(ini.text).findIndex(isStylesPath) + 1 } : null;
}

/**
 * One `.vale.ini` for our packs and those of a newsroom, whose files stand beside each other: what the newsroom's says counts, and our packs run
 * beside its own; without one all its packs run. Its lines keep their numbers. Undefined where there is neither.
 */
export function joinIni(ours: StyleFile | undefined, theirs: StyleFile | undefined, packs: readonly string[]): StyleFile | undefined {
  const ourPacks = readIni(ours).basedOn?.map(({ name }) => name) ?? [];
  if (theirs?.unread) return theirs;
  if (!theirs && (!ours || packs.length === 0)) return ours;
  const runs = [...ourPacks, ...(theirs && readIni(theirs).basedOn ? [] : packs)];
  const text = linesOf(theirs?.text ?? '').map((line) => (isStylesPath(line) ? '' : line));
  return { path: '.vale.ini', text: [...text, '[*]', `BasedOnStyles = ${runs.join(', ')}`, ''].join('\n') };
}
