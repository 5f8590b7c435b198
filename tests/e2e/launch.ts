import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Launched {
  app: ElectronApplication;
  page: Page;
  /** A folder of this test alone, gone after it. */
  folder: string;
  /** The user's data of this run; give it to the next launch to start again as the same user. */
  userData: string;
}
export interface LaunchOptions {
  /** A file to copy into the test's folder and open: a path from the project's root, or an absolute one. */
  copyOf?: string;
  /** A file to open where it stands. */
  story?: string;
  userData?: string;
  env?: Record<string, string>;
}

/** Starts the built program on a story of its own folder. */
export type Launch = (options?: LaunchOptions) => Promise<Launched>;

const environment = (more: Record<string, string>): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  ...more,
});

interface Started {
  app: ElectronApplication;
  /** Kept here: a program that has closed gives none. */
  child: ReturnType<ElectronApplication['process']>;
}

/** Closes the program as a person would; after ten seconds, as a power cut would. */
async function close({ app, child }: Started): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await app.close().catch(() => undefined);
  clearTimeout(timer);
}

/** Playwright's test with `launch`; whatever it started is closed, and its folders removed, after the test. */
export const test = base.extend<{ launch: Launch }>({
  launch: async ({}, use) => {
    const started: Started[] = [];
    const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-test-'));
    await use(async ({ copyOf, story, userData = path.join(folder, 'user-data'), env = {} } = {}) => {
      let file = story;
      if (copyOf) {
        file = path.join(folder, path.basename(copyOf));
        copyFileSync(path.resolve(root, copyOf), file);
      }
      const app = await _electron.launch({
        cwd: root,
        args: file === undefined ? ['.'] : ['.', file],
        env: environment({ COPYDESK_USER_DATA: userData, ...env }),
      });
      started.push({ app, child: app.process() });
      return { app, page: await app.firstWindow(), folder, userData };
    });
    for (const one of started) await close(one);
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
