import type { ElectronApplication, Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { seen, select, settleFindings, storyIsRead, tagQuotes, type Answer } from './desk';
import { readExported } from './exported';
import { expect, root, test } from './launch';

const fixture = (name: string): string => readFileSync(path.join(root, 'tests/fixtures/e2e', name), 'utf8');

/** What tests ask of the clipboard: the way of Electron 33, on which they run; 45 has another. */
interface Board {
  readHTML(): string;
  readText(): string;
}
const clipboard = (app: ElectronApplication): Promise<{ html: string; text: string }> =>
  app.evaluate(({ clipboard: given }) => {
    const board = given as unknown as Board;
    return { html: board.readHTML(), text: board.readText() };
  });

/** Writes the story in one format, as an editor does: Mod+E, the format by arrow keys, Enter. */
async function exportAs(page: Page, format: 'HTML' | 'Markdown'): Promise<void> {
  const { exportDialog } = seen(page);
  await page.keyboard.press('Control+e');
  await expect(exportDialog).toBeVisible();
  const choice = exportDialog.getByRole('radio', { name: new RegExp(`^${format}`) });
  for (let n = 0; n < 3 && !(await choice.isChecked()); n++) await page.keyboard.press('ArrowDown');
  await expect(choice).toBeChecked();
  await expect(exportDialog.getByLabel('File name')).toHaveValue(format === 'HTML' ? /\.html$/ : /\.md$/);
  await page.keyboard.press('Enter');
  await expect(exportDialog).toHaveCount(0);
}

const ANSWERS: readonly Answer[] = [
  [/^Is this (the headline|the byline|a subhead)\?$/, 'Enter'],
  [/^Velcro.* cannot speak/, /all 2 to “Ferrant”/],
  [/^Callaway or Calloway/, 'Enter'],
  [/stray fragment/, 'Enter'],
  [/never closed/, 'Enter'],
  [/^Said twice/, 'Enter'],
  [/opens two sentences/, 'Enter'],
  [/recieved or received/, 'Enter'],
  [/^Grammar/, 'Enter'],
  [/^Abbreviations/, 'Enter'],
  [/^Titles/, 'Enter'],
  [/^House style/, 'Enter'],
  [/^Broken lines/, 'Enter'],
  [/^Who said/, 'i'],
];

const SPEAKERS: readonly [RegExp, string | null][] = [
  [/cup of tea|spilled a drop/, 'Ines Calloway'],
  [/light from my kitchen|more than my teeth/, 'Tomas Brandt'],
  [/roses|no parking/, 'Odile Ferrant'],
  [/Mind her/, null],
];

/** Goes on with Tab to a field and writes over what stands in it. */
async function typeInto(page: Page, field: string, words: string): Promise<void> {
  const there = page.getByLabel(field, { exact: true });
  for (let n = 0; n < 6 && !(await there.evaluate((element) => element === document.activeElement)); n++) await page.keyboard.press('Tab');
  await expect(there).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
}

// the whole job in one go takes a minute; three where the machine is shared
test.describe.configure({ timeout: 300_000 });

test('an editor mends, tags and exports a damaged story by keyboard alone', async ({ launch }) => {
  const first = await launch({ copyOf: 'samples/lighthouse.txt' });
  const { page, folder, userData } = first;
  const source = path.join(folder, 'lighthouse.txt');
  const arrived = readFileSync(source);
  await storyIsRead(page);
  const { article, findings, findingCard, quotes, speaker, quoteCard, status } = seen(page);

  await test.step('F8 starts at the headline, Enter makes it one, undo and redo go back and forth', async () => {
    await page.keyboard.press('F8');
    await expect(page.getByRole('dialog', { name: 'Is this the headline?' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(article.getByRole('heading', { level: 1 })).toHaveText('The lighthouse that moved');
    await page.keyboard.press('Control+z');
    await expect(article.getByRole('heading', { level: 1 })).toHaveCount(0);
    await page.keyboard.press('Control+Shift+z');
    await expect(article.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(article).toBeFocused();
  });

  await test.step('all that is safe goes in one step, and comes back in one', async () => {
    const before = await article.innerText();
    await page.keyboard.press('Control+Shift+Period');
    await expect(article).not.toContainText('ADVERTISEMENT');
    await page.keyboard.press('Control+z');
    await expect.poll(() => article.innerText()).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await expect(article).not.toContainText('ADVERTISEMENT');
  });

  await test.step('a subhead by its own key', async () => {
    await select(page, 'Who pays for a garden');
    await page.keyboard.press('Control+Alt+Digit2');
    await expect(article.getByRole('heading', { level: 2, name: 'Who pays for a garden' })).toBeVisible();
  });

  await test.step('every other finding is answered in its card', async () => {
    expect(await settleFindings(page, ANSWERS)).toEqual([]);
    await expect(findings).toHaveCount(0);
    await expect(findingCard).toHaveCount(0);
  });

  await test.step('every quotation gets its speaker; one gets a new person', async () => {
    await select(page, 'carried her like');
    await page.keyboard.press('Control+Shift+k');
    await expect(speaker).toBeFocused();
    await expect(speaker).toHaveValue('Ines Calloway');
    await typeInto(page, 'Role', 'engineer');
    await page.keyboard.press('Enter');
    await expect(quotes.filter({ hasText: 'carried her like' })).toContainText('tagged');
    await page.keyboard.press('Escape');
    await tagQuotes(page, (words) => SPEAKERS.find(([pattern]) => pattern.test(words))?.[1] ?? null);
    await page.keyboard.press('Escape');
    await select(page, 'Mind her for us');
    await page.keyboard.press('Control+Shift+k');
    await expect(speaker).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('a visitor');
    await typeInto(page, 'Role', 'writer of a card');
    await page.keyboard.press('Alt+Enter');
    await expect(quotes.filter({ hasText: 'Mind her for us' })).toContainText('tagged');
    await expect(page.getByText('writer of a card').first()).toBeVisible();
  });

  await test.step('words without marks are tagged too', async () => {
    await select(page, 'the old site will not be built on');
    await page.keyboard.press('Control+Shift+k');
    await expect(speaker).toBeFocused();
    await page.keyboard.type('Od');
    await expect(speaker).toHaveValue('Odile Ferrant');
    await page.keyboard.press('Enter');
    await expect(quoteCard).toHaveCount(0);
    await expect(status).toContainText('8 of 8 quotes tagged');
  });

  await test.step('the working copy is saved, the source is untouched', async () => {
    await page.keyboard.press('Control+s');
    await expect(status).toContainText('Saved');
    await expect.poll(() => existsSync(path.join(folder, 'lighthouse.copydesk'))).toBe(true);
    expect(readFileSync(source).equals(arrived)).toBe(true);
    await first.app.close();
  });

  await test.step('opened again it is all there, and leaves as clean copy', async () => {
    const again = await launch({ story: source, userData });
    await storyIsRead(again.page);
    const now = seen(again.page);
    await expect(now.article.getByRole('heading', { level: 1 })).toHaveText('The lighthouse that moved');
    await expect(now.status).toContainText('8 of 8 quotes tagged');
    await expect(now.findings).toHaveCount(0);

    await exportAs(again.page, 'HTML');
    await expect.poll(() => existsSync(path.join(folder, 'lighthouse.html'))).toBe(true);
    expect(readFileSync(path.join(folder, 'lighthouse.html'), 'utf8')).toBe(fixture('lighthouse.html'));
    await exportAs(again.page, 'Markdown');
    await expect.poll(() => existsSync(path.join(folder, 'lighthouse.md'))).toBe(true);
    expect(readFileSync(path.join(folder, 'lighthouse.md'), 'utf8')).toBe(fixture('lighthouse.md'));

    await again.page.keyboard.press('Control+e');
    await again.page.keyboard.press('ArrowUp');
    await expect(now.exportDialog.getByRole('radio', { name: /^HTML/ })).toBeChecked();
    await again.page.keyboard.press('Control+Shift+c');
    await expect.poll(async () => (await clipboard(again.app)).text).toContain('The lighthouse that moved\n\nBy Nora Quill');
    expect((await clipboard(again.app)).html).toContain('data-speaker-name="Tomas Brandt"');

    await again.page.keyboard.press('Enter');
    await expect(now.exportDialog.getByRole('alert')).toContainText('lighthouse.html is there already');
    await again.page.keyboard.press('Enter');
    await expect.poll(() => existsSync(path.join(folder, 'lighthouse-2.html'))).toBe(true);
    await again.app.close();
  });

  await test.step('the HTML and the Markdown open again with their tags', async () => {
    for (const name of ['lighthouse.html', 'lighthouse.md']) {
      const { app, page: back } = await launch({ story: path.join(folder, name) });
      await storyIsRead(back);
      await expect(seen(back).status).toContainText('8 of 8 quotes tagged');
      await app.close();
    }
  });
});

const SHARED = path.join(root, '../shared/articles');

/** What a good editor found, mended and tagged in a story that was handed to us. */
interface Gold {
  findings: { kind: string; text: string; context?: string; fix?: string }[];
  quotes: { text: string; speaker: string }[];
}

/** The lines of the story as that editor hands them in: every fix made, promo lines gone. A word that opens two sentences goes from the second. */
function handedIn(story: string, { findings }: Gold): string[] {
  const mended = findings.reduce((text, { kind, text: wrong, context, fix }) => {
    if (kind === 'repeated-opener') return text.replace(/\. Meanwhile, the Biden/, '. The Biden');
    if (fix === undefined) return text;
    const around = context ?? wrong;
    return text.replace(around, around.replace(wrong, fix));
  }, story);
  return mended
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '');
}

test('a damaged story that was handed to us is mended, tagged and exported', async ({ launch }) => {
  test.skip(!existsSync(SHARED), 'The shared articles are not here.');
  const { page, folder } = await launch({ copyOf: path.join(SHARED, 'kremlin-meeting.txt') });
  const story = readFileSync(path.join(SHARED, 'kremlin-meeting.txt'), 'utf8');
  const gold = JSON.parse(readFileSync(path.join(SHARED, 'kremlin-meeting.gold.json'), 'utf8')) as Gold;
  await storyIsRead(page);
  const { findings, status } = seen(page);
  await page.keyboard.press('Control+Shift+Period');
  await settleFindings(page, [[/./, 'Enter']]);
  await expect(findings).toHaveCount(0);
  await tagQuotes(page, (words) => gold.quotes.find(({ text }) => words.includes(text))?.speaker ?? null);
  await page.keyboard.press('Control+s');
  await expect(status).toContainText('Saved');

  await exportAs(page, 'HTML');
  const html = readFileSync(path.join(folder, 'kremlin-meeting.html'), 'utf8');
  const { lines, subheads, quotes } = readExported(html);
  expect(lines).toEqual(handedIn(story, gold));
  expect(subheads).toEqual(gold.findings.filter(({ kind }) => kind === 'subhead').map(({ text }) => text));
  expect(quotes).toEqual(gold.quotes.map(({ text, speaker }) => [text, speaker]));
  expect(html.match(/"@type": "Quotation"/g)).toHaveLength(gold.quotes.length);

  await exportAs(page, 'Markdown');
  const markdown = readFileSync(path.join(folder, 'kremlin-meeting.md'), 'utf8');
  expect(markdown.match(/^## .+$/gm)).toEqual(subheads.map((text) => `## ${text}`));
  for (const [words] of quotes) expect(markdown).toMatch(new RegExp(`text: .*${words.slice(0, 12)}`));
});
