import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { seen, storyIsRead } from './desk';
import { expect, test } from './launch';

const FUND = [
  'The ferry stops in May, Marisol Vance, the county engineer, said on Monday. Vance said the pier is old.',
  '“We looked at every number,” Vance said.',
  'Plasticine said the fund would be spent by June. “It is Plasticine’s plan,” said Dev Patel.',
  'Plasticine told reporters that the ferry is late. Tom Ashby, a fisherman, was there.',
].join('\n\n');

/** What axe finds wrong, one line each; a page of Electron cannot be opened anew, so in its legacy mode. */
async function faults(page: Page): Promise<string[]> {
  // colours are measured as they come to rest, not on the way
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a screen reader and a weak eye can use every screen (${colorScheme})`, async ({ launch }) => {
    const empty = await launch();
    await empty.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(empty.page.getByRole('button', { name: /Open a story/ })).toBeVisible();
    await expect(empty.page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect(await faults(empty.page), 'the empty window').toEqual([]);
    await empty.app.close();

    const { page } = await launch({ copyOf: 'samples/lighthouse.txt' });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await storyIsRead(page);
    const { article, findingCard, speaker, exportDialog } = seen(page);
    expect(await faults(page), 'a story just opened').toEqual([]);

    await page.keyboard.press('F8');
    await expect(findingCard).toBeFocused();
    expect(await faults(page), 'the card of a finding').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(article).toBeFocused();

    await page.keyboard.press('F9');
    await expect(speaker).toBeFocused();
    expect(await faults(page), 'the card of a quote').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(article).toBeFocused();

    await page.keyboard.press('Control+Shift+Period');
    await page.keyboard.press('Control+Shift+d');
    await expect(page.getByRole('list', { name: 'Changes' })).toBeVisible();
    expect(await faults(page), 'changes').toEqual([]);
    await page.keyboard.press('Control+Shift+d');

    for (const [keys, name] of [
      ['Control+Alt+f', 'Find and replace'],
      ['Control+Shift+p', 'Command palette'],
      ['Control+Comma', 'Settings'],
    ] as const) {
      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      expect(await faults(page), name).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name })).toHaveCount(0);
      await expect(article).toBeFocused();
    }
    await page.keyboard.press('Control+e');
    await expect(exportDialog).toBeVisible();
    expect(await faults(page), 'Export').toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a screen reader and a weak eye can use every list, form and narrow window (${colorScheme})`, async ({ launch }) => {
    const file = test.info().outputPath('fund.txt');
    writeFileSync(file, FUND);
    const { app, page } = await launch({ story: file });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await storyIsRead(page);
    const { findings, findingCard, speaker, quoteCard } = seen(page);
    await page.keyboard.press('Control+Shift+g');
    await expect(page.getByRole('radio', { name: 'By kind' })).toBeChecked();
    expect(await faults(page), 'findings by kind').toEqual([]);

    await findings.filter({ hasText: 'Plasticine' }).first().getByRole('button').click();
    await findingCard.getByRole('button', { name: /^Change all 2/ }).click();
    await expect(findingCard.getByRole('list', { name: 'Places' })).toBeVisible();
    expect(await faults(page), 'the places of a fix').toEqual([]);
    await page.keyboard.press('Enter');
    await storyIsRead(page);
    await page.keyboard.press('Escape');

    await page.keyboard.press('F9');
    await expect(speaker).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('F2');
    await expect(page.getByLabel('Full name')).toBeFocused();
    expect(await faults(page), 'the form of a speaker').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('list', { name: 'Words a speaker' })).toBeVisible();
    expect(await faults(page), 'the sources').toEqual([]);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+Shift+d');
    const views = page.getByRole('radiogroup', { name: 'How the page shows changes' });
    const changes = page.getByRole('list', { name: 'Changes' }).getByRole('listitem');
    await changes.first().getByRole('button').first().click();
    expect(await faults(page), 'a change that is lit').toEqual([]);
    await views.getByRole('radio', { name: 'Marked' }).press('ArrowLeft');
    await expect(page.getByRole('article', { name: 'Article as it arrived' })).toBeVisible();
    expect(await faults(page), 'the story as it arrived').toEqual([]);
    await page.keyboard.press('Control+Shift+d');

    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(820, 700));
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(820);
    expect(await faults(page), 'a narrow window').toEqual([]);
    await page.keyboard.press('F9');
    await expect(quoteCard).toBeVisible();
    expect(await faults(page), 'the card of a quote in a narrow window').toEqual([]);
  });
}

test('names, roles and keys are those that were agreed', async ({ launch }) => {
  const { page } = await launch({ copyOf: 'samples/meeting.txt' });
  await storyIsRead(page);
  const { article } = seen(page);
  await expect(article).toHaveAttribute('aria-multiline', 'true');
  const tabs = page.getByRole('tablist', { name: 'Inspector' }).getByRole('tab');
  await expect(tabs).toHaveCount(3);
  for (const [n, name] of ['Findings', 'Quotes', 'Changes'].entries()) {
    await page.keyboard.press(`Control+${n + 1}`);
    await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('Control+2');
  const quotes = page.getByRole('list', { name: 'Quotes' });
  const count = await quotes.getByRole('listitem').count();
  expect(count).toBeGreaterThan(4);
  await page.keyboard.press('F9');
  await expect(page.getByRole('combobox', { name: 'Speaker' })).toBeFocused();
  await expect(quotes.getByRole('listitem')).toHaveCount(count);
  // a digit picks at once, and the card goes on
  const picked = await page.getByRole('option').first().innerText();
  await page.keyboard.press('Digit1');
  await expect(quotes.getByRole('listitem').first()).toContainText('tagged');
  await expect(quotes.getByRole('listitem').first()).toContainText(picked.replace(/^\d|\s+/g, ' ').trim());
  await expect(page.locator('[data-announcer]')).toContainText('confirmed');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(quotes.getByRole('listitem').first()).not.toContainText('tagged');
});

test('the window keeps its column at every width, and nothing scrolls sideways', async ({ launch }) => {
  const { app, page } = await launch({ copyOf: 'samples/lighthouse.txt' });
  await storyIsRead(page);
  const { article } = seen(page);
  for (const width of [1440, 1300, 1180, 1141, 1100, 900, 800]) {
    await app.evaluate(({ BrowserWindow }, w) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, 700), width);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
    const wide = await page.evaluate(() => ({
      body: document.documentElement.scrollWidth - window.innerWidth,
      page: (() => {
        const scroller = document.querySelector('.page-scroll');
        return scroller ? scroller.scrollWidth - scroller.clientWidth : 1;
      })(),
    }));
    expect(wide, `at ${width}`).toEqual({ body: 0, page: 0 });
    if (width >= 900) await expect.poll(async () => (await article.boundingBox())?.width).toBe(592);
    const speaker = page.getByRole('group', { name: 'Speakers in the margin' }).getByText('Ines Calloway').first();
    await expect.poll(async () => (await speaker.boundingBox())?.x, `the name at ${width}`).toBeGreaterThan(0);
  }
  const rail = page.getByRole('navigation', { name: 'Counts' });
  await rail.getByRole('button', { name: /Quotes/ }).click();
  await expect(page.getByRole('list', { name: 'Quotes' })).toBeVisible();
});
