import { describe, expect, test } from 'vitest';
import { viewOf, type ArticleData, type Attribution, type Block } from '../../../article/model';
import { confirmedQuotes, findQuotations, matchQuotes } from '../../../article/quotes';
import { markSpans, setArticle, unmark } from '../../../renderer/editor/core';
import { placeQuotes } from '../../../renderer/session/placed-quotes';
import { blocksOf, doStep, open, select, textOf } from '../editor/steps';

/** What the engine would find, without anybody credited. */
function found(blocks: readonly Block[]): Attribution {
  const quotes = findQuotations(viewOf(blocks)).map((quote) => ({
    ...quote,
    kind: 'direct' as const,
    speaker: null,
    mention: null,
    confidence: 0,
    evidence: '',
  }));
  return { speakers: [], quotes };
}
const match = (blocks: Block[], article: ArticleData) => matchQuotes(found(blocks), blocks, viewOf(blocks), article);
const keyed = (blocks: Block[], article: ArticleData) => match(blocks, article).map(({ key, pieces }) => [key, pieces.length]);

describe('quotations and tags', () => {
  test('are paired by the letters that they share; one over two paragraphs is one', () => {
    const editor = open();
    expect(keyed(blocksOf(editor), editor.article)).toEqual([
      ['q:a', 1],
      ['q:c', 1],
      ['q:d', 2],
    ]);
  });

  test('a run writes nothing and gives the same answer twice, no tag to two quotations', () => {
    const editor = open();
    const before = blocksOf(editor);
    const first = match(blocksOf(editor), editor.article);
    expect(match(blocksOf(editor), editor.article)).toEqual(first);
    expect(blocksOf(editor)).toBe(before);
    const keys = first.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a quotation cut in two keeps its tag on the larger piece, the other is suggested the same speaker', () => {
    const editor = open();
    const at = textOf(editor).indexOf('es.”');
    doStep(editor, { do: 'fix', at: at / textOf(editor).length, length: 0, text: '” he said. “' });
    const quotes = match(blocksOf(editor), editor.article);
    expect(quotes.filter(({ key }) => key === 'q:c')).toHaveLength(1);
    expect(quotes.find(({ key }) => key === null)?.inherited).toEqual(editor.article['q:c']);
  });

  test('a tag whose marks are gone is kept, not shown, and comes back with them', () => {
    const editor = open();
    const at = textOf(editor).indexOf('“Yes.”');
    select(editor, at, at + 1);
    editor.deleteFragment();
    expect(keyed(blocksOf(editor), editor.article).map(([key]) => key)).not.toContain('q:c');
    editor.undo();
    expect(keyed(blocksOf(editor), editor.article).map(([key]) => key)).toContain('q:c');
  });

  test('bare words that a person tagged are shown as they were tagged', () => {
    const editor = open();
    markSpans(editor, 'q:e', [{ block: 2, start: 0, end: 10 }]);
    setArticle(editor, { 'q:e': { speaker: 'p1', kind: 'direct', confirmed: true } });
    const bare = match(blocksOf(editor), editor.article).find(({ key }) => key === 'q:e');
    expect(bare?.pieces.map(({ text }) => text)).toEqual(['So it goes']);
    unmark(editor, 'q:e');
    expect(keyed(blocksOf(editor), editor.article).map(([key]) => key)).not.toContain('q:e');
  });
});

test('what a person said counts before what the engine says', () => {
  const editor = open();
  const blocks = blocksOf(editor);
  const attribution = found(blocks);
  attribution.speakers = [{ id: 'p1', name: 'Ben Cole', aliases: [] }];
  attribution.quotes = attribution.quotes.map((quote) => ({ ...quote, speaker: 'p1', confidence: 0.95, evidence: 'Cole said it.' }));
  const { quotes } = placeQuotes(attribution, new Map(), { blocks, view: viewOf(blocks), article: editor.article });
  expect(quotes.map(({ status, speaker }) => [status, speaker])).toEqual([
    ['confirmed', 'p1'],
    ['sure', 'found:ben cole'],
    ['confirmed', 'p1'],
  ]);
});

test('the engine is told of confirmed quotations by their words’ bounds and the speaker’s name', () => {
  const editor = open();
  const view = viewOf(blocksOf(editor));
  const told = confirmedQuotes({ blocks: blocksOf(editor), article: editor.article }, view).map(({ start, end, speakerName }) => [
    view.text.slice(start, end),
    speakerName,
  ]);
  expect(told).toEqual([
    ['We wait, he said ‘no’', 'Ann Lee'],
    ['It runs on.', 'Ann Lee'],
    ['And ends here.', 'Ann Lee'],
  ]);
});
