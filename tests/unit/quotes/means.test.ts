import { describe, expect, it } from 'vitest';
import { attribute } from '../../../article/quotes';
import { sceneIn, storyOf } from './a-story';

/** Whom the story's nominal mentions mean: "the keeper: Piotr Adamski". */
const meant = (...lines: string[]): string[] => [...sceneIn(...lines).means].map(([m, person]) => `${m.text}: ${person.name}`);
/** The speaker of the last quotation as written, and who that is where the story tells. */
const last = (...lines: string[]): { name: string | undefined; person: string | undefined } => {
  const { quotes, speakers } = attribute(storyOf(...lines));
  const speaker = speakers.find((s) => s.id === quotes.at(-1)!.speaker);
  return { name: speaker?.name, person: speakers.find((s) => s.id === speaker?.person)?.name };
};

describe('whom a nominal mention means', () => {
  it('is the only bearer of the role, from an apposition on either side or a title', () => {
    expect(meant('The goalkeeper, Peter Keita, slipped.', 'The goalkeeper rose.')).toEqual(['The goalkeeper: Peter Keita']);
    expect(meant('Peter Keita, the goalkeeper, slipped.', 'The keeper rose.')).toEqual(['The keeper: Peter Keita']);
    expect(meant('Sheriff Ruth Hale spoke.', 'The sheriff left.')).toEqual(['The sheriff: Ruth Hale']);
    expect(meant('Ruth Hale, 46, a baker, spoke.', 'The baker left.')).toEqual(['The baker: Ruth Hale']);
  });
  it('is nobody where two bear the role and neither was named near, or where the role is another', () => {
    const two = ['Ruth Hale, a doctor, spoke.', 'Tom Varga, a doctor, rowed.', 'It rained.', 'It blew.'];
    expect(meant(...two, 'The doctor left.')).toEqual([]);
    expect(meant('Ruth Hale, the foreign minister, spoke.', 'The prime minister left.')).toEqual([]);
    expect(meant('Ruth Hale, a chairwoman, spoke.', 'The spokesman left.')).toEqual([]);
  });
  it('is the bearer named last where several bear the role', () => {
    expect(meant('Ruth Hale, a doctor, spoke.', 'Tom Varga, a doctor, rowed.', 'The doctor left.')).toEqual(['The doctor: Tom Varga']);
  });
  it('is the firm that the story is about for “the company”, and no union', () => {
    expect(meant('Norwood Foods spoke.', 'The company left.')).toEqual(['The company: Norwood Foods']);
    expect(meant('The Norwood Workers Union spoke.', 'The company left.')).toEqual([]);
    expect(meant('The Norwood Workers Union spoke.', 'The union left.')).toEqual(['The union: Norwood Workers Union']);
  });
  it('is the firm of the opening for “the company” where several are named as often', () => {
    const rain = ['It rained.', 'It blew.', 'It cleared.'];
    expect(meant('Norwood Foods spoke.', ...rain, 'Calder Securities met Ellan Securities.', 'The company left.')).toEqual([
      'The company: Norwood Foods',
    ]);
  });
  it('is a woman whom the story brings in as “the chairman”', () => {
    expect(meant('The chairman, Ruth Hale, spoke.', 'The chairman left.')).toEqual(['The chairman: Ruth Hale']);
  });
  it('is who said something in a statement for “the statement” that goes on', () => {
    const first = 'Norwood Foods said in a statement that it was sorry.';
    expect(last(`${first} “We row,” the statement said.`)).toEqual({ name: 'the statement', person: 'Norwood Foods' });
  });
  it('is who was brought in by an office in capitals with whose it is', () => {
    expect(meant('The Chairman of Norwood Council, Hon. Tom Varga, rowed.', 'The chairman spoke.')).toEqual(['The chairman: Tom Varga']);
    expect(meant('Tom Baker rowed.', 'The baker spoke.')).toEqual([]);
  });
  it('is the firm by the town it is at home in', () => {
    expect(meant('Norwood Foods spoke.', 'The Leeds-based company left.')).toEqual(['The Leeds-based company: Norwood Foods']);
  });
  it('is no office of the state for “the company”', () => {
    expect(meant('The Bureau of Tides spoke.', 'Tarn Grid Ltd rowed.', 'The company left.')).toEqual(['The company: Tarn Grid Ltd']);
    expect(meant('The Bureau of Tides spoke.', 'The company left.')).toEqual([]);
  });
  it('is who plays at the place on the field that a body is called by too', () => {
    expect(meant('Center Peter Keita rowed.', 'The center spoke.')).toEqual(['The center: Peter Keita']);
    expect(attribute(storyOf('Center Peter Keita rowed.', '“No,” the center said.')).speakers.at(-1)).not.toHaveProperty('organisation');
  });
  it('is the bearer of an office in capitals, and of a noun that tells of itself before the name', () => {
    expect(last('The Chairman of Norwood Council, Hon. Tom Varga, said that it was “no market”.').name).toBe('Tom Varga');
    expect(last('A member of the party and former mayor, Tom Varga, rowed home. “No,” he said.').name).toBe('Tom Varga');
    expect(last('A sawyer who has been here since 1986, Tom Varga, was at work.', '“No,” he said.').name).toBe('Tom Varga');
  });
  it('is the bearer of a title that is written short before the name', () => {
    expect(meant('Capt. Peter Keita spoke.', 'The captain left.')).toEqual(['The captain: Peter Keita']);
    expect(meant('Capt. Peter Keita spoke.', 'The police captain left.')).toEqual(['The police captain: Peter Keita']);
  });
  it('is the firm of the paragraph rather than the one that the story names most', () => {
    const most = ['Norwood Foods spoke.', 'Norwood Foods rowed.'];
    expect(meant(...most, 'Ellan Rail spoke. The utility said no.')).toEqual(['The utility: Ellan Rail']);
  });
  it('is the only man or woman of the paragraph, and the person named last for an age', () => {
    expect(meant('Ruth Hale met Peter Keita. The congresswoman left.')).toEqual(['The congresswoman: Ruth Hale']);
    expect(meant('Ruth Hale met Helen Varga. The congresswoman left.')).toEqual([]);
    expect(meant('Ruth Hale rowed.', 'The 46-year-old left.')).toEqual(['The 46-year-old: Ruth Hale']);
  });
  it('is the parent by the child, and who somebody is said to be', () => {
    expect(meant('Tom Varga’s daughter drew it. “Look,” said her father.')).toEqual(['her father: Tom Varga']);
    expect(meant('The man in question was Tom Varga.')).toContain('The man in question: Tom Varga');
  });
  it('is the person named below where the opening keeps the name for later', () => {
    expect(meant('A judge called it a sham.', 'Judge Ruth Hale spoke.')).toEqual(['A judge: Ruth Hale']);
  });
  it('names the speaker by the words as written, with the person beside them', () => {
    expect(last('The goalkeeper, Peter Keita, slipped.', '“We lost,” the goalkeeper said.')).toEqual({
      name: 'the goalkeeper',
      person: 'Peter Keita',
    });
  });
  it('is what a pronoun behind it goes back to', () => {
    const line = 'The man in question was Tom Varga. He said: “We row on the lake.”';
    expect(last('Peter Keita met the board.', line).name).toBe('Tom Varga');
  });
});

describe('somebody unnamed who is taken up again', () => {
  const speakers = (...lines: string[]): string[] => {
    const { quotes, speakers: all } = attribute(storyOf(...lines));
    return all.filter((s) => quotes.some((q) => q.speaker === s.id)).map((s) => [s.name, ...s.aliases].join(', '));
  };
  it('is one speaker under the words that brought them in', () => {
    expect(speakers('“We row,” said a source close to the board.', '“We won,” the source said.')).toEqual([
      'a source close to the board, the source',
    ]);
  });
  it('is somebody else where the words say another kind', () => {
    expect(speakers('“We row,” said a neighbour.', '“We won,” the second neighbour said.')).toEqual([
      'a neighbour',
      'the second neighbour',
    ]);
  });
});

describe('whether somebody is a man or a woman', () => {
  const told = (...lines: string[]): string[] => [...sceneIn(...lines).genders].map(([person, gender]) => `${person.name}: ${gender}`);
  it('is told by the pronouns behind a name that does not tell', () => {
    expect(told('Quorra Varga, who lost her boat, rowed.')).toEqual(['Quorra Varga: f']);
    expect(told('Quorra Varga rowed his boat.')).toEqual(['Quorra Varga: m']);
  });
  it('is left open where another is named between, or the pronouns disagree', () => {
    expect(told('Quorra Varga told Ruth Hale that her boat sank.')).toEqual([]);
    expect(told('Quorra Varga rowed his boat.', 'Quorra Varga rowed her boat.')).toEqual([]);
  });
});

describe('the words for somebody unnamed', () => {
  it.each([
    ['“We row,” said a spokesman for the board.', 'a spokesman for the board'],
    ['A spokesman for the board said: “We row.”', 'A spokesman for the board'],
    ['“We row,” a spokesman said in a statement.', 'a spokesman'],
    ['A neighbour who asked not to be named said: “We row.”', 'A neighbour who asked not to be named'],
    ['A neighbour who asked not to be named because her son crews on the boat said: “We row.”', 'A neighbour who asked not to be named'],
    ['An official familiar with the talks said: “We row.”', 'An official familiar with the talks'],
    ['Somebody at the back shouted: “We row.”', 'Somebody at the back'],
    ['A spokesman, who was tired, said: “We row.”', 'A spokesman'],
  ])('are whole: %s', (line, want) => {
    expect(last(line).name).toBe(want);
  });
});
