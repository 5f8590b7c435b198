import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../electron/default-settings';
import { readSettings, writeSettings } from '../../../electron/main/settings';
import { RecentStories } from '../../../electron/main/stories';
import { temporaryFolder } from './temporary';

const folder = temporaryFolder();
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

describe('what is kept between starts', () => {
  test('settings come back as they were stored', async () => {
    const settings = { ...DEFAULT_SETTINGS, theme: 'dark' as const, dialect: 'en-GB' as const, dictionary: ['Skarn'] };
    await writeSettings(folder.file('user/settings.json'), settings);
    expect(await readSettings(folder.file('user/settings.json'))).toEqual(settings);
  });

  test('settings of an older version get the defaults of what is new', async () => {
    writeFileSync(folder.file('settings.json'), JSON.stringify({ theme: 'light' }));
    expect(await readSettings(folder.file('settings.json'))).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
  });

  test.each(['', '{', 'null', '[]', '{"theme": "purple"}', '\0\0\0'])(
    'damaged settings (%j) give the defaults or are set aside, never lost',
    async (text) => {
      writeFileSync(folder.file('settings.json'), text);
      expect(await readSettings(folder.file('settings.json'))).toEqual(DEFAULT_SETTINGS);
      const kept = readdirSync(folder.path).map((name) => readFileSync(folder.file(name), 'utf8'));
      expect(kept).toEqual([text]);
    },
  );

  test('recent stories: newest first, once each, without those that have gone', async () => {
    const recent = new RecentStories(folder.file('recent.json'));
    for (const name of ['a.txt', 'b.txt']) writeFileSync(folder.file(name), 'x');
    for (const name of ['a.txt', 'b.txt', 'gone.txt', 'a.txt']) await recent.add(folder.file(name));
    const again = new RecentStories(folder.file('recent.json'));
    const list = await again.list();
    expect(list.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    expect(await again.find(list[1]!.id)).toBe(folder.file('b.txt'));
    await expect(again.find('made-up')).rejects.toThrow('no longer in the list');
  });
});
