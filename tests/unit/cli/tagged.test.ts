import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textBlock, type Article, type ArticleData, type Run } from '../../../article/model';
import { attributeArticle } from '../../../cli/story';
import { run, SLOW } from './run-cli';

const paragraph = (...children: Run[]): Article['blocks'][number] => ({ ...textBlock('paragraph', ''), children });
const said = (article: Article) => {
  const { attribution, decided } = attributeArticle(article, {});
  return attribution.quotes.map((quote) => [
    quote.text,
    attribution.speakers.find(({ id }) => id === quote.speaker)?.name ?? null,
    decided.has(quote),
  ]);
};
const DATA: ArticleData = {
  's:pa': { name: 'Ines Oduya', role: 'harbourmaster' },
  'q:a': { speaker: 'pa', kind: 'direct', confirmed: true },
  'q:b': { speaker: 'pa', kind: 'partial', confirmed: true },
  'q:c': { speaker: null, kind: 'direct', confirmed: true, rejected: true },
  'q:d': { speaker: null, kind: 'direct', confirmed: true },
};

describe('what a person tagged, on the command line', () => {
  test('stands over what the engine finds, with what was written of the speaker', () => {
    const blocks = [
      paragraph({ text: 'Tom Varga met Ines Oduya. ' }, { text: '“The pier is shut,”', 'q:a': true }, { text: ' Varga said.' }),
    ];
    expect(said({ blocks, article: DATA })).toEqual([['The pier is shut,', 'Ines Oduya', true]]);
    const { speakers } = attributeArticle({ blocks, article: DATA }, {}).attribution;
    expect(speakers.find(({ name }) => name === 'Ines Oduya')).toMatchObject({ role: 'harbourmaster' });
  });

  test('feeds what follows it', () => {
    const blocks = [
      paragraph({ text: 'Tom Varga met Ines Oduya.' }),
      paragraph({ text: '“The pier is shut for good.”', 'q:a': true }),
      paragraph({ text: '“Nobody will mend it.”' }),
    ];
    expect(said({ blocks, article: DATA })[1]).toEqual(['Nobody will mend it.', 'Ines Oduya', false]);
  });

  test('lists words without marks, leaves out what is no quotation, and knows nobody on purpose from nobody found', () => {
    const blocks = [
      paragraph({ text: 'Oduya promised that ' }, { text: 'the pier will open again', 'q:b': true }, { text: '.' }),
      paragraph({ text: 'The boat is called ' }, { text: '“Long May She Float On”', 'q:c': true }, { text: '.' }),
      paragraph({ text: '“Keep off the grass.”', 'q:d': true }),
    ];
    expect(said({ blocks, article: DATA })).toEqual([
      ['the pier will open again', 'Ines Oduya', true],
      ['Keep off the grass.', null, true],
    ]);
  });
});

test(
  'words that are no quotation stay out of who said what, from Markdown to HTML and on',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
    const story = join(folder, 'boat.md');
    const words = '“Long May She Float On”';
    const text = `The boat is called ${words}, which a painter thought of.\n\n“It floats,” said Ines Oduya.\n`;
    writeFileSync(story, `---\nnot-quotations:\n  - ${words}\n---\n\n${text}`);
    const html = join(folder, 'boat.html');
    const exported = await run('export', story, '--to', 'html', '--out', html);
    expect(exported.code).toBe(0);
    const { out } = await run('quotes', story, html, '--format', 'json');
    const files = JSON.parse(out) as { quotes: { text: string }[] }[];
    expect(files.map(({ quotes }) => quotes.map((quote) => quote.text))).toEqual([['It floats,'], ['It floats,']]);
    rmSync(folder, { recursive: true });
  },
  SLOW,
);
