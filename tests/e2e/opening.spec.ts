import type { Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, root, test } from './launch';

const article = (page: Page) => page.getByRole('textbox', { name: 'Article' });

test('a story opens from the command line, from a drop, from recent stories and from a second start', async ({ launch }) => {
  const { app, page, folder, userData } = await launch({ copyOf: 'samples/meeting.txt' });
  await expect(article(page)).toContainText('By');
  const ferry = path.join(folder, 'ferry.txt');
  writeFileSync(ferry, 'Ferry back on Friday\n\nThe ferry to Skarn runs again on Friday.\n');

  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'dropped';
    document.body.append(input);
  });
  await page.setInputFiles('#dropped', ferry);
  const dropped = await page.evaluate(async () => {
    const { copydesk } = window as unknown as {
      copydesk: { openDropped(file: File): Promise<{ ok: boolean; message?: string; value?: { name: string } }> };
    };
    const real = await copydesk.openDropped((document.querySelector('#dropped') as HTMLInputElement).files![0]!);
    const madeUp = await copydesk.openDropped(new File(['text'], '/etc/hostname'));
    return { real, madeUp };
  });
  expect(dropped.real.value?.name).toBe('ferry.txt');
  expect(dropped.madeUp).toEqual({ ok: false, message: 'What was dropped is not a file of this computer.' });

  const other = path.join(folder, 'mill.txt');
  writeFileSync(other, 'Mill fire under control\n\nNobody was hurt at the mill.\n');
  const executable = await app.evaluate(() => process.execPath);
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const code = await new Promise<number | null>((resolve) => {
    execFile(executable, [...flags, root, other], { env: { ...process.env, COPYDESK_USER_DATA: userData }, timeout: 60_000 }).on(
      'exit',
      resolve,
    );
  });
  expect(code).toBe(0);
  await expect(article(page)).toContainText('Nobody was hurt at the mill.');

  const recent = await page.evaluate(async () => {
    const { copydesk } = window as unknown as { copydesk: { ask(channel: string): Promise<{ value: { name: string }[] }> } };
    return (await copydesk.ask('recent:list')).value.map(({ name }) => name);
  });
  expect(recent).toEqual(['mill.txt', 'ferry.txt', 'meeting.txt']);
});

test('closing the window saves what was typed, and the next start has it', async ({ launch }) => {
  const first = await launch({ copyOf: 'samples/meeting.txt' });
  const story = path.join(first.folder, 'meeting.txt');
  const before = readFileSync(story);
  await article(first.page).click();
  await first.page.keyboard.press('ControlOrMeta+Home');
  await first.page.keyboard.type('Late edition: ');
  const closed = first.app.waitForEvent('close');
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close());
  await closed;
  expect(existsSync(path.join(first.folder, 'meeting.copydesk'))).toBe(true);
  expect(readFileSync(story).equals(before)).toBe(true);
  const second = await launch({ story, userData: first.userData });
  await expect(article(second.page)).toContainText('Late edition: ');
});

test('a page that was lost comes back with its story', async ({ launch }) => {
  const { app, page } = await launch({ copyOf: 'samples/meeting.txt' });
  await expect(article(page)).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer());
  // Asked of a lost page, a question is never answered.
  const text = () =>
    app.evaluate(({ BrowserWindow }) =>
      Promise.race([
        BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(
          "document.querySelector('[role=textbox]')?.textContent ?? ''",
        ) as Promise<string>,
        new Promise<string>((resolve) => setTimeout(resolve, 1000, '')),
      ]),
    );
  await expect.poll(text, { timeout: 20_000 }).toContain('By');
});

test('the menu holds the commands, and a click on one reaches the page', async ({ launch }) => {
  const { app, page, folder } = await launch();
  await expect(page.getByText('Drop a story here')).toBeVisible();
  const story = path.join(folder, 'old-site.txt');
  copyFileSync(path.join(root, 'samples/old-site.txt'), story);
  await app.evaluate(({ dialog, Menu }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    Menu.getApplicationMenu()!.getMenuItemById('open')!.click();
  }, story);
  await expect(article(page)).toBeVisible();
});
