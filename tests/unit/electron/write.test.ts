import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeWhole } from '../../../electron/main/files';
import { temporaryFolder } from './temporary';

const folder = temporaryFolder();

describe('writing a whole file', () => {
  test('makes a new file and leaves nothing else behind', async () => {
    await writeWhole(folder.file('story.copydesk'), 'Ferry resumes “Friday”', 'new');
    expect(readFileSync(folder.file('story.copydesk'), 'utf8')).toBe('Ferry resumes “Friday”');
    expect(readdirSync(folder.path)).toEqual(['story.copydesk']);
  });

  test('never writes over a file in mode new', async () => {
    writeFileSync(folder.file('export.html'), 'old');
    await expect(writeWhole(folder.file('export.html'), 'new', 'new')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(folder.file('export.html'), 'utf8')).toBe('old');
    expect(readdirSync(folder.path)).toEqual(['export.html']);
  });

  test('replaces a file and keeps its permissions', async () => {
    writeFileSync(folder.file('a'), 'a much longer text than the new one');
    chmodSync(folder.file('a'), 0o640);
    await writeWhole(folder.file('a'), 'short', 'replace');
    expect(readFileSync(folder.file('a'), 'utf8')).toBe('short');
    if (process.platform !== 'win32') expect(statSync(folder.file('a')).mode & 0o777).toBe(0o640);
  });

  test('makes the file in mode replace where there is none', async () => {
    await writeWhole(folder.file('a'), 'text', 'replace');
    expect(readFileSync(folder.file('a'), 'utf8')).toBe('text');
  });

  test.skipIf(process.platform === 'win32')('follows a link and keeps it', async () => {
    mkdirSync(folder.file('real'));
    writeFileSync(folder.file('real/a'), 'old');
    symlinkSync('real/a', folder.file('link'));
    await writeWhole(folder.file('link'), 'new', 'replace');
    expect(lstatSync(folder.file('link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(folder.file('real/a'), 'utf8')).toBe('new');
    expect(readdirSync(folder.file('real'))).toEqual(['a']);
  });

  test('refuses to replace a folder', async () => {
    mkdirSync(folder.file('a'));
    await expect(writeWhole(folder.file('a'), 'text', 'replace')).rejects.toThrow('a is not an ordinary file');
    expect(readdirSync(folder.path)).toEqual(['a']);
  });

  test('writes a file whose name is as long as names may be', async () => {
    const name = `${'n'.repeat(250)}.html`;
    await writeWhole(folder.file(name), 'text', 'replace');
    expect(readFileSync(folder.file(name), 'utf8')).toBe('text');
  });

  test('does not make a folder that has gone', async () => {
    await expect(writeWhole(folder.file('gone/a'), 'text', 'replace')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(existsSync(folder.file('gone'))).toBe(false);
  });
});
