import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run, SLOW } from './run-cli';

let folder = '';
const at = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  put('story.txt', 'Ferry fares rise\n\nBy Nora Quill\n\nThe the ferry left , late. “We waited,” said Marta Olsen, the head librarian.\n');
  put('clean.txt', 'The ferry left on time.\n');
  put('empty.txt', '');
  put('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  put('big.txt', Buffer.alloc(20 * 1024 * 1024, 'a'));
});

describe('check', () => {
  it(
    'prints JSON with offsets of the view and the kinds and fixes of the design, and exits 1 at error level',
    { timeout: SLOW },
    async () => {
      const { code, out } = await run('check', at('story.txt'), '--format', 'json', '--no-language');
      const [story] = JSON.parse(out) as {
        file: string;
        format: string;
        words: number;
        findings: { kind: string; start: number; end: number; text: string; fixes: object[] }[];
      }[];
      const view = 'Ferry fares rise\nBy Nora Quill\nThe the ferry left , late. “We waited,” said Marta Olsen, the head librarian.';
      expect(code).toBe(1);
      expect(story).toMatchObject({ file: at('story.txt'), format: 'text', words: 19 });
      expect(story!.findings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['repeated-word', 'space-before-punctuation']));
      for (const { start, end, text } of story!.findings) expect(view.slice(start, end)).toBe(text);
    },
  );

  it('names each file that cannot be read in a sentence, does the others, and exits 2', { timeout: SLOW }, async () => {
    const files = ['empty.txt', 'picture.txt', 'big.txt', 'gone.txt', 'clean.txt'].map(at);
    const { code, out, err } = await run('check', ...files, '--format', 'json', '--no-language');
    const results = JSON.parse(out) as { file: string; error?: string; findings?: unknown[] }[];
    expect(code).toBe(2);
    expect(results.map(({ error }) => error?.split('.')[0])).toEqual([
      'The file is empty',
      'This is not a text file, so there is no story in it to read',
      'The file is 20 MB; a story is at most 10 MB',
      'There is no such file',
      undefined,
    ]);
    expect(results[4]!.findings).toEqual([]);
    expect(err.trim().split('\n')).toHaveLength(4);
  });

  it('writes places of the source file, and SARIF 2.1.0 with the same', { timeout: SLOW }, async () => {
    const [text, sarif] = await Promise.all([
      run('check', at('story.txt'), '--no-language'),
      run('check', at('story.txt'), '--no-language', '--format', 'sarif'),
    ]);
    expect(text.out).toMatch(/story\.txt:5:19: error: .*\(copydesk\.SpaceBeforePunctuation\)/);
    const log = JSON.parse(sarif.out) as {
      version: string;
      runs: {
        columnKind: string;
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; ruleIndex: number; level: string; locations: { physicalLocation: { region: object } }[] }[];
      }[];
    };
    const [only] = log.runs;
    expect([log.version, only!.columnKind]).toEqual(['2.1.0', 'utf16CodeUnits']);
    const space = only!.results.find(({ ruleId }) => ruleId === 'copydesk.SpaceBeforePunctuation')!;
    expect(space.level).toBe('error');
    expect(space.locations[0]!.physicalLocation.region).toMatchObject({ startLine: 5, startColumn: 19 });
    for (const result of only!.results) expect(only!.tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId);
  });

  it('shows what safe fixes change and leaves the file as it is', { timeout: SLOW }, async () => {
    const before = readFileSync(at('story.txt'));
    const { code, out } = await run('check', at('story.txt'), '--fix', 'safe', '--diff', '--no-language');
    expect(out).toContain('-The the ferry left , late.');
    expect(out).toContain('+The ferry left, late.');
    expect([code, readFileSync(at('story.txt')).equals(before)]).toEqual([0, true]);
  });

  it.skipIf(spawnSync('patch', ['--version']).status !== 0)(
    'gives a patch that applies to the file, whose blank lines, indents and line ends stay',
    { timeout: SLOW },
    async () => {
      put('windows.txt', 'Fares rise\r\n\r\n  It was the the end , she said.\r\n\r\nIt rained. Now “we go” ,he said.\r\n');
      const { out } = await run('check', at('windows.txt'), '--fix', 'safe', '--diff', '--no-language');
      const { status } = spawnSync('patch', ['--binary', '-o', at('windows.out'), at('windows.txt')], { input: out });
      expect([status, readFileSync(at('windows.out'), 'utf8')]).toEqual([
        0,
        'Fares rise\r\n\r\n  It was the end, she said.\r\n\r\nIt rained. Now “we go”, he said.\r\n',
      ]);
    },
  );

  it('exits 2 on bad usage with nothing on standard output', { timeout: SLOW }, async () => {
    const { code, out, err } = await run('check', at('story.txt'), '--format', 'xml');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('xml');
  });
});

describe('quotes', () => {
  it('tells who said what, as JSON and as CSV', { timeout: SLOW }, async () => {
    const [json, csv] = await Promise.all([
      run('quotes', at('story.txt'), '--format', 'json'),
      run('quotes', at('story.txt'), '--format', 'csv'),
    ]);
    const [{ speakers, quotes }] = JSON.parse(json.out) as [
      { speakers: { id: string; name: string }[]; quotes: { text: string; speaker: string; mention: object | null }[] },
    ];
    expect(quotes.map(({ text }) => text)).toEqual(['We waited,']);
    expect(speakers.find(({ id }) => id === quotes[0]!.speaker)?.name).toBe('Marta Olsen');
    expect(csv.out.split('\r\n')[1]).toContain('"We waited,",direct,Marta Olsen');
    expect([json.code, csv.code]).toEqual([0, 0]);
  });
});

describe('export', () => {
  it('writes clean copy, never over a file that is there nor over the source', { timeout: SLOW }, async () => {
    const hash = (): string =>
      createHash('sha256')
        .update(readFileSync(at('story.txt')))
        .digest('hex');
    const before = hash();
    const first = await run('export', at('story.txt'), '--to', 'html', '--fix', 'safe');
    const second = await run('export', at('story.txt'), '--to', 'html');
    const onto = await run('export', at('story.txt'), '--to', 'txt', '--overwrite');
    expect([first.code, second.code, onto.code]).toEqual([0, 2, 2]);
    expect(second.err).toContain('--overwrite');
    const written = readFileSync(at('story.html'), 'utf8');
    expect(written).toContain(
      '<h1>Ferry fares rise</h1>\n  <p class="byline">By Nora Quill</p>\n  <p>The ferry left, late. <span class="quote" data-quote-id="q1">“We waited,”</span>',
    );
    expect(hash()).toBe(before);
  });
});
