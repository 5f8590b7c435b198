import { describe, expect, it } from 'vitest';
import { textBlock, viewOf } from '../../../../article/model';
import { firstMention, sourceNotes, sourcesOf } from '../../../../renderer/panels/quotes/source-list';
import type { PlacedQuote, SessionSpeaker } from '../../../../renderer/session';

const view = viewOf([
  textBlock('paragraph', 'By Lena Voss'),
  textBlock('paragraph', '“It floods,” said Ida Brandt. Tom Ashby was there.'),
  textBlock('paragraph', 'Brandtson is a street. “Yes,” Brandt said.'),
]);
const speaker = (id: string, name: string, more: Partial<SessionSpeaker> = {}): SessionSpeaker => ({
  ...{ id, name, aliases: [], confirmed: false, colour: 1, words: 0, quotes: 0, merged: [], ...more },
});
const quote = (words: string, who: string | null): PlacedQuote => {
  const open = view.text.indexOf(words);
  const place = { start: open + 1, end: open + words.length - 1, open, close: open + words.length, text: words.slice(1, -1) };
  const piece = { ...place, block: 0, continues: null, openEnded: false, kind: 'direct' as const, speaker: who };
  return {
    ...{ id: words, pieces: [{ ...piece, mention: null, confidence: 1, evidence: '' }], status: 'sure', speaker: who },
    ...{ kind: 'direct', evidence: '' },
  };
};
const state = {
  view,
  article: {},
  speakers: [speaker('b', 'Ida Brandt', { aliases: ['Brandt'] }), speaker('a', 'Tom Ashby'), speaker('v', 'Lena Voss')],
  quotes: [quote('“It floods,”', 'b'), quote('“Yes,”', 'b')],
};

describe('the sources of a story', () => {
  it('are counted with their words, quotations and first mention', () => {
    expect(sourcesOf(state)).toMatchObject([{ name: 'Ida Brandt', words: 3, quotes: 2, suggested: true, first: { line: 2 } }]);
  });
  it('tell who is quoted and never introduced, and who is named and never quoted; who signs the story is neither', () => {
    expect(sourceNotes(state).map(({ rule, speaker: { name } }) => [rule, name])).toEqual([
      ['sources.Unintroduced', 'Ida Brandt'],
      ['sources.Unquoted', 'Tom Ashby'],
    ]);
  });
  it('say nothing of somebody with a role, nor of what an editor left so', () => {
    const known = [{ ...state.speakers[0]!, role: 'harbour master' }, ...state.speakers.slice(1)];
    const article = { 'i:sources.Unquoted|Tom Ashby': { scope: 'story' as const, rule: 'sources.Unquoted', text: 'Tom Ashby' } };
    expect(sourceNotes({ ...state, speakers: known, article })).toEqual([]);
  });
  it('are found in whole words', () => {
    expect(firstMention(view, ['Brandt'])).toMatchObject({ line: 2 });
    expect(firstMention(view, ['Brandts'])).toBeNull();
  });
});
