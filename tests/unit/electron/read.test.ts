import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWhole } from '../../../electron/main/files';
import { temporaryFolder } from './temporary';

const folder = temporaryFolder();
const LIMIT = 10 * 1024 * 1024;

describe('reading a whole file', () => {
  test('gives the bytes and the real path', async () => {
    writeFileSync(folder.file('story.txt'), 'The tide was out.');
    const read = await readWhole(folder.file('story.txt'), LIMIT);
    expect(new TextDecoder().decode(read.bytes)).toBe('The tide was out.');
    expect(read.realPath.endsWith('story.txt')).toBe(true);
  });

  test('a file that has gone is named in a sentence', async () => {
    await expect(readWhole(folder.file('gone.txt'), LIMIT)).rejects.toThrow('gone.txt cannot be opened: it is no longer there.');
  });

  test('a folder is refused', async () => {
    mkdirSync(folder.file('stories'));
    await expect(readWhole(folder.file('stories'), LIMIT)).rejects.toThrow('stories is a folder, not a story.');
  });

  test('a file over the limit is refused before it is read, with its size', async () => {
    writeFileSync(folder.file('long.txt'), '');
    truncateSync(folder.file('long.txt'), 20 * 1024 * 1024);
    await expect(readWhole(folder.file('long.txt'), LIMIT)).rejects.toThrow('long.txt is 20 MB. Copydesk opens stories of up to 10 MB.');
  });

  test.skipIf(process.platform === 'win32')('a pipe is refused at once instead of waiting for somebody to write', async () => {
    execFileSync('mkfifo', [folder.file('pipe.txt')]);
    await expect(readWhole(folder.file('pipe.txt'), LIMIT)).rejects.toThrow('pipe.txt is not an ordinary file');
  });

  test.skipIf(process.platform === 'win32')('a device behind a link is refused', async () => {
    symlinkSync('/dev/zero', folder.file('zero.txt'));
    await expect(readWhole(folder.file('zero.txt'), LIMIT)).rejects.toThrow('zero.txt is not an ordinary file');
  });

  test.skipIf(process.platform === 'win32')('a link that leads back to itself is refused', async () => {
    symlinkSync('loop.txt', folder.file('loop.txt'));
    await expect(readWhole(folder.file('loop.txt'), LIMIT)).rejects.toThrow('loop.txt cannot be opened: its link leads back to itself.');
  });
});
