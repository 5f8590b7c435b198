import { writeFileSync } from 'node:fs';
import { seen, storyIsRead } from './desk';
import { expect, test } from './launch';

const STORY = [
  'The bridge will close on March 3rd , the county said. It cost $41 million dollars.',
  '',
  'Crews replace the the deck on June 2nd ; "the old one , from 1931, is rusted," said Dev Patel, the engineer.',
  '',
  'READ MORE: Five things to know about the bridge',
  '',
].join('\n');

const storyFile = (name = 'bridge.txt'): string => {
  const file = test.info().outputPath(name);
  writeFileSync(file, STORY);
  return file;
};

test('findings are filtered by severity, for F8 and for what mends in bulk too', async ({ launch }) => {
  const { page } = await launch({ story: storyFile() });
  await storyIsRead(page);
  const { findings, findingCard, article } = seen(page);
  const show = page.getByRole('group', { name: 'Show' });
  const all = await findings.count();
  for (const name of [/^Probably/, /^Style/]) await show.getByRole('button', { name }).press('Enter');
  const wrong = await findings.count();
  expect(wrong).toBeLessThan(all);
  await expect(show.getByRole('button', { name: new RegExp(`, ${wrong}$`) })).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('F8');
  await expect(findingCard).toBeFocused();
  await expect(findingCard).toContainText(`1 of ${wrong}`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+Period');
  await expect(page.locator('[data-announcer]')).toHaveText(/\d+ fixes made/);
  await expect(article).not.toContainText('READ MORE');
  await expect(article).toContainText('March 3rd,');
  await expect(article).toContainText('"the old one, from 1931');
  await expect(article).toContainText('million dollars');

  for (const name of [/^Probably/, /^Style/]) await show.getByRole('button', { name }).press('Enter');
  // a fix right beside the date took its finding away until the next answer
  await storyIsRead(page);
  await expect(findings.filter({ hasText: 'March 3' })).not.toHaveCount(0);
  await page.keyboard.press('Control+Shift+Period');
  await expect(article).toContainText('March 3,');
  await expect(article).toContainText('“the old one, from 1931');
});

test('all of a kind are mended at once from the list by kind, and come back by one undo', async ({ launch }) => {
  const { page } = await launch({ story: storyFile() });
  await storyIsRead(page);
  const { article, findings } = seen(page);
  await page.keyboard.press('Control+Shift+g');
  await expect(page.locator('[data-announcer]')).toHaveText('Findings by kind');
  await expect(page.getByRole('radio', { name: 'By kind' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Fix all 3: Space before punctuation' })).toBeVisible();
  await findings.filter({ hasText: '3rd ,' }).getByRole('button').click();
  await page.keyboard.press('Control+Alt+Period');
  await page.keyboard.press('Escape');
  await expect(article).toContainText('March 3rd, the county');
  await expect(article).toContainText('June 2nd; "the old one, from');
  await expect(article).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(article).toContainText('March 3rd , the county');
  await expect(findings.filter({ hasText: 'one ,' })).toHaveCount(1);
});

test('a word in the place of a name is changed in all places after a look, in quotations only where ticked', async ({ launch }) => {
  const file = test.info().outputPath('fund.txt');
  const story = [
    'The ferry stops in May, Marisol Vance, the county engineer, said on Monday. Vance said the pier is old.',
    'Plasticine said the fund would be spent by June. “It is Plasticine’s plan,” said Dev Patel, a baker.',
    'Plasticine told reporters that the ferry is late.',
  ];
  writeFileSync(file, `${story.join('\n\n')}\n`);
  const { page } = await launch({ story: file });
  await storyIsRead(page);
  const { article, findings, findingCard } = seen(page);
  await findings.filter({ hasText: 'Plasticine' }).first().getByRole('button').click();
  await expect(findingCard).toBeFocused();
  const all = findingCard.getByRole('button', { name: /^Change all 2/ });
  const words = await all.locator('.fix-words').innerText();
  const name = /“(.+?)”/.exec(words)![1]!;
  const digit = 1 + (await findingCard.locator('.fix').allInnerTexts()).findIndex((text) => text.startsWith('Change all'));
  await page.keyboard.press(`Digit${digit}`);

  const places = findingCard.getByRole('list', { name: 'Places' }).getByRole('listitem');
  await expect(places).toHaveCount(3);
  await expect(places.first().getByRole('checkbox')).toBeFocused();
  await expect(places.nth(1)).toContainText('in a quotation');
  await expect(places.nth(1).getByRole('checkbox')).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(findingCard).toBeFocused();
  await expect(all).toBeVisible();
  await page.keyboard.press(`Digit${digit}`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-announcer]')).toHaveText('Fixed in 2 places');
  await expect(article).toContainText('Plasticine said the fund');
  await expect(article).not.toContainText('Plasticine’s plan');
  await expect(article).toContainText(`${name} told reporters`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(article).toContainText('Plasticine’s plan');
  await expect(article).toContainText('Plasticine told reporters');
});

test('a finding is left alone here, in this story or always; each is said aloud', async ({ launch }) => {
  const { page, userData } = await launch({ story: storyFile() });
  await storyIsRead(page);
  const { findings, findingCard } = seen(page);
  const said = page.locator('[data-announcer]');
  const open = async (words: string): Promise<void> => {
    await findings.filter({ hasText: words }).first().getByRole('button').click();
    await expect(findingCard).toBeFocused();
  };
  await open('3rd ,');
  await page.keyboard.press('i');
  await expect(said).toHaveText('Ignored here');
  await expect(findings.filter({ hasText: '3rd ,' })).toHaveCount(0);
  await open('March 3rd');
  await page.keyboard.press('Shift+I');
  await expect(said).toHaveText('Ignored in this story');
  await open('the the');
  await page.keyboard.press('Alt+i');
  await expect(said).toHaveText('Ignored always');
  await expect(findings.filter({ hasText: 'the the' })).toHaveCount(0);
  await page.close();

  const again = await launch({ story: storyFile('another.txt'), userData });
  await storyIsRead(again.page);
  await expect(seen(again.page).findings.filter({ hasText: 'the the' })).toHaveCount(0);
});
