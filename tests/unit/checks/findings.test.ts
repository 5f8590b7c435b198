import { describe, expect, test } from 'vitest';
import { applyFixes, checkStory, chooseFixes, findingKey, makeFixes, mergeFindings, untaggedQuotes } from '../../../article/checks';
import { blockText, textBlock, viewOf, type AttributedQuotation, type Block, type Finding, type Kind } from '../../../article/model';
import { settings } from './help';

const finding = (kind: Kind, start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  rule: `copydesk.${kind}`,
  kind,
  severity: 'error',
  message: '',
  start,
  end,
  text: '',
  fixes: [],
  ...more,
});
const kinds = (findings: readonly Finding[]): Kind[] => findings.map((f) => f.kind);

describe('merging findings', () => {
  test('one defect keeps one finding: encoding, then speakers and names, our own, house style, grammar, spelling', () => {
    expect(kinds(mergeFindings([finding('spelling', 0, 6), finding('mojibake', 3, 6)]))).toEqual(['mojibake']);
    expect(kinds(mergeFindings([finding('spelling', 0, 5), finding('name-variant', 0, 5), finding('non-speaker', 0, 5)]))).toEqual([
      'non-speaker',
    ]);
    expect(kinds(mergeFindings([finding('grammar', 0, 9), finding('house-style', 4, 6), finding('spelling', 5, 6)]))).toEqual([
      'house-style',
    ]);
    expect(kinds(mergeFindings([finding('house-style', 0, 9), finding('ordinal-date', 0, 9)]))).toEqual(['ordinal-date']);
  });

  test('half of a word beside an entity or a broken line is no misspelling', () => {
    expect(kinds(mergeFindings([finding('spelling', 0, 3), finding('entity-leftover', 3, 9)]))).toEqual(['entity-leftover']);
    expect(kinds(mergeFindings([finding('broken-line', 5, 7), finding('spelling', 7, 12)]))).toEqual(['broken-line']);
  });

  test('two defects stay two: a slip beside a double space, in a headline, in a quotation that nobody tagged', () => {
    expect(mergeFindings([finding('double-space', 4, 6), finding('spelling', 6, 9)])).toHaveLength(2);
    expect(mergeFindings([finding('repeated-paragraph', 0, 30), finding('non-speaker', 6, 9)])).toHaveLength(2);
    expect(mergeFindings([finding('headline', 0, 30), finding('spelling', 6, 9)])).toHaveLength(2);
    expect(mergeFindings([finding('untagged-quote', 0, 30), finding('repeated-word', 6, 9)])).toHaveLength(2);
  });

  test('a promo line is no subhead, and swallows what stands in it', () => {
    expect(kinds(mergeFindings([finding('subhead', 0, 30), finding('promo-line', 0, 30), finding('spelling', 4, 8)]))).toEqual([
      'promo-line',
    ]);
  });

  test('gives them in order of place', () => {
    expect(mergeFindings([finding('spelling', 20, 24), finding('mojibake', 2, 4)]).map((f) => f.start)).toEqual([2, 20]);
  });
});

describe('the key of an ignored finding', () => {
  test('holds rule, words and one word either side, and so lasts while the story changes elsewhere', () => {
    const at = (text: string): string =>
      findingKey({ rule: 'copydesk.X', text: 'its its', start: text.indexOf('its its'), end: text.indexOf('its its') + 7 }, text);
    expect(at('They replaced its its deck.')).toBe('copydesk.X|its its|replaced|deck');
    expect(at('Much later, they replaced its its deck again.')).toBe(at('They replaced its its deck.'));
    expect(at('They cleaned its its deck.')).not.toBe(at('They replaced its its deck.'));
  });
});

describe('applying fixes', () => {
  const story = (...lines: string[]): Block[] => lines.map((line) => textBlock('paragraph', line));
  const run = (blocks: Block[], mode: 'none' | 'safe' | 'all'): { type: string; text: string }[] =>
    applyFixes(blocks, mode, (now) => checkStory(now, { settings: settings() })).map((b) => ({ type: b.type, text: blockText(b) }));
  const LINES = [
    'Pier to close for a year, council says',
    'ADVERTISEMENT',
    'The council  closed the the pier , it said. Th. “It is is late,” said nobody.',
  ];

  test('safe mends what has one right answer and leaves somebody’s words', () => {
    expect(run(story(...LINES), 'safe')).toEqual([
      { type: 'headline', text: LINES[0] },
      { type: 'paragraph', text: 'The council closed the pier, it said. Th. “It is is late,” said nobody.' },
    ]);
  });

  test('all takes each first fix, none takes nothing', () => {
    expect(run(story(...LINES), 'all').map((b) => b.text)).toEqual([
      LINES[0],
      'The council closed the pier, it said. “It is late,” said nobody.',
    ]);
    expect(run(story(...LINES), 'none').map((b) => b.text)).toEqual(LINES);
  });

  test('what overlaps waits for the next round, and three rounds are the most', () => {
    let rounds = 0;
    const grows = (): Finding[] => (
      rounds++,
      [finding('house-style', 0, 1, { fixes: [{ title: '', safe: true, edits: [{ start: 0, end: 0, text: 'x' }] }] })]
    );
    expect(blockText(applyFixes(story('a'), 'all', grows)[0]!)).toBe('xxxa');
    expect(rounds).toBe(3);
    const fix = (start: number, end: number) =>
      finding('house-style', start, end, { fixes: [{ title: `${start}`, safe: true, edits: [{ start, end, text: '' }] }] });
    expect(chooseFixes([fix(4, 8), fix(0, 5), fix(9, 10)], 'all').map((f) => f.title)).toEqual(['0', '9']);
  });
});

test('a fix whose edits stand around another place does not keep that one waiting', () => {
  const marks = [
    { start: 0, end: 1, text: '“' },
    { start: 8, end: 9, text: '”' },
  ];
  const around = finding('straight-quotes', 0, 1, { fixes: [{ title: 'marks', safe: true, edits: marks }] });
  const inside = finding('space-before-punctuation', 3, 4, {
    fixes: [{ title: 'space', safe: true, edits: [{ start: 3, end: 4, text: '' }] }],
  });
  const across = finding('house-style', 7, 9, { fixes: [{ title: 'across', safe: true, edits: [{ start: 7, end: 9, text: '!' }] }] });
  const chosen = chooseFixes([around, inside, across], 'safe');
  expect(chosen.map(({ title }) => title)).toEqual(['marks', 'space']);
  expect(makeFixes([textBlock('paragraph', '"Oh , no"')], chosen).map(blockText)).toEqual(['“Oh, no”']);
});

describe('untagged quotations', () => {
  const VIEW = viewOf([textBlock('paragraph', '“It is so,” he said twice'), textBlock('paragraph', '“It is so”')]);
  const quote = (more: Partial<AttributedQuotation>): AttributedQuotation => ({
    start: 1,
    end: 9,
    open: 0,
    close: 10,
    text: 'It is so',
    block: 0,
    continues: null,
    openEnded: false,
    kind: 'direct',
    speaker: null,
    mention: null,
    confidence: 0.4,
    evidence: '',
    ...more,
  });

  test('are direct ones for which nobody fits, each once', () => {
    const sure = quote({ speaker: 'p1', confidence: 0.8 });
    const quotes = [quote({}), quote({ kind: 'scare' }), quote({ kind: 'partial' }), sure, quote({ continues: 0 })];
    expect(untaggedQuotes({ speakers: [], quotes }, VIEW)).toMatchObject([
      { kind: 'untagged-quote', severity: 'suggestion', start: 1, end: 9, fixes: [] },
    ]);
  });

  test('are those as well that stand alone and for which somebody is only guessed', () => {
    const beside = quote({ speaker: 'p1', confidence: 0.3 });
    const alone = { ...beside, block: 1, open: 26, start: 27, end: 35, close: 36 };
    expect(untaggedQuotes({ speakers: [], quotes: [beside, alone] }, VIEW).map((f) => f.start)).toEqual([27]);
  });
});
