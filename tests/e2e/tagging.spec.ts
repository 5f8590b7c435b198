import { writeFileSync } from 'node:fs';
import { seen, storyIsRead } from './desk';
import { expect, test } from './launch';

const PEOPLE = ['Nora Quill, the dam engineer', 'Piet Osman, a fisherman', 'Tran Van Minh, a councillor', 'Adele Fontaine, the mayor'];

/** A long story of 40 quotations by four people, two a paragraph. */
const longStory = (): string => {
  const paragraphs = Array.from({ length: 20 }, (_, i) => {
    const who = PEOPLE[i % PEOPLE.length]!;
    const name = i < PEOPLE.length ? who : who.split(',')[0]!.split(' ').at(-1)!;
    const words = `The meeting went on past nine, with ${i + 3} people waiting outside in the rain for an answer about the pumps.`;
    return `${words} “We heard that ${i + 20} times before,” said ${name}. “Number ${i} is the worst of all these years.”`;
  });
  return ['Elm Hollow to lose its reservoir', ...paragraphs].join('\n\n');
};

const storyFile = (text: string): string => {
  const file = test.info().outputPath('elm-hollow.txt');
  writeFileSync(file, `${text}\n`);
  return file;
};

test('forty quotes are tagged by keys alone: the focus stays in the field, the words and the card in sight', async ({ launch }) => {
  const { page } = await launch({ story: storyFile(longStory()) });
  await storyIsRead(page);
  const { speaker, quoteCard, status, article } = seen(page);
  await page.keyboard.press('F9');
  for (let n = 0; n < 40; n++) {
    await expect(status).toContainText(`${n} of 40 quotes tagged`);
    await expect(speaker).toBeFocused();
    const words = await quoteCard.locator('.quote-card-text').innerText();
    await expect(page.locator('.quote--current').first()).toBeInViewport();
    await expect(quoteCard).toBeInViewport({ ratio: 0.95 });
    await page.keyboard.press((await speaker.inputValue()) === '' ? `Digit${(n % 4) + 1}` : 'Enter');
    await expect(quoteCard.filter({ hasText: words })).toHaveCount(0);
  }
  await expect(status).toContainText('40 of 40 quotes tagged');
  await expect(article).toBeFocused();
  await expect(page.locator('[data-announcer]')).toContainText('All quotes are tagged');
});

test('accepting all that is sure says before what it does, and one undo takes it back', async ({ launch }) => {
  const { page } = await launch({ story: storyFile(longStory()) });
  await storyIsRead(page);
  const { status, article } = seen(page);
  await page.keyboard.press('Control+2');
  const accept = page.getByRole('button', { name: /^Accept all \d+ sure/ });
  const sure = Number(/\d+/.exec(await accept.innerText())![0]);
  expect(sure).toBeGreaterThan(4);
  await expect(page.locator('#accept-all-does')).toContainText('to Nora Quill');
  await page.keyboard.press('Control+Shift+Enter');
  await expect(status).toContainText(`${sure} of 40 quotes tagged`);
  await expect(page.locator('[data-announcer]')).toHaveText(`${sure} speakers accepted`);
  await expect(article).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(status).toContainText('0 of 40 quotes tagged');
});

test('a name is set in full everywhere, two people are made one and taken apart again', async ({ launch }) => {
  const story = ['“It leaks,” said Nora Quill, the engineer.', '“It does,” said Piet Osman.', '“Since May,” Quill said.'].join('\n\n');
  const { page } = await launch({ story: storyFile(story) });
  await storyIsRead(page);
  const { quotes, speaker, article } = seen(page);
  const margin = page.getByRole('group', { name: 'Speakers in the margin' });
  const said = page.locator('[data-announcer]');
  await page.keyboard.press('F9');
  for (let n = 0; n < 3; n++) {
    await expect(speaker).toBeFocused();
    const before = await quotes.filter({ hasText: 'tagged' }).count();
    if (n === 1) await speaker.fill('Piet');
    await page.keyboard.press('Enter');
    await expect(quotes.filter({ hasText: 'tagged' })).toHaveCount(before + 1);
  }
  await expect(article).toBeFocused();

  await page.keyboard.press('F9');
  await expect(speaker).toHaveValue('Nora Quill');
  await page.keyboard.press('F2');
  await expect(page.getByLabel('Full name')).toBeFocused();
  await page.getByLabel('Full name').fill('Eleonora Quill');
  await page.keyboard.press('Enter');
  await expect(said).toContainText('Eleonora Quill');
  await expect(margin).toContainText('Eleonora Quill');
  await expect(margin).not.toContainText('Nora Quill,');
  await expect(quotes.filter({ hasText: 'Eleonora Quill' })).toHaveCount(2);
  await expect(article).toBeFocused();

  await page.keyboard.press('F2');
  for (let n = 0; n < 3; n++) await page.keyboard.press('Tab');
  await expect(page.getByLabel('Same person as')).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: 'Merge' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('Eleonora Quill is Piet Osman now');
  await expect(quotes.filter({ hasText: 'Piet Osman' })).toHaveCount(3);
  await page.getByRole('button', { name: 'Take apart' }).first().press('Enter');
  await expect(said).toHaveText('Eleonora Quill stands alone again');
  await expect(quotes.filter({ hasText: 'Piet Osman' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(quotes.filter({ hasText: 'Piet Osman' })).toHaveCount(3);
});
