import { expect, test } from './launch';

test('while a story is slow to come its page shows as an outline, and the empty window is gone', async ({ launch }) => {
  const { app, page } = await launch();
  const samples = page.getByRole('list', { name: /sample/i });
  await expect(samples).toBeVisible();
  // a disk that takes its time: every answer of main waits until it is let go
  await app.evaluate(({ ipcMain }) => {
    type Handler = (...args: unknown[]) => unknown;
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> };
    const wait = new Promise<void>((resolve) => Object.assign(globalThis, { letGo: resolve }));
    for (const [channel, handler] of handlers) handlers.set(channel, (...args) => wait.then(() => handler(...args)));
  });
  await samples.getByRole('button').first().click();
  const outline = page.getByRole('status').filter({ hasText: 'Reading the story' });
  await expect(outline).toBeVisible();
  await expect(samples).toHaveCount(0);
  await app.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
  await expect(page.getByRole('textbox', { name: 'Article' })).toBeVisible();
  await expect(outline).toHaveCount(0);
});
