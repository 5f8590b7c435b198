import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openFolder, openInBrowser, webAddress } from '../../../electron/main/outside';
import { requests } from '../../../electron/ipc';
import { readStyles, stylePageOf } from '../../../electron/main/styles';
import { temporaryFolder } from './temporary';

const openExternal = vi.hoisted(() => vi.fn<(address: string) => Promise<void>>());
const openPath = vi.hoisted(() => vi.fn<(folder: string) => Promise<string>>());
vi.mock('electron', () => ({ shell: { openExternal, openPath } }));
beforeEach(() => void openExternal.mockReset().mockResolvedValue());

const folder = temporaryFolder();

describe('pages of the house style in the browser', () => {
  test('a plain web address opens, as a browser writes it', async () => {
    await openInBrowser('https://Style.example/dates#Ordinals');
    await openInBrowser('http://style.example');
    expect(openExternal.mock.calls).toEqual([['https://style.example/dates#Ordinals'], ['http://style.example/']]);
  });

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'app://copydesk/index.html',
    'smb://server/share',
    'mailto:desk@style.example',
    'https://editor:secret@style.example/',
    'https://editor@style.example/',
    '//style.example/dates',
    'dates.html',
    'https://',
    '',
    ' ',
    `https://style.example/${'x'.repeat(2000)}`,
  ])('%j does not', async (link) => {
    expect(webAddress(link)).toBeNull();
    await expect(openInBrowser(link)).rejects.toThrow('not a plain web address');
    expect(openExternal).not.toHaveBeenCalled();
  });

  test('a browser that cannot be started is said in one sentence', async () => {
    openExternal.mockRejectedValue(new Error('ENOENT xdg-open'));
    await expect(openInBrowser('https://style.example/')).rejects.toThrow(
      'No browser opened the page. Shift+L copies its address instead.',
    );
  });

  test('the address is the one that the pack of that rule names, and only a rule of a pack has one', async () => {
    mkdirSync(folder.file('styles/Desk'), { recursive: true });
    const rule = (more: string) => `extends: existence\nmessage: "No '%s'."\ntokens: [irregardless]\n${more}`;
    writeFileSync(folder.file('styles/Desk/Word.yml'), rule('link: https://style.example/word\n'));
    writeFileSync(folder.file('styles/Desk/Bare.yml'), rule(''));
    const files = await readStyles(folder.file('styles'));
    expect(await stylePageOf(files, 'Desk.Word')).toBe('https://style.example/word');
    for (const other of ['Desk.Bare', 'Desk.Other', 'copydesk.RepeatedWord', 'https://style.example/', '__proto__'])
      await expect(stylePageOf(files, other)).rejects.toThrow('This rule has no page in the house style.');
  });
});

describe('the folder of the own packs', () => {
  test('is made where it is not there, and shown', async () => {
    openPath.mockResolvedValue('');
    const own = folder.file('user/styles');
    await openFolder(own);
    await openFolder(own);
    expect(statSync(own).isDirectory()).toBe(true);
    expect(openPath.mock.calls).toEqual([[own], [own]]);
  });

  test('is named where it cannot be made or nothing shows it', async () => {
    openPath.mockResolvedValue('No application found');
    await expect(openFolder(folder.file('user/styles'))).rejects.toThrow(
      `The packs folder ${folder.file('user/styles')} could not be shown`,
    );
    writeFileSync(folder.file('taken'), '');
    await expect(openFolder(folder.file('taken/styles'))).rejects.toThrow(
      `The packs folder ${folder.file('taken/styles')} could not be made: its folder is no longer there`,
    );
  });

  test('is never named by the window', () => {
    const { ask } = requests['styles:open-folder'];
    expect(ask.safeParse(undefined).success).toBe(true);
    for (const other of ['/etc', { path: '/etc' }, null]) expect(ask.safeParse(other).success).toBe(false);
  });
});
