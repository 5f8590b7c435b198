import { writeFileSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { seen, select, storyIsRead } from './desk';
import { expect, test } from './launch';

const STORY = [
  'The reservoir at Elm Hollow will be drained in May.',
  '',
  '“We found the crack in March. It has grown since,” said Nora Quill, the dam engineer. “Nobody should swim there.”',
  '',
  'Anglers were angry. “My father taught me here,” said Piet Osman, who fishes there.',
  '',
].join('\n');

/** Opens the invented story above from a file of this test alone. */
const storyFile = (name: string): string => {
  const file = test.info().outputPath(name);
  writeFileSync(file, STORY);
  return file;
};
const announced = (page: Page, words: string) => expect(page.locator('[data-announcer]')).toHaveText(words);

test('a quotation is split at the caret and joined again by keys, each one undo step', async ({ launch }) => {
  const { page } = await launch({ story: storyFile('elm-hollow.txt') });
  await storyIsRead(page);
  const { quotes, speaker, quoteCard, article } = seen(page);
  await page.keyboard.press('Control+2');
  await expect(quotes).toHaveCount(3);

  await select(page, 'It has');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Shift+j');
  await announced(page, 'Split into 2 quotes');
  await expect(quoteCard).toContainText('“It has grown since,”');
  await expect(speaker).toBeFocused();
  await expect(quotes).toHaveCount(4);
  await speaker.fill('Piet');
  await expect(speaker).toHaveValue('Piet Osman');
  await page.keyboard.press('Enter');
  await expect(quotes.filter({ hasText: 'It has grown' })).toContainText('tagged');
  await page.keyboard.press('Escape');
  await expect(article).toBeFocused();

  await test.step('typing in it, splitting its paragraph and undo leave each part with its own speaker', async () => {
    await select(page, 'since');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await storyIsRead(page);
    await expect(quotes.filter({ hasText: 'It has grown' })).toContainText('tagged');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await storyIsRead(page);
    await expect(article).toContainText('It has grown since,”');
    await expect(quotes.filter({ hasText: 'It has grown' })).toContainText('tagged');
  });

  await test.step('two undo steps more and it is one again', async () => {
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(quotes).toHaveCount(3);
    await expect(quotes.first()).toContainText('We found the crack in March.');
  });

  await test.step('joined with the next one it is one quotation in two pieces', async () => {
    await select(page, 'We found');
    await page.keyboard.press('Control+j');
    await announced(page, '2 quotes are one now');
    await expect(quoteCard).toContainText('It has grown since, … Nobody should swim there.');
    await expect(quotes).toHaveCount(2);
    await page.keyboard.press('Enter');
    await expect(quotes.first()).toContainText('tagged');
  });
});

test('the palette offers splitting, joining and the kind of a quote by name', async ({ launch }) => {
  const { page } = await launch({ story: storyFile('elm-hollow.txt') });
  await storyIsRead(page);
  await page.keyboard.press('Control+Shift+p');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  for (const [typed, title] of [
    ['split', 'Split the quote here'],
    ['join', 'Join quotes'],
    ['scare', 'Scare quotes'],
  ] as const) {
    await palette.getByRole('combobox').fill(typed);
    await expect(palette.getByRole('option').first()).toContainText(title);
  }
});

test('the kind of a quote is set in its card and travels in the export', async ({ launch }) => {
  const { page } = await launch({ story: storyFile('elm-hollow.txt') });
  await storyIsRead(page);
  const { quotes, quoteCard, speaker, exportDialog } = seen(page);
  await page.keyboard.press('F9');
  await expect(speaker).toBeFocused();
  await page.keyboard.press('Alt+2');
  await expect(quoteCard.getByRole('radio', { name: 'Partial' })).toBeChecked();
  await announced(page, 'A partial quote');
  await expect(speaker).toBeFocused();
  await expect(speaker).toHaveValue('Nora Quill');
  await page.keyboard.press('Enter');
  await expect(quotes.first()).toContainText('tagged');
  await expect(quoteCard).toContainText('Nobody should swim there.');
  await page.keyboard.press('Alt+3');
  await announced(page, 'Scare quotes: nobody is quoted');
  await expect(quotes).toHaveCount(2);
  await expect(quoteCard).toContainText('My father taught me here');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+e');
  const ninjs = exportDialog.getByRole('radio', { name: /^ninjs/ });
  for (let n = 0; n < 4 && !(await ninjs.isChecked()); n++) await page.keyboard.press('ArrowDown');
  await expect(exportDialog.getByLabel('File name')).toHaveValue('elm-hollow.json');
  await page.keyboard.press('Enter');
  await expect(exportDialog).toHaveCount(0);
  const file = test.info().outputPath('elm-hollow.json');
  const item = JSON.parse(readFileSync(file, 'utf8')) as { people: { name: string; rel: string }[]; bodies: { value: string }[] };
  expect(item.people).toEqual([{ name: 'Nora Quill', rel: 'quoted', literal: 'dam engineer' }]);
  expect(item.bodies[0]!.value).toContain('data-kind="partial"');
});
