import { describe, expect, it } from 'vitest';
import { titleConsistency } from '../../../article/checks/title-consistency';
import { person, runOn } from './names/story';

const people = [person('p1', 'Ines Moreau'), person('p2', 'Todd Adair')];
const seen = (lines: string[]) => runOn(titleConsistency, lines, { people }).map((f) => [f.text, f.fixes[0]?.edits[0]?.text]);

describe('titles before names', () => {
  it('marks the one title that is written out where three are short', () => {
    expect(seen(['Sen. Moreau met Sen. Adair.', 'Sen. Moreau left. Then Senator Adair spoke.'])).toEqual([['Senator', 'Sen.']]);
  });

  it('is silent where names in full take the short title and bare surnames the long one', () => {
    expect(seen(['Adm. Ines Moreau came.', 'Admiral Moreau spoke, Admiral Moreau sat, Admiral Moreau left.'])).toEqual([]);
    expect(seen(['Adm. Moreau came.', 'Admiral Moreau spoke, Admiral Moreau sat, Admiral Moreau left.'])).toEqual([['Adm.', 'Admiral']]);
  });

  it('is silent where neither form has three places', () => {
    expect(seen(['Sen. Moreau met Senator Adair.', 'Sen. Moreau left.'])).toEqual([]);
  });

  it('is silent where both forms are as frequent', () => {
    expect(seen(['Sen. Moreau, Sen. Adair, Sen. Moreau, Senator Adair, Senator Moreau and Senator Adair.'])).toEqual([]);
  });

  it('steps down to a suggestion where the story is nearly even', () => {
    const found = runOn(titleConsistency, ['Mr. Moreau, Mr. Adair and Mr. Moreau.', 'Mr Adair and Mr Moreau.'], { people });
    expect(found.map((f) => f.severity)).toEqual(['suggestion', 'suggestion']);
    expect(found[0]?.fixes[1]?.edits).toHaveLength(2);
  });

  it('leaves what was spoken, the headline and the subheads alone', () => {
    expect(
      seen(['# Senator Adair resigns', '## Senator Moreau stays', 'Sen. Moreau, Sen. Adair and Sen. Moreau: “Senator Adair is right.”']),
    ).toEqual([]);
  });

  it('takes a word for a title only before somebody the story knows', () => {
    expect(seen(['Gen. Moreau, Gen. Adair and Gen. Moreau drive a General Motors truck.'])).toEqual([]);
  });

  it('does not take the end of a longer title for a title', () => {
    expect(seen(['Gen. Moreau, Gen. Moreau and Gen. Moreau met Attorney General Adair.'])).toEqual([]);
  });

  it('marks a person who is president three times and president-elect once', () => {
    expect(seen(['President Moreau came. President Moreau saw.', 'President Moreau won, and President-elect Moreau left.'])).toEqual([
      ['President-elect', 'President'],
    ]);
  });

  it('lets two people have different titles', () => {
    expect(seen(['Dr. Moreau, Dr. Moreau and Dr. Moreau met Prof. Adair.'])).toEqual([]);
  });
});
