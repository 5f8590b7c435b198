import { describe, expect, it } from 'vitest';
import { viewOf, textBlock } from '../../../../article/model';
import type { PlacedQuote, SessionSpeaker } from '../../../../renderer/session';
import { evidenceParts } from '../../../../renderer/panels/quotes/evidence';
import { matchSpeaker } from '../../../../renderer/panels/quotes/SpeakerField';
import { groupQuotes } from '../../../../renderer/panels/quotes/QuotesTab';

const speaker = (id: string, name: string, aliases: string[] = []): SessionSpeaker => ({
  ...{ id, name, aliases, confirmed: false, colour: 1, words: 0, quotes: 0, merged: [] },
});
const people = [speaker('p1', 'Marisol Vance'), speaker('p2', 'Dev Patel'), speaker('p3', 'Ruth Amadi'), speaker('p4', 'Gráinne Ó Briain')];

describe('letters in the speaker field', () => {
  it('light the first person whose name begins with them', () => {
    expect(matchSpeaker(people, 'ru')?.name).toBe('Ruth Amadi');
    expect(matchSpeaker(people, 'D')?.name).toBe('Dev Patel');
  });
  it('light a person by the surname, and without accents', () => {
    expect(matchSpeaker(people, 'Ama')?.name).toBe('Ruth Amadi');
    expect(matchSpeaker(people, 'grainne')?.name).toBe('Gráinne Ó Briain');
  });
  it('light nobody where nobody fits, and while nothing is typed', () => {
    expect(matchSpeaker(people, 'Zed')).toBeNull();
    expect(matchSpeaker(people, ' ')).toBeNull();
  });
});

const quoteAt = (text: string, words: string, mention: string | null, who: string | null): PlacedQuote => {
  const open = text.indexOf(words);
  const named = mention ? text.indexOf(mention) : -1;
  const piece = {
    ...{ start: open + 1, end: open + words.length - 1, open, close: open + words.length, text: words.slice(1, -1), block: 0 },
    ...{ continues: null, openEnded: false, kind: 'direct' as const, speaker: who, confidence: 1, evidence: '' },
    mention: mention ? { start: named, end: named + mention.length, text: mention } : null,
  };
  return { id: `q${open}`, pieces: [piece], status: 'sure', speaker: who, kind: 'direct', evidence: '' };
};

describe('evidence', () => {
  const text = '“Nobody called us,” said Dev Patel, who has run a bakery at the foot of the bridge since 1998.';
  it('marks the words that name the speaker and leaves the quotation itself out', () => {
    const parts = evidenceParts(viewOf([textBlock('paragraph', text)]), quoteAt(text, '“Nobody called us,”', 'Dev Patel', 'p2'));
    expect(parts.filter((part) => part.marked)).toEqual([{ text: 'Dev Patel', marked: true }]);
    expect(parts.map((part) => part.text).join('')).toMatch(/^“…” said Dev Patel, who has run/);
  });
  it('is empty where nothing names anybody', () => {
    expect(evidenceParts(viewOf([textBlock('paragraph', text)]), quoteAt(text, '“Nobody called us,”', null, null))).toEqual([]);
  });
});

describe('the list of quotes', () => {
  const text = '“One,” “two,” “three,” and “four.”';
  const quotes = [
    quoteAt(text, '“One,”', null, 'p1'),
    quoteAt(text, '“two,”', null, 'p2'),
    quoteAt(text, '“three,”', null, 'p1'),
    quoteAt(text, '“four.”', null, 'p1'),
  ];
  it('names a speaker once over each run in story order', () => {
    expect(groupQuotes(quotes, people, 'story').map((group) => [group.speaker?.name, group.quotes.length])).toEqual([
      ['Marisol Vance', 1],
      ['Dev Patel', 1],
      ['Marisol Vance', 2],
    ]);
  });
  it('brings all of a speaker together by speaker', () => {
    expect(groupQuotes(quotes, people, 'speaker').map((group) => [group.speaker?.name, group.quotes.length])).toEqual([
      ['Marisol Vance', 3],
      ['Dev Patel', 1],
    ]);
  });
});
