import fc from 'fast-check';
import { markPieces } from '../../../article/formats/tagging';
import { joinRuns, textBlock, viewOf, type Article, type ArticleData, type Block, type QuoteKey, type Run } from '../../../article/model';

const word = fc.constantFrom(
  'ferry',
  'the',
  'said',
  '“No,”',
  'Ó Briain',
  '*',
  '_',
  '# ',
  '&amp;',
  '<b>',
  'a  b',
  '[x](y)',
  '1.',
  '-',
  '\\',
  '`c`',
  'œuvre',
  '😀',
  '~~',
  'http://a.example',
);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' ').trim());
const marks = fc.constantFrom<Omit<Run, 'text'>>(
  {},
  {},
  {},
  { bold: true },
  { italic: true },
  { strike: true },
  { link: 'https://example.org/a?b=1&c=2' },
);
const block = fc
  .tuple(
    fc.constantFrom<Block['type']>('paragraph', 'paragraph', 'paragraph', 'subhead', 'block-quote', 'list-item'),
    fc.array(fc.tuple(words, marks), { minLength: 1, maxLength: 3 }),
  )
  .map(([type, parts]): Block => ({
    type,
    children: joinRuns(parts.map(([text, more], i) => ({ ...more, text: i === 0 ? text : ` ${text}` }))),
    gap: true,
  }));

interface Tag {
  from: number;
  length: number;
  /** Index into SPEAKERS; -1 nobody on purpose, -2 no quotation. */
  speaker: number;
}
const tags = fc.array(fc.record({ from: fc.nat(400), length: fc.integer({ min: 1, max: 60 }), speaker: fc.integer({ min: -2, max: 2 }) }), {
  maxLength: 4,
});
const SPEAKERS = [
  { name: 'Marta Olsen', role: 'head librarian', affiliation: 'Ardmore Library', aliases: ['Olsen'] },
  { name: 'Gráinne Ó Briain' },
  { name: 'Blue <Line> & Co', organisation: true, role: 'ferry operator' },
];

/** The stretch of a tag in each block that it covers. */
function piecesOf(blocks: readonly Block[], { from, length }: Tag) {
  const view = viewOf(blocks);
  const start = from % Math.max(1, view.text.length);
  return view.blocks
    .map((seen, block) => ({
      block,
      start: Math.max(start, seen.start) - seen.start,
      end: Math.min(start + length, seen.end) - seen.start,
    }))
    .filter((piece) => piece.start < piece.end);
}

/** Stories with headline, byline, marks, lists and tagged quotations that may cross and nest. */
export const taggedStories: fc.Arbitrary<Article> = fc
  .tuple(words, fc.boolean(), fc.array(block, { minLength: 1, maxLength: 6 }), tags)
  .map(([title, hasByline, body, wanted]) => {
    let blocks: Block[] = [
      textBlock('headline', title),
      ...(hasByline ? [textBlock('byline', 'By Nora Quill', { gap: true })] : []),
      ...body,
    ];
    const article: ArticleData = {};
    wanted.forEach((tag, i) => {
      const pieces = piecesOf(blocks, tag);
      if (pieces.length === 0) return;
      const key: QuoteKey = `q:t${i}`;
      blocks = markPieces(blocks, key, pieces);
      if (tag.speaker === -2) {
        article[key] = { speaker: null, kind: 'direct', confirmed: true, rejected: true };
        return;
      }
      const who = SPEAKERS[tag.speaker];
      if (who) article[`s:p${tag.speaker}x`] = who;
      const kind = i % 2 === 0 ? 'direct' : 'partial';
      article[key] = { speaker: who ? `p${tag.speaker}x` : null, kind, confirmed: true, ...(i % 3 === 1 ? { own: true } : {}) };
    });
    return { blocks, article };
  });

/** What is tagged, without ids: the words of each quotation, its kind, and the speaker with all facts. */
export function tagsOf({ blocks, article }: Article): string[] {
  const said = new Map<string, string[]>();
  for (const { children } of blocks) {
    const here = new Map<string, string>();
    for (const run of children)
      for (const key of Object.keys(run)) if (key.startsWith('q:')) here.set(key, (here.get(key) ?? '') + run.text);
    for (const [key, text] of here) said.set(key, [...(said.get(key) ?? []), text]);
  }
  return [...said]
    .map(([key, pieces]) => {
      const record = article[key as QuoteKey];
      const who = record && record.speaker !== null ? article[`s:${record.speaker}`] : null;
      return JSON.stringify([
        pieces,
        record?.kind,
        record?.own ?? false,
        record?.rejected ?? false,
        record?.confirmed,
        who && Object.entries(who).sort(),
      ]);
    })
    .sort();
}
