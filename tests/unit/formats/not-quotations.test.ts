import { describe, expect, it } from 'vitest';
import { html } from '../../../article/formats/html';
import { markdown } from '../../../article/formats/markdown';
import { ninjs } from '../../../article/formats/ninjs';
import { markPieces } from '../../../article/formats/tagging';
import { blockText, markedPieces, textBlock, type Article, type ArticleData } from '../../../article/model';

const NO = { speaker: null, kind: 'direct', confirmed: true, rejected: true } as const;
const LINES = [
  'Harbour opens a café',
  'The “Old Tub” sank. Its heirs raised the “Old Tub” again.',
  '“It floats,” said Ida Brandt.',
  '“Stay a while',
  '“and have some soup.”',
];

/** The second “Old Tub” and a slogan over two paragraphs are no quotations; Ida Brandt's words are. */
function story(): Article {
  const article: ArticleData = {
    's:pa': { name: 'Ida Brandt' },
    'q:a': NO,
    'q:b': { speaker: 'pa', kind: 'direct', confirmed: true },
    'q:c': NO,
  };
  const bare = LINES.map((text, i) => textBlock(i === 0 ? 'headline' : 'paragraph', text, { gap: i > 0 }));
  const second = LINES[1]!.lastIndexOf('“');
  const whole = (block: number) => ({ block, start: 0, end: LINES[block]!.length });
  const withTub = markPieces(bare, 'q:a', [{ block: 1, start: second, end: second + 9 }]);
  const withSaid = markPieces(withTub, 'q:b', [{ block: 2, start: 0, end: 12 }]);
  return { blocks: markPieces(withSaid, 'q:c', [whole(3), whole(4)]), article };
}

/** The words that are no quotation, and where they begin. */
const rejectedIn = ({ blocks, article }: Article) =>
  [...markedPieces(blocks)]
    .filter(([key]) => article[key]?.rejected)
    .map(([, pieces]) => pieces.map(({ block, start, end }) => [block, start, blockText(blocks[block]!).slice(start, end)]));
const EXPECTED = [[[1, LINES[1]!.lastIndexOf('“'), '“Old Tub”']], [3, 4].map((block) => [block, 0, LINES[block]])];

describe('words that an editor said are no quotation', () => {
  it('stay out after a round trip through HTML, where they are neither a quote nor in the JSON-LD', () => {
    const text = html.write!(story(), { speakers: 'confirmed' });
    expect(text).toContain('raised the <span data-not-quotation="n1">“Old Tub”</span> again');
    expect(text.match(/class="quote"/g)).toHaveLength(1);
    expect(text.match(/"@type": "Quotation"/g)).toHaveLength(1);
    expect(rejectedIn(html.read!(text))).toEqual(EXPECTED);
  });

  it('stay out after a round trip through Markdown, whose text stays plain', () => {
    const text = markdown.write!(story(), { speakers: 'confirmed' });
    expect(text).toContain('not-quotations:\n  - text: “Old Tub”\n    nth: 2\n');
    expect(text).toContain('\nThe “Old Tub” sank. Its heirs raised the “Old Tub” again.\n');
    expect(rejectedIn(markdown.read!(text))).toEqual(EXPECTED);
  });

  it('keep their kind, should they be a quotation after all', () => {
    const kinds = ({ article }: Article) =>
      Object.values(article).flatMap((value) => ('rejected' in value && value.rejected ? [value.kind] : []));
    const own = story();
    own.article['q:a'] = { ...NO, kind: 'scare' };
    own.article['q:c'] = { ...NO, kind: 'partial' };
    const page = html.write!(own, { speakers: 'confirmed' });
    expect(page).toContain('<span data-not-quotation="n1" data-kind="scare">“Old Tub”</span>');
    expect(kinds(html.read!(page))).toEqual(['scare', 'partial']);
    const text = markdown.write!(own, { speakers: 'confirmed' });
    expect(text).toContain('  - kind: scare\n    text: “Old Tub”\n    nth: 2\n');
    expect(kinds(markdown.read!(text))).toEqual(['scare', 'partial']);
  });

  it('are forgotten without a word where Markdown no longer has them', () => {
    const text = markdown.write!(story(), { speakers: 'confirmed' }).replace('raised the “Old Tub” again', 'raised it again');
    const read = markdown.read!(text);
    expect(rejectedIn(read)).toEqual(EXPECTED.slice(1));
    expect(read.notes).toEqual([]);
  });

  it('travel in the HTML body of ninjs', () => {
    expect(ninjs.write!(story(), { speakers: 'confirmed' })).toContain('data-not-quotation=\\"n1\\"');
  });

  it('are not written where no speakers are', () => {
    expect(html.write!(story(), { speakers: 'none' })).not.toContain('data-not-quotation');
    expect(markdown.write!(story(), { speakers: 'none' })).not.toContain('not-quotations');
  });

  it('cannot be taken for a quotation by a page that says both', () => {
    const page =
      '<p><span class="quote" data-quote-id="q1" data-not-quotation="q1" data-speaker="p1" data-speaker-name="X">“No”</span></p>';
    expect(html.read!(page).article).toEqual({ 'q:q1': NO });
  });
});
