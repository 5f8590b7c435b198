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

test('the card of a house style finding says the rule, the reason and where the house style has it', async ({ launch }) => {
  const { app, page } = await launch({ story: storyFile() });
  await storyIsRead(page);
  const { findings, findingCard } = seen(page);
  await findings.filter({ hasText: 'irregardless' }).getByRole('button').click();
  await expect(findingCard).toBeFocused();
  await expect(findingCard).toContainText('Newsroom.NotAWord');
  await expect(findingCard).toContainText('House style: merriam-webster.com/dictionary/irregardless');
  await page.keyboard.press('l');
  await expect(page.locator('[data-announcer]')).toHaveText('The address is copied');
  const copied = () => app.evaluate(({ clipboard }) => (clipboard as unknown as { readText(): string }).readText());
  await expect.poll(copied).toBe('https://www.merriam-webster.com/dictionary/irregardless');
});
