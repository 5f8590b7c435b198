import { existsSync } from 'node:fs';
import path from 'node:path';
import { storyIsRead } from './desk';
import { expect, test } from './launch';

test('the folder of the own packs opens from Settings, by keyboard', async ({ launch }) => {
  const { app, page, userData } = await launch({ copyOf: 'samples/library-hours.md' });
  await app.evaluate(({ shell }) => {
    const kept = globalThis as unknown as { opened: string[] };
    kept.opened = [];
    shell.openPath = (folder: string) => Promise.resolve((kept.opened.push(folder), ''));
  });
  await storyIsRead(page);
  await page.keyboard.press('Control+Comma');
  await page.getByRole('button', { name: 'Open packs folder' }).focus();
  await page.keyboard.press('Enter');
  const folder = path.join(userData, 'styles');
  await expect.poll(() => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([folder]);
  expect(existsSync(folder)).toBe(true);
});
