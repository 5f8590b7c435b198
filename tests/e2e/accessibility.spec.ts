import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { seen, storyIsRead } from './desk';
import { expect, test } from './launch';

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
