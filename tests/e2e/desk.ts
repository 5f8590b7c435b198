import type { Locator, Page } from '@playwright/test';
import { expect } from './launch';

/** What an editor sees, by the names that a screen reader hears. */
export const seen = (page: Page) => ({
  article: page.getByRole('textbox', { name: 'Article' }),
  findings: page.getByRole('list', { name: 'Findings' }).getByRole('listitem'),
  quotes: page.getByRole('list', { name: 'Quotes' }).getByRole('listitem'),
  speaker: page.getByRole('combobox', { name: 'Speaker' }),
  status: page.getByRole('contentinfo', { name: 'Status' }),
  findingCard: page.locator('[data-keys="finding-card"]'),
  quoteCard: page.getByRole('dialog', { name: 'Who said it' }),
  exportDialog: page.getByRole('dialog', { name: 'Export' }),
});

/** Waits until the story is on the page and every check has answered. */
export async function storyIsRead(page: Page): Promise<void> {
  await expect(seen(page).article).toBeVisible();
  await checksAreDone(page);
}

/** The grammar checker takes seconds to load where several things run beside the tests. */
const checksAreDone = (page: Page): Promise<void> => expect(page.locator('[data-checking="false"]')).toHaveCount(1, { timeout: 60_000 });

/** What an editor answers to a finding: a pattern of its card's title, and the key; or words of the choice that is taken by its number. */
export type Answer = readonly [title: RegExp, key: string | RegExp];

/** Goes from finding to finding with F8 and gives each its answer; what nobody expected is ignored with I and named. */
export async function settleFindings(page: Page, answers: readonly Answer[]): Promise<string[]> {
  const { findings, findingCard } = seen(page);
  const unexpected: string[] = [];
  for (let step = 0; step < 60; step++) {
    await checksAreDone(page);
    const left = await findings.count();
    if (left === 0) return unexpected;
    await page.keyboard.press('F8');
    await expect(findingCard).toBeFocused();
    const title = (await findingCard.getAttribute('aria-label')) ?? '';
    const answer = answers.find(([pattern]) => pattern.test(title));
    if (!answer) unexpected.push(`${title}: ${await findingCard.innerText()}`);
    await page.keyboard.press(await keyFor(findingCard, answer?.[1] ?? 'i'));
    // a choice for several places shows them first
    if (await findingCard.getByRole('list', { name: 'Places' }).isVisible()) await page.keyboard.press('Enter');
    await expect(async () => expect(await stillOpen(findingCard, title, findings, left)).toBe(false)).toPass({ timeout: 20_000 });
  }
  throw new Error(`Findings that do not end: ${unexpected.join('; ')}`);
}

/** The key of the choice that holds these words: Enter for the first, else its number. */
async function keyFor(card: Locator, key: string | RegExp): Promise<string> {
  if (typeof key === 'string') return key;
  const choices = await card.locator('.fix').allInnerTexts();
  const at = choices.findIndex((choice) => key.test(choice));
  expect(at, `a choice ${key} in ${choices.join(' | ')}`).toBeGreaterThanOrEqual(0);
  return at === 0 ? 'Enter' : `Digit${at + 1}`;
}

async function stillOpen(card: Locator, title: string, findings: Locator, left: number): Promise<boolean> {
  return (await findings.count()) === left && (await card.count()) > 0 && (await card.getAttribute('aria-label')) === title;
}

/**
 * Goes through the quotations and gives each its speaker: as suggested with Enter, or by typing the first letters. After Enter the card shows the next that
 * is open. `speakerOf` gives null for one that is passed over with F9.
 */
export async function tagQuotes(page: Page, speakerOf: (words: string) => string | null): Promise<void> {
  const { quotes, quoteCard, speaker } = seen(page);
  const passed = new Set<string>();
  await page.keyboard.press('F9');
  for (let step = 0; step < 30 && (await quoteCard.count()) > 0; step++) {
    await expect(speaker).toBeFocused();
    const words = await quoteCard.locator('.quote-card-text').innerText();
    const name = speakerOf(words);
    if (name === null) {
      if (passed.has(words)) break;
      passed.add(words);
      await page.keyboard.press('F9');
    } else {
      if ((await speaker.inputValue()) !== name) {
        await page.keyboard.press('Control+A');
        await page.keyboard.type(name.slice(0, 4));
        await expect(speaker).toHaveValue(name);
      }
      await page.keyboard.press('Enter');
      await expect(quotes.filter({ hasText: words.slice(0, 20) })).toContainText('tagged');
    }
    await expect(quoteCard.filter({ hasText: words })).toHaveCount(0);
  }
}

/** Selects words of the story by searching for them; the caret is back on the page afterwards. */
export async function select(page: Page, words: string): Promise<void> {
  const bar = page.getByRole('dialog', { name: 'Find and replace' });
  await page.keyboard.press('Control+f');
  await expect(bar.getByLabel('Find')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
  await expect(bar).toContainText(/match|of/);
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('1 of');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(seen(page).article).toBeFocused();
}
