import { defineConfig } from '@playwright/test';

// The real Electron window, one at a time: two would take the focus from each other.
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  timeout: 120_000,
  // The grammar checker takes seconds to load on a busy machine.
  expect: { timeout: 20_000 },
  forbidOnly: !!process.env['CI'],
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
});
