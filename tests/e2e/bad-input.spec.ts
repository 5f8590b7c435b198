import type { ElectronApplication, Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './launch';

/** Answers the next open dialogs with a file, since nobody can click a native one here. */
const chooseInDialog = (app: ElectronApplication, file: string) =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);

async function openByKey(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await chooseInDialog(app, file);
  await page.keyboard.press('ControlOrMeta+KeyO');
}

const article = (page: Page) => page.getByRole('textbox', { name: 'Article' });

test('each file that is no story gets its sentence, and the story in the window stays', async ({ launch }) => {
  const { app, page, folder } = await launch({ copyOf: 'samples/meeting.txt' });
  await expect(article(page)).toBeVisible();
  const before = await article(page).innerText();
  const file = (name: string) => path.join(folder, name);
  writeFileSync(file('empty.txt'), '');
  writeFileSync(file('binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]));
  writeFileSync(file('report.pdf'), '%PDF-1.7\n');
  writeFileSync(file('huge.txt'), 'word '.repeat(1000));
  truncateSync(file('huge.txt'), 20 * 1024 * 1024);
  mkdirSync(file('stories.txt'));
  writeFileSync(file('broken.copydesk'), '{"version": 1');
  const cases: [name: string, sentence: string][] = [
    ['empty.txt', 'empty.txt cannot be opened. The file is empty.'],
    ['binary.txt', 'binary.txt cannot be opened. This is not a text file'],
    ['report.pdf', 'report.pdf cannot be opened. This is a PDF.'],
    ['huge.txt', 'huge.txt is 20 MB. Copydesk opens stories of up to 10 MB.'],
    ['stories.txt', 'stories.txt is a folder, not a story.'],
    ['broken.copydesk', 'broken.copydesk cannot be opened. This working copy is damaged'],
    ['gone.txt', 'gone.txt cannot be opened: it is no longer there.'],
  ];
  if (process.platform !== 'win32') {
    execFileSync('mkfifo', [file('pipe.txt')]);
    cases.push(['pipe.txt', 'pipe.txt is not an ordinary file, so it was not opened.']);
  }
  for (const [name, sentence] of cases) {
    await openByKey(app, page, file(name));
    await expect(page.getByRole('alert')).toContainText(sentence);
    expect(await article(page).innerText()).toBe(before);
  }
});

test('a story without read permission gets its sentence', async ({ launch }) => {
  const { app, page, folder } = await launch({ copyOf: 'samples/meeting.txt' });
  await expect(article(page)).toBeVisible();
  writeFileSync(path.join(folder, 'secret.txt'), 'Not for everybody.');
  // Root passes every permission bit, so the system's answer is put in its place; a unit test asks as another user.
  await app.evaluate(() => {
    const files = process.getBuiltinModule('node:fs/promises');
    const open = files.open.bind(files);
    files.open = ((name: string, ...rest: [string?, number?]) =>
      String(name).endsWith('secret.txt')
        ? Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }))
        : open(name, ...rest)) as typeof files.open;
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  });
  await openByKey(app, page, path.join(folder, 'secret.txt'));
  await expect(page.getByRole('alert')).toContainText('secret.txt cannot be opened: you do not have permission. Ask its owner for it');
});

test('a start on a file that is no story opens the window with the sentence', async ({ launch }) => {
  const { page } = await launch({ story: 'no/such/story.txt' });
  await expect(page.getByRole('alert')).toContainText('story.txt cannot be opened: it is no longer there.');
  await expect(page.getByText('Drop a story here')).toBeVisible();
});
