import { describe, expect, it } from 'vitest';
import { nameVariant } from '../../../article/checks/name-variant';
import { oneSlipApart } from '../../../article/quotes';
import { person, runOn } from './names/story';

const vance = person('p1', 'Marisol Vance');
const seen = (lines: string[], people = [vance]) => runOn(nameVariant, lines, { people }).map((f) => [f.text, f.fixes[0]?.edits[0]?.text]);

describe('names one letter off', () => {
  it('knows one slip of the hand', () => {
    for (const [a, b] of [
      ['Vance', 'Vence'],
      ['Vance', 'Vanc'],
      ['Vance', 'Vannce'],
      ['Vance', 'Vacne'],
    ] as const)
      expect(oneSlipApart(a, b)).toBe(true);
    for (const [a, b] of [
      ['Vance', 'Vance'],
      ['Vance', 'Vent'],
      ['Vance', 'Vanity'],
      ['Vance', 'Cvane'],
    ] as const)
      expect(oneSlipApart(a, b)).toBe(false);
  });

  it('marks a surname that nobody bears', () => {
    expect(seen(['“No,” said Marisol Vance, an engineer.', 'Vance left. Vence added a word.'])).toEqual([['Vence', 'Vance']]);
  });

  it('marks the possessive and keeps it', () => {
    expect(seen(['Marisol Vance spoke. Vance left.', 'Then Vence’s deputy came.'])).toEqual([['Vence', 'Vance']]);
  });

  it('marks the same given name with another surname', () => {
    expect(seen(['Marisol Vance spoke. Vance left.', 'Later Marisol Vence came back.'])).toEqual([['Vence', 'Vance']]);
  });

  it('is silent where both names are introduced', () => {
    const people = [person('p1', 'Joan Brown'), person('p2', 'Edith Browne')];
    expect(seen(['Joan Brown met Edith Browne.', 'Brown spoke. Browne listened. Brown left.'], people)).toEqual([]);
  });

  it('is silent for the family, for a word in small letters and for a longer name', () => {
    expect(seen(['Marisol Vance spoke. Vance left.', 'The Vances are well known.'])).toEqual([]);
    expect(seen(['Tom Walker spoke. Walker left. Walked home, he did. They walked on.'], [person('p1', 'Tom Walker')])).toEqual([]);
    expect(seen(['Ana Rubio spoke. Rubio left.', 'They met at the Rubin Museum.'], [person('p1', 'Ana Rubio')])).toEqual([]);
  });

  it('is silent where the story has both forms as often', () => {
    expect(seen(['Marisol Vance spoke. Vence left. Vance came. Vence ate.'])).toEqual([]);
  });

  it('marks a name that is introduced once, where the slip bears a title or speaks', () => {
    const lacey = [person('p1', 'Dermot Lacey')];
    expect(seen(['Dermot Lacey came home.', 'Mr Lacy said nothing.'], lacey)).toEqual([['Lacy', 'Lacey']]);
    expect(seen(['A coach, Shane Burrowdale, came.', '“No,” Burrowdail said.'], [person('p1', 'Shane Burrowdale')])).toEqual([
      ['Burrowdail', 'Burrowdale'],
    ]);
    expect(seen(['Dermot Lacey came home.', 'They met on Lacy.'], lacey)).toEqual([]);
    expect(seen(['Ann Marsh came home.', 'March said nothing.'], [person('p1', 'Ann Marsh')])).toEqual([]);
  });

  it('marks a body whose name is written with one letter otherwise, and leaves two bodies alone', () => {
    const seenBodies = (lines: string[]) => seen(lines, []);
    expect(seenBodies(['Bellwether Capital rose. Bellwether Capital fell.', 'Bellweather Capital said no.'])).toEqual([
      ['Bellweather', 'Bellwether'],
    ]);
    expect(seenBodies(['Eastern Power rose. Eastern Power fell.', 'Western Power said no.'])).toEqual([]);
    expect(seenBodies(['The Labour Party won. The Labour Party lost.', 'The Labor Party came.'])).toEqual([]);
    expect(seenBodies(['Austrian Rail won. Austrian Rail lost.', 'Austria Rail came.'])).toEqual([]);
  });
});
