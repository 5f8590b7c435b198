import { mkdtempSync, symlinkSync, writeFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { planTargets } from '../../../cli/commands/targets';
import { FileExists, writeFileSafely } from '../../../cli/write-file';

let folder = '';
const at = (...names: string[]): string => join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  mkdirSync(at('other'));
  for (const name of ['a.txt', 'b.md', join('other', 'a.txt')]) writeFileSync(at(name), 'Words.');
});

describe('where an export goes', () => {
  it('is beside the story, in a folder, or for one story a file', () => {
    expect(planTargets([at('a.txt')], null, 'html')[0]).toMatchObject({ target: at('a.html') });
    expect(planTargets([at('a.txt')], at('other'), 'html')[0]).toMatchObject({ target: at('other', 'a.html') });
    expect(planTargets([at('a.txt')], `${at('new')}/`, 'html')[0]).toMatchObject({ target: at('new', 'a.html') });
    expect(planTargets([at('a.txt')], at('clean.html'), 'html')[0]).toMatchObject({ target: at('clean.html') });
  });

  it('is never a source, under whatever name', () => {
    symlinkSync(at('a.txt'), at('link.html'));
    expect(planTargets([at('b.md')], null, 'md')[0]!.error).toContain('written over');
    expect(planTargets([at('a.txt')], at('link.html'), 'html')[0]!.error).toContain('written over');
    expect(planTargets([at('a.txt'), at('b.md')], at('a.txt'), 'html').map(({ error }) => error !== null)).toEqual([true, true]);
  });

  it('is never one file for two stories', () => {
    const [first, second] = planTargets([at('a.txt'), at('other', 'a.txt')], at('out'), 'html');
    expect([first!.error, second!.error?.includes('already')]).toEqual([null, true]);
  });
});

describe('writing an export', () => {
  it('replaces nothing unless told to, and leaves no temporary file', async () => {
    await expect(writeFileSafely(at('a.txt'), 'New.', false)).rejects.toThrow(FileExists);
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('Words.');
    await writeFileSafely(at('a.txt'), 'New.', true);
    await writeFileSafely(at('deep', 'er', 'c.txt'), 'New.', false);
    expect([readFileSync(at('a.txt'), 'utf8'), readFileSync(at('deep', 'er', 'c.txt'), 'utf8')]).toEqual(['New.', 'New.']);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.md', 'deep', 'other']);
  });
});
