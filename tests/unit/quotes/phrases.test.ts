import { describe, expect, it } from 'vitest';
import { parseBlock, type Phrase } from '../../../article/quotes/parse';
import { holesOf } from './a-story';

/** The noun phrases of a text's own words as [phrase, name at its end, owner]. */
function phrases(text: string): [whole: string, name: string | null, owner: string | null][] {
  return parseBlock(text, holesOf(text)).flatMap(({ tokens, items, inside }) => {
    const words = (from: number, to: number): string => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    const own = (p: Phrase): [string, string | null, string | null] => [
      words(p.from, p.to),
      p.name && words(...p.name),
      p.owner && words(p.owner.from, p.owner.to),
    ];
    return inside < 0 ? items.flatMap((i) => (i.k === 'NP' && i.phrase ? [own(i.phrase)] : [])) : [];
  });
}
const wholes = (text: string): string[] => phrases(text).map(([whole]) => whole);

describe('noun phrases', () => {
  it('take in the article, adjectives and nouns up to the head', () => {
    expect(wholes('The old wooden ferry passed a small island.')).toEqual(['The old wooden ferry', 'a small island']);
  });
  it('take the office before a name in, and say which words are the name', () => {
    expect(phrases('The board thanked county engineer Ines Oduya.')).toContainEqual(['county engineer Ines Oduya', 'Ines Oduya', null]);
    expect(wholes('The board thanked former secretary of state Ines Oduya.')).toContain('former secretary of state Ines Oduya');
  });
  it.each(['Tran Van Minh', 'Gráinne Ó Briain', 'Ludo van der Meer', 'Ana de la Cruz', 'Jean-Luc N’Dour', 'T. J. Oduya'])(
    'keep %s in one piece',
    (name) => {
      expect(phrases(`“We row,” said ${name} on Monday.`)[0]).toEqual([name, name, null]);
    },
  );
  it('end at the comma of an apposition, which is a phrase of its own', () => {
    expect(wholes('Ines Oduya, the mayor of Ellan, rowed.')).toEqual(['Ines Oduya', 'the mayor', 'Ellan']);
  });
  it('end at a preposition, but not inside a body’s name', () => {
    expect(wholes('A spokesman for Oduya rowed.')).toEqual(['A spokesman', 'Oduya']);
    expect(wholes('The University of Ellan closed.')).toEqual(['The University of Ellan']);
    expect(wholes('The Department of the Interior closed.')).toEqual(['The Department of the Interior']);
  });
  it('know their owner, by name or by pronoun', () => {
    expect(phrases('Oduya’s aide rowed.')).toEqual([['Oduya’s aide', null, 'Oduya']]);
    expect(phrases('Her aide Tom Varga rowed.')).toEqual([['Her aide Tom Varga', 'Tom Varga', 'Her']]);
  });
  it('leave a name alone that a noun for no person stands before', () => {
    expect(wholes('In a statement Oduya wrote that.').slice(0, 2)).toEqual(['a statement', 'Oduya']);
  });
  it('take no day or stretch of time for somebody', () => {
    expect(wholes('Last week Oduya rowed on Monday.')).toEqual(['Oduya']);
  });
});
