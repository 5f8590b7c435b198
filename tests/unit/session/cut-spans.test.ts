import { describe, expect, test } from 'vitest';
import { cutSpans, joinedSpans } from '../../../renderer/session/cut-spans';

const TEXT = '“We wait. Nobody asked us.”\n“It is late.” End';
const whole = [
  { start: 0, end: 27 },
  { start: 28, end: 41 },
];
const words = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => TEXT.slice(start, end));
const at = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) });

describe('a quotation cut', () => {
  test('at a caret gives two, the white space to neither', () => {
    expect(cutSpans(whole, at('Nobody'), TEXT).map(words)).toEqual([['“We wait.'], ['Nobody asked us.”', '“It is late.”']]);
  });
  test('inside a word is cut before it', () => {
    expect(cutSpans(whole, at('obody'), TEXT).map(words)[1]).toEqual(['Nobody asked us.”', '“It is late.”']);
  });
  test('between paragraphs gives each its own', () => {
    expect(cutSpans(whole, at('“It is'), TEXT).map(words)).toEqual([['“We wait. Nobody asked us.”'], ['“It is late.”']]);
  });
  test('around selected words gives three, in whole words', () => {
    const chosen = { start: TEXT.indexOf('body'), end: TEXT.indexOf('sked') };
    expect(cutSpans(whole, chosen, TEXT).map(words)).toEqual([['“We wait.'], ['Nobody asked'], ['us.”', '“It is late.”']]);
  });
  test('at its edges, or where only a mark would be left, stays whole', () => {
    expect(cutSpans(whole, { start: 0, end: 41 }, TEXT)).toHaveLength(1);
    expect(cutSpans(whole, at('We wait'), TEXT)).toHaveLength(1);
  });
});

describe('quotations joined', () => {
  test('are one stretch where only white space stands between them', () => {
    const [first, second] = cutSpans(whole, at('Nobody'), TEXT);
    expect(joinedSpans([...second!, ...first!], TEXT)).toEqual(whole);
  });
  test('keep what is said between them out', () => {
    const text = '“Yes,” he said, “no.”';
    const pieces = [
      { start: 0, end: 6 },
      { start: 16, end: 21 },
    ];
    expect(joinedSpans(pieces, text)).toEqual(pieces);
  });
});
