import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { textBlock } from '../../../article/model';
import { writeWorkingCopy } from '../../../article/formats';
import { progressBar } from '../../../cli/run';
import { run, runWith, SLOW } from './run-cli';

let folder = '';
const at = (...names: string[]): string => join(folder, ...names);
const DEFECT = 'The the ferry left , late.\n';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-inputs-'));
  chmodSync(folder, 0o755);
  writeFileSync(at('story.txt'), DEFECT);
  writeFileSync(at('clean.txt'), 'The ferry left on time.\n');
  writeFileSync(at('secret.txt'), DEFECT);
  chmodSync(at('secret.txt'), 0o000);
  mkdirSync(at('styles', 'House'), { recursive: true });
  writeFileSync(
    at('styles', 'House', 'Ferry.yml'),
    "extends: substitution\nmessage: \"Use '%s', not '%s'.\"\nlevel: error\nswap:\n  ferry: boat\n",
  );
  writeFileSync(at('styles', 'House', 'Ferry.examples.yaml'), 'examples:\n  - wrong: The ferry left.\n    right: The boat left.\n');
});

describe('the files that a command is given', () => {
  it('does many at once in the order they were named', { timeout: SLOW }, async () => {
    const names = Array.from({ length: 6 }, (_, i) => {
      writeFileSync(at(`many-${i}.txt`), i % 2 ? DEFECT : 'It left on time.\n');
      return at(`many-${i}.txt`);
    });
    const [alone, together] = await Promise.all(
      ['1', '3'].map((jobs) => run('check', ...names, '--jobs', jobs, '--format', 'json', '--no-language')),
    );
    expect(together!.out).toBe(alone!.out);
    expect((JSON.parse(together!.out) as { file: string }[]).map(({ file }) => file)).toEqual(names);
    expect(together!.code).toBe(1);
    expect((await run('check', at('clean.txt'), '--jobs', 'many')).code).toBe(2);
  });

  it('reads a working copy: what the editor wrote is checked, not its source', { timeout: SLOW }, async () => {
    const blocks = [textBlock('paragraph', 'The the boat left.')];
    const source = { name: 'story.txt', sha256: '0'.repeat(64) };
    writeFileSync(at('story.txt.copydesk'), writeWorkingCopy({ source, format: 'text', knowsStructure: false, blocks, article: {} }));
    const { code, out } = await run('check', at('story.txt.copydesk'), '--format', 'json', '--no-language');
    const [story] = JSON.parse(out) as { findings: { kind: string; text: string }[] }[];
    expect(story!.findings.map(({ text }) => text)).toEqual(['The the']);
    expect(code).toBe(1);
  });

  it.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0 || spawnSync('setpriv', ['--version']).status !== 0)(
    'names a file that this user may not read, and does the others',
    { timeout: SLOW },
    async () => {
      const other = ['setpriv', '--reuid', '65534', '--clear-groups'];
      const { code, out, err } = await runWith(
        other,
        ['check', at('secret.txt'), at('clean.txt'), '--format', 'json', '--no-language'],
        folder,
      );
      expect(code).toBe(2);
      expect(err).toContain('You may not read this file.');
      expect((JSON.parse(out) as { error?: string }[]).map(({ error }) => error?.split('.')[0])).toEqual([
        'You may not read this file',
        undefined,
      ]);
    },
  );
});

describe('the bar on a terminal', () => {
  const drawn = (isTTY: boolean, total: number): string => {
    const was = process.stderr.isTTY;
    let text = '';
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((piece) => ((text += String(piece)), true));
    process.stderr.isTTY = isTTY;
    const bar = progressBar(total);
    for (let i = 0; i < total; i++) bar.step();
    bar.end();
    process.stderr.isTTY = was;
    write.mockRestore();
    return text;
  };

  it('counts stories and wipes itself off at the end', () => {
    expect(drawn(true, 3)).toMatch(/0 of 3 stories.*3 of 3 stories\r\x1b\[K$/s);
  });

  it('is not drawn into a pipe, nor for one story', () => {
    expect(drawn(false, 3) + drawn(true, 1)).not.toContain('stories');
  });
});

describe('style test', () => {
  it('tries a pack on its examples and shows what it matches in stories', { timeout: SLOW }, async () => {
    const { code, out } = await run('style', 'test', at('styles'), '--corpus', folder);
    expect(out).toContain('1 rules, 1 examples, 0 of them wrong, 0 problems');
    expect(out).toMatch(/House\.Ferry: \d+ places/);
    expect(code).toBe(0);
  });

  it('exits 1 and names file and line where an example comes out wrong or a rule cannot be used', { timeout: SLOW }, async () => {
    mkdirSync(at('wrong', 'House'), { recursive: true });
    writeFileSync(at('wrong', 'House', 'Ferry.yml'), 'extends: existence\nmessage: "No \'%s\'."\ntokens:\n  - ferry\n');
    writeFileSync(at('wrong', 'House', 'Ferry.examples.yaml'), 'examples:\n  - wrong: The boat left.\n');
    writeFileSync(at('wrong', 'House', 'Slow.yml'), "extends: existence\nmessage: \"No '%s'.\"\nraw:\n  - '(a+)+$'\n");
    writeFileSync(at('wrong', 'House', 'Broken.yml'), 'extends: existence\nmessage: "No\ntokens: [\n');
    const { code, out } = await run('style', 'test', at('wrong'));
    expect(code).toBe(1);
    expect(out).toMatch(/House\/Ferry\.examples\.yaml:\d+: House\.Ferry: /);
    expect(out).toMatch(/House\/Slow\.yml:\d+: /);
    expect(out).toMatch(/House\/Broken\.yml:\d+: /);
  });

  it('says in a sentence that a folder is missing, and exits 2', { timeout: SLOW }, async () => {
    const { code, out, err } = await run('style', 'test', at('nowhere'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/could not be read\. There is no such file/);
    const check = await run('check', at('clean.txt'), '--style', at('nowhere'), '--no-language');
    expect(check.code).toBe(2);
    expect(check.err).toContain('The house style in');
  });
});
