import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../article/quotes/parse/skeleton';
import { holesOf } from './a-story';

/** The skeleton of a text: a sentence's tokens with a space between, a quotation as Q and its number in the block. */
const skeleton = (text: string): string[] =>
  sentencesOf(text, holesOf(text)).map((tokens) => tokens.map((t) => (t.tag === 'Q' ? `Q${t.piece}` : t.text)).join(' '));

describe('skeleton sentences', () => {
  it('put one token for each quotation, whatever stops are inside it', () => {
    expect(skeleton('Oduya said: “We row. We sail! Do we swim?”')).toEqual(['Oduya said : Q0']);
    expect(skeleton('“It is,” Oduya said, “a long road.”')).toEqual(['Q0 Oduya said , Q1']);
  });
  it('keep the words of the quotation and its place with its marks', () => {
    const text = 'Oduya said “no.”';
    const quote = sentencesOf(text, holesOf(text))[0]!.at(-1)!;
    expect(quote).toMatchObject({ tag: 'Q', text: 'no.' });
    expect(text.slice(quote.start, quote.end)).toBe('“no.”');
  });
  it('go on behind a question that its speaker follows, and end where a new sentence follows', () => {
    expect(skeleton('“Why now?” asked Oduya.')).toEqual(['Q0 asked Oduya .']);
    expect(skeleton('“Why now?” Oduya asked.')).toEqual(['Q0 Oduya asked .']);
    expect(skeleton('“Why now?” The board met.')).toEqual(['Q0', 'The board met .']);
    expect(skeleton('A man shouted, “Shame on you!” Stewards asked him to sit.')).toEqual([
      'A man shouted , Q0',
      'Stewards asked him to sit .',
    ]);
  });
  it('cut two quotations with a stop between them', () => {
    expect(skeleton('“We row,” Oduya said. “We sail.”')).toEqual(['Q0 Oduya said .', 'Q1']);
  });
  it('end at no abbreviation', () => {
    expect(skeleton('Dr. Oduya met Mr. Varga. They rowed.')).toEqual(['Dr. Oduya met Mr. Varga .', 'They rowed .']);
  });
  it('drop ages, parties and brackets, but no bracket with a quotation in it', () => {
    expect(skeleton('Ines Oduya, 46, said no.')).toEqual(['Ines Oduya said no .']);
    expect(skeleton('Rep. Ines Oduya (R-Ellan) said no.')).toEqual(['Rep. Ines Oduya said no .']);
    expect(skeleton('Ines Oduya, D-Ellan, said no.')).toEqual(['Ines Oduya said no .']);
    expect(skeleton('The road (Oduya called it “cold”) is shut.')).toEqual(['The road Oduya called it Q0 is shut .']);
  });
  it('mark the word that opens a sentence, so that its capital says nothing', () => {
    const [first, second] = sentencesOf('Ferries stopped. Critics rowed.', []);
    expect(first!.map((t) => t.initial)).toEqual([true, false, false]);
    expect(second![0]).toMatchObject({ text: 'Critics', initial: true });
  });
});
