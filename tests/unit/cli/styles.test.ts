import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStyles } from '../../../cli/styles';

const RULE = 'extends: existence\nmessage: x\ntokens: [word]\n';

describe('a styles folder on the disk', () => {
  it.skipIf(process.platform === 'win32')('names what cannot be read in it, follows links once, and reads the rest', () => {
    const root = mkdtempSync(join(tmpdir(), 'copydesk-styles-'));
    mkdirSync(join(root, 'A', 'Folder.yml'), { recursive: true });
    writeFileSync(join(root, 'A', 'Fine.yml'), RULE);
    writeFileSync(join(root, 'A', 'Huge.yml'), '');
    truncateSync(join(root, 'A', 'Huge.yml'), 100_000_000);
    writeFileSync(join(root, 'A', 'Old.yml'), Buffer.from('extends: caf\xe9\n', 'latin1'));
    symlinkSync('nowhere', join(root, 'A', 'Lost.yml'));
    symlinkSync('.', join(root, 'A', 'again'));
    const { files, problems } = readStyles(root);
    expect(files.map(({ path }) => path)).toEqual(['A/Fine.yml']);
    expect(problems.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
      'A/Folder.yml: This is a folder with the name of a rule',
      'A/Huge.yml: The file has 100 MB and was not read; 20 MB are the most',
      'A/Lost.yml: This is a link to a file that is not there',
      'A/Old.yml: The file is not UTF-8. Save it as UTF-8',
    ]);
  });

  it('is the StylesPath of its .vale.ini, and says so where that is not there', () => {
    const root = mkdtempSync(join(tmpdir(), 'copydesk-styles-'));
    mkdirSync(join(root, 'packs', 'A'), { recursive: true });
    writeFileSync(join(root, 'packs', 'A', 'Fine.yml'), RULE);
    writeFileSync(join(root, 'stray.yml'), RULE);
    writeFileSync(join(root, '.vale.ini'), 'StylesPath = packs\n');
    expect(readStyles(root).files.map(({ path }) => path)).toEqual(['.vale.ini', 'packs/A/Fine.yml']);
    writeFileSync(join(root, '.vale.ini'), '# x\nStylesPath = gone\n');
    expect(readStyles(root).problems).toEqual([
      { file: '.vale.ini', line: 2, reason: 'StylesPath names ‘gone’, and there is no such folder' },
    ]);
  });
});
