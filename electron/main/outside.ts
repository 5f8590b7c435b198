// The one file that may open anything outside the program (eslint holds it): pages of the house style in the system's browser,
// and the folder of the newsroom's own packs.
import { mkdir } from 'node:fs/promises';
import { shell } from 'electron';
import { refusalOf, Refusal } from './refusal';

const LONGEST_ADDRESS = 2000;

/** The address as the system's browser gets it, or null: https or http with a host, without a name and password in it, 2,000 characters at most. */
export function webAddress(link: string): string | null {
  if (link.length > LONGEST_ADDRESS || !URL.canParse(link)) return null;
  const { protocol, hostname, username, password, href } = new URL(link);
  const web = protocol === 'https:' || protocol === 'http:';
  return web && hostname !== '' && username === '' && password === '' ? href : null;
}

/** Opens a page in the system's browser. Throws a `Refusal` where the link is not a plain web address or no browser took it. */
export async function openInBrowser(link: string): Promise<void> {
  const address = webAddress(link);
  if (address === null) throw new Refusal('That link was not opened: it is not a plain web address.');
  await shell.openExternal(address).catch(() => {
    throw new Refusal('No browser opened the page. Shift+L copies its address instead.');
  });
}

/** Shows a folder in the system's file manager, made first where it is not there. Throws a `Refusal` where it cannot be made or nothing shows it. */
export async function openFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw refusalOf(error, `The packs folder ${folder} could not be made`);
  });
  const wrong = await shell.openPath(folder);
  if (wrong !== '') throw new Refusal(`The packs folder ${folder} could not be shown: no program opened it. Open it in your file manager.`);
}
