import { describe, expect, it } from 'vitest';
import { scorersOf, softmax } from '../../../article/quotes/rank';
import { antecedentsOf } from '../../../article/quotes/rank/pronouns';
import { unnamedOf } from '../../../article/quotes/rank/unnamed-meant';
import { MODEL, sceneIn } from './a-story';

const nobodyIsBanned = (): boolean => false;
const scorers = scorersOf(MODEL);

/** Whom a story's last mention of a pronoun may mean, likeliest first. */
function meant(pronoun: string, ...lines: string[]): string[] {
  const scene = sceneIn(...lines);
  const mention = scene.mentions.filter((m) => m.pronoun === pronoun).at(-1)!;
  const found = antecedentsOf(scene, mention, null, null, nobodyIsBanned);
  const p = softmax(found.map((a) => scorers.pronoun(a.features)));
  return found
    .map(({ person }, i) => ({ name: person.name, p: p[i]! }))
    .sort((a, b) => b.p - a.p)
    .map(({ name }) => name);
}
function unnamed(pronoun: string, ...lines: string[]): string | undefined {
  const scene = sceneIn(...lines);
  return unnamedOf(scene, scene.mentions.filter((m) => m.pronoun === pronoun).at(-1)!, null, nobodyIsBanned)?.text;
}

const rain = Array.from({ length: 30 }, () => 'It rained.');

describe('pronouns', () => {
  it('“he” and “she” mean nobody of the other gender', () => {
    const met = 'Helen Varga met David Keita.';
    expect(meant('she', met, '“We row,” she said.')).toEqual(['Helen Varga']);
    expect(meant('he', met, '“We row,” he said.')).toEqual(['David Keita']);
  });
  it('“he” and “she” may mean one whose gender the story does not tell', () => {
    expect(meant('she', 'Tamsel Keita runs the ferry.', '“We row,” she said.')).toEqual(['Tamsel Keita']);
    expect(meant('he', 'Tamsel Keita runs the ferry.', '“We row,” he said.')).toEqual(['Tamsel Keita']);
  });
  it('go by the title where the given name tells nothing', () => {
    expect(meant('he', 'Mrs. Keita met Mr. Amadi.', '“We row,” he said.')).toEqual(['Amadi']);
  });
  it('“he” and “she” mean people, “it” means bodies, “they” either', () => {
    const first = 'Norwood Council met Helen Varga.';
    expect(meant('she', first, '“We row,” she said.')).toEqual(['Helen Varga']);
    expect(meant('it', first, '“We row,” it said.')).toEqual(['Norwood Council']);
    expect(meant('they', first, '“We row,” they said.').sort()).toEqual(['Helen Varga', 'Norwood Council']);
  });
  it('mean the nearer of two subjects that fit', () => {
    expect(meant('she', 'Helen Varga rowed. Karen Amadi sailed.', '“We won,” she said.')[0]).toBe('Karen Amadi');
    expect(meant('she', 'Karen Amadi sailed. Helen Varga rowed.', '“We won,” she said.')[0]).toBe('Helen Varga');
  });
  it('mean the subject of the sentence before rather than its object', () => {
    expect(meant('she', 'Helen Varga told reporters about Karen Amadi. “We won,” she said.')[0]).toBe('Helen Varga');
  });
  it('mean nobody who is only named behind them or too far above', () => {
    expect(meant('she', '“We won,” she said. Helen Varga rowed.')).toEqual([]);
    expect(meant('she', 'Helen Varga rowed.', ...rain, '“We won,” she said.')).toEqual([]);
  });
  it('mean whom the story is about where nobody who fits is named near', () => {
    const story = ['Helen Varga rowed. Varga won.', 'Karen Amadi sailed.', ...rain];
    expect(meant('she', ...story, '“We won,” she said.')).toEqual(['Helen Varga']);
    expect(meant('he', ...story, '“We won,” he said.')).toEqual([]);
  });
  it('mean the head teacher of the paragraph where nobody else of it fits', () => {
    expect(unnamed('she', 'Helen Varga rowed.', 'The head teacher watched. “They won,” she said.')).toBe('The head teacher');
    expect(unnamed('she', 'The head teacher watched Helen Varga. “They won,” she said.')).toBeUndefined();
    expect(unnamed('he', 'The head teacher, Tom Varga, watched. “They won,” he said.')).toBeUndefined();
  });
  it('mean somebody whom the sentence before presents', () => {
    expect(unnamed('he', 'A boy watched. This is Tom Varga. “They won,” he said.')).toBeUndefined();
  });
  it('mean somebody unnamed whom the paragraph has just brought', () => {
    expect(unnamed('she', 'Helen Varga rowed.', 'A neighbour watched. “They won,” she said.')).toBe('A neighbour');
  });
  it('mean one of the family whom the words just before bring', () => {
    expect(unnamed('he', 'Tom Varga rowed.', 'Helen Varga watched. His father mended nets. “They won,” he said.')).toBe('His father');
    expect(unnamed('she', 'Helen Varga rowed. His granddaughter hears them, and she told “no.”')).toBe('His granddaughter');
    expect(unnamed('he', 'Helen Varga rowed. His granddaughter hears them, and he told “no.”')).toBeUndefined();
  });
  it('mean somebody unnamed whom the paragraph above is about', () => {
    const above = 'A retired postman gave money. His statement was read.';
    expect(unnamed('he', 'Helen Varga rowed.', above, '“It rained,” he wrote.')).toBe('A retired postman');
    expect(unnamed('she', above, '“It rained,” she wrote.')).toBeUndefined();
  });
  it('are told whom the pronouns before stand for', () => {
    const scene = sceneIn('Helen Varga rowed. She won.', 'Karen Amadi gave a prize.', '“It rained,” she said.');
    const she = scene.mentions.filter((m) => m.pronoun === 'she').at(-1)!;
    const goesOn = antecedentsOf(scene, she, null, null, nobodyIsBanned).filter(({ features }) =>
      features.some((f) => /^chain=true/.test(f)),
    );
    expect(goesOn.map(({ person }) => person.name)).toEqual(['Helen Varga']);
  });
  it('mean nobody unnamed where somebody who fits was the subject since', () => {
    expect(unnamed('she', 'A neighbour watched. Helen Varga rowed. “We won,” she said.')).toBeUndefined();
    expect(unnamed('she', 'A neighbour watched. David Keita rowed. “They won,” she said.')).toBe('A neighbour');
  });
});
