import { stat } from 'node:fs/promises';
import path from 'node:path';
import { formats } from '../../../article/formats';
import { writeWhole } from '../files';
import { codeOf, refusalOf, Refusal } from '../refusal';

export type Exported = { result: 'written'; fileName: string; folder: string } | { result: 'exists'; fileName: string };

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Throws a `Refusal` unless the name is that of a plain file of a format that Copydesk exports. */
export function checkExportName(fileName: string): void {
  const bare = fileName.trim() !== '' && fileName === path.basename(fileName) && fileName !== '..' && fileName !== '.';
  if (!bare || /[\\/\0-\x1f]/.test(fileName)) throw new Refusal('That is not a name for a file. Leave out slashes.');
  if (DEVICE.test(fileName) || /[. ]$/.test(fileName)) throw new Refusal('Windows could not open a file of that name. Choose another one.');
  const endings = formats.filter((format) => format.write).flatMap((format) => format.extensions);
  if (!endings.includes(path.extname(fileName).slice(1).toLowerCase()))
    throw new Refusal(`The name of an export ends in ${endings.map((ending) => `.${ending}`).join(', ')}.`);
}

/**
 * Writes an export into a folder: never over a file that is there unless the editor said so, never over the story that was
 * sent (`source`, a real path). Throws a `Refusal`.
 */
export async function writeExport(
  folder: string,
  fileName: string,
  text: string,
  overwrite: boolean,
  source: string | null,
): Promise<Exported> {
  checkExportName(fileName);
  const file = path.join(folder, fileName);
  if (source && (await isSameFile(file, source)))
    throw new Refusal(`${fileName} is the story you were sent, which is never changed. Choose another name.`);
  try {
    await writeWhole(file, text, overwrite ? 'replace' : 'new');
    return { result: 'written', fileName, folder: path.basename(folder) };
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return { result: 'exists', fileName };
    throw refusalOf(error, `${fileName} cannot be written`);
  }
}

/** Whether two paths lead to one file: by device and number, so that links and letter case deceive nobody. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((file) => stat(file, { bigint: true }).catch(() => null)));
  return !!one && !!other && one.ino === other.ino && one.dev === other.dev;
}
