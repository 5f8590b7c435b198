import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const BUILT = path.join(import.meta.dirname, '../../out/cli/copydesk.js');

/** Runs the built command line in plain Node. */
const copydesk = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [BUILT, ...args], { maxBuffer: 1e8 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

test('several threads give what one gives, in the order the stories were named, and name the file that cannot be read', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-jobs-'));
  const files = Array.from({ length: 7 }, (_, i) => path.join(folder, `${i}.txt`));
  for (const [i, file] of files.entries())
    if (i !== 3)
      writeFileSync(file, `The ferry left on day ${i}, the harbour board said.\n${i % 2 ? 'It it came back.' : 'It came back.'}\n`);
  const [alone, together] = await Promise.all(['1', '3'].map((jobs) => copydesk('check', ...files, '--jobs', jobs, '--format', 'json')));
  expect(JSON.parse(together!.out)).toEqual(JSON.parse(alone!.out));
  expect(together).toMatchObject({ code: 2, err: alone!.err });
  expect(together!.err).toContain('3.txt');
  const stories = JSON.parse(together!.out) as { file: string; error?: string; findings?: { kind: string }[] }[];
  expect(stories.map(({ file }) => file)).toEqual(files);
  const doubled = stories.map(({ findings }) => findings?.some(({ kind }) => kind === 'repeated-word'));
  expect(doubled).toEqual([false, true, false, undefined, false, true, false]);
});
