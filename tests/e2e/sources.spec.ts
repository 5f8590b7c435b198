import type { ElectronApplication } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { seen, storyIsRead } from './desk';
import { expect, test } from './launch';

const STORY = [
  'The ferry to Cold Island stops in October, irregardless of the weather.',
  '',
  '“We counted every passenger,” said Ida Brandt. “Nobody wanted this.”',
  '',
  'Tom Ashby, a fisherman, was there. Brandt left with Lena Voss.',
  '',
].join('\n');

const storyFile = (): string => {
  const file = test.info().outputPath('cold-island.txt');
  writeFileSync(file, STORY);
  return file;
};

test('what is odd about the sources is settled by keys: a role is added, a place looked up, a note left', async ({ launch }) => {
  const { page } = await launch({ story: storyFile() });
  await storyIsRead(page);
  const { article } = seen(page);
  const sources = page.getByRole('region', { name: 'Sources' });
  const unintroduced = sources.getByRole('list', { name: 'Quoted, never introduced' }).getByRole('listitem');
  const unquoted = sources.getByRole('list', { name: 'Named, never quoted' }).getByRole('listitem');

  await page.keyboard.press('Control+4');
  await expect(sources.getByRole('button', { name: /^Ida Brandt/ }).last()).toBeFocused();
  await page.keyboard.press('r');
  await expect(sources.getByLabel('Role')).toBeFocused();
  await page.keyboard.type('harbour master');
  await page.keyboard.press('Enter');
  await expect(unintroduced).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Speakers in the margin' })).toContainText('harbour master');
  await expect(page.locator('[data-announcer]')).toHaveText('Ida Brandt, harbour master: changed everywhere');

  await expect(unquoted.first().getByRole('button').first()).toBeFocused();
  const names = await unquoted.locator('b').allInnerTexts();
  await page.keyboard.press('i');
  await expect(unquoted).toHaveCount(names.length - 1);
  await page.keyboard.press('Escape');
  await expect(article).toBeFocused();
  await page.keyboard.press('Control+z');

  await page.keyboard.press('Control+4');
  await expect(unquoted).toHaveCount(names.length);
  await expect(unquoted.first().getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(article).toBeFocused();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(names[0]);
});

type Ask = (channel: string, value: unknown) => Promise<unknown>;

/** What main handed to the system's browser; `fails`: there is none. */
const watchBrowser = (app: ElectronApplication, fails = false): Promise<void> =>
  app.evaluate(({ shell }, none) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (address) => {
      if (none) throw new Error('no browser');
      opened.push(address);
    };
  }, fails);
const openedIn = (app: ElectronApplication) => () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);

test('the card of a house style finding links to the page of the house style, which opens in the browser', async ({ launch }) => {
  const { app, page } = await launch({ story: storyFile() });
  await storyIsRead(page);
  await watchBrowser(app);
  const { findings, findingCard } = seen(page);
  await findings.filter({ hasText: 'irregardless' }).getByRole('button').click();
  await expect(findingCard).toBeFocused();
  await expect(findingCard).toContainText('Newsroom.NotAWord');
  const link = findingCard.getByRole('link', { name: 'merriam-webster.com' });
  const address = page.url();
  const said = page.locator('[data-announcer]');

  await page.keyboard.press('l');
  await expect(said).toHaveText('The house style opens in your browser');
  await link.click();
  await link.press('Enter');
  const webster = 'https://www.merriam-webster.com/dictionary/irregardless';
  // again also where the engine's own protocol loses an answer
  await expect(async () => expect(await openedIn(app)()).toEqual([webster, webster, webster])).toPass();
  expect(page.url()).toBe(address);
  expect(app.windows()).toHaveLength(1);

  await page.keyboard.press('Shift+L');
  await expect(said).toHaveText('The address is copied');
  const copied = () => app.evaluate(({ clipboard }) => (clipboard as unknown as { readText(): string }).readText());
  await expect.poll(copied).toBe(webster);
});

test('the window can name a rule only: no address of its own, and where no browser opens the page it says so', async ({ launch }) => {
  const { app, page } = await launch({ story: storyFile() });
  await storyIsRead(page);
  await watchBrowser(app);
  const ask = (value: unknown) =>
    page.evaluate((asked) => (window as unknown as { copydesk: { ask: Ask } }).copydesk.ask('styles:open-page', asked), value);
  for (const wrong of [{ rule: 'https://example.com/' }, { rule: 'Newsroom.Nothing' }, { rule: '__proto__' }])
    expect(await ask(wrong)).toEqual({ ok: false, message: 'This rule has no page in the house style.' });
  for (const wrong of [{ rule: '' }, { rule: 'x'.repeat(201) }, { rule: 1 }, 'Newsroom.NotAWord', null])
    expect(await ask(wrong)).toEqual({ ok: false, message: 'Copydesk does not understand that request.' });
  expect(await openedIn(app)()).toEqual([]);

  await watchBrowser(app, true);
  await seen(page).findings.filter({ hasText: 'irregardless' }).getByRole('button').click();
  await expect(seen(page).findingCard).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.getByText('No browser opened the page. Shift+L copies its address instead.')).toBeVisible();
});
