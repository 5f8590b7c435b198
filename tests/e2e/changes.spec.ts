import { writeFileSync } from 'node:fs';
import { seen, storyIsRead } from './desk';
import { expect, test } from './launch';

test('changes are numbered alike on the page and in the list, walked by arrow keys and put back by Delete', async ({ launch }) => {
  const file = test.info().outputPath('rain.txt');
  const story = [
    'Rain closes the the pier',
    'READ MORE: All about piers',
    'It rained , they said.It went on for days, and the pier stayed shut.',
  ];
  writeFileSync(file, `${story.join('\n\n')}\n`);
  const { page } = await launch({ story: file });
  await storyIsRead(page);
  const { article } = seen(page);
  await page.keyboard.press('Control+Shift+Period');
  await storyIsRead(page);
  await page.keyboard.press('Control+Shift+d');
  const list = page.getByRole('list', { name: 'Changes' }).getByRole('listitem');
  const margin = page.getByRole('group', { name: 'Changes in the margin' });
  const strip = page.getByRole('status').filter({ hasText: 'since the story arrived' });
  await expect(strip).toBeVisible();
  const count = await list.count();
  expect(count).toBeGreaterThan(3);
  await expect(strip).toContainText(`${count} changes since the story arrived`);
  await expect(margin.getByRole('button')).toHaveCount(count);
  await expect(article.locator('[data-line-below="READ MORE: All about piers"]')).toHaveCount(1);
  await expect(list.filter({ hasText: 'closed up' })).toContainText('rained,');
  await expect(list.filter({ hasText: 'closed up' })).toContainText('copydesk.SpaceBeforePunctuation');
  await expect(strip).toContainText(/since the story arrived at \d\d:\d\d/);
  await expect(page.getByText(`${count} by rule`, { exact: true })).toBeVisible();

  await list.first().getByRole('button').first().press('ArrowDown');
  for (
    let n = 0;
    n < count && !(await list.filter({ hasText: 'line removed' }).getByRole('button').first().getAttribute('aria-current'));
    n++
  )
    await page.keyboard.press('ArrowDown');
  await expect(margin.locator('[aria-current]')).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-announcer]')).toHaveText('Put back');
  await expect(article).toContainText('READ MORE: All about piers');
  await expect(list).toHaveCount(count - 1);
  await page.keyboard.press('Control+Shift+d');
  await expect(strip).toHaveCount(0);
  await expect(margin).toHaveCount(0);

  await article.press('Control+End');
  await page.keyboard.type(' Nobody swam.');
  await expect(list.last()).toContainText(/by hand, \d\d:\d\d/);
  await expect(page.getByText(`${count - 1} by rule, 1 by hand`, { exact: true })).toBeVisible();
});

test('the page shows the story as it arrived, with its changes marked, or clean', async ({ launch }) => {
  const file = test.info().outputPath('pier.txt');
  writeFileSync(file, 'Rain closes the the pier\n\nREAD MORE: All about piers\n\nIt rained , they said. The pier stayed shut.\n');
  const { page } = await launch({ story: file });
  await storyIsRead(page);
  const { article } = seen(page);
  const arrived = page.getByRole('article', { name: 'Article as it arrived' });
  const changes = page.getByRole('list', { name: 'Changes' }).getByRole('listitem');
  await page.keyboard.press('Control+Shift+Period');
  await storyIsRead(page);
  await page.keyboard.press('Control+Shift+d');
  const views = page.getByRole('radiogroup', { name: 'How the page shows changes' });
  await expect(views.getByRole('radio', { name: 'Marked' })).toBeChecked();

  await views.getByRole('radio', { name: 'Marked' }).press('ArrowLeft');
  await expect(arrived).toContainText('Rain closes the the pier');
  await expect(arrived).toContainText('READ MORE: All about piers');
  await expect(article).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  await expect(views.getByRole('radio', { name: 'Clean' })).toBeChecked();
  await expect(arrived).toHaveCount(0);
  await expect(article).toContainText('Rain closes the pier');
  await expect(article.locator('.change, .removed-line')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(arrived).toBeVisible();

  await changes.first().getByRole('button').first().click();
  await expect(arrived).toHaveCount(0);
  await expect(article).toBeVisible();
  await expect(article.locator('.change, .removed-line').first()).toBeVisible();
  await views.getByText('As it arrived').click();
  await page.keyboard.press('Control+Shift+d');
  await expect(arrived).toHaveCount(0);
  await expect(article).toBeVisible();
});
