import { describe, expect, it } from 'vitest';
import { readFully } from '../../../article/quotes/read/story-reading';
import type { Person } from '../../../article/quotes';
import { storyOf } from './a-story';

const people = (...lines: string[]): Person[] => readFully(storyOf(...lines)).people;
const one = (...lines: string[]): Person => {
  const all = people(...lines);
  expect(all.map((p) => p.name)).toHaveLength(1);
  return all[0]!;
};
const mentionsOf = (person: Person | undefined): string[] => person?.mentions.map((m) => m.text) ?? [];

describe('people', () => {
  it('are one entry for the full name, the surname, the given name and a title', () => {
    const person = one('Councillor Gráinne Ó Briain rowed.', 'Cllr Ó Briain won. Gráinne Ó Briain sailed.');
    expect(person).toMatchObject({ id: 'p1', name: 'Gráinne Ó Briain', organisation: false });
    const helen = one('Helen Varga rowed. Dr. Varga won. Then Helen sailed, and Varga slept.');
    expect(helen.mentions.map((m) => [m.text, m.form])).toEqual([
      ['Helen Varga', 'full'],
      ['Varga', 'titled'],
      ['Helen', 'given'],
      ['Varga', 'surname'],
    ]);
  });
  it('are met in full only later and still get the short forms before', () => {
    expect(mentionsOf(one('“We row,” said Oduya.', 'Ines Oduya, 46, runs the ferry.'))).toEqual(['Oduya', 'Ines Oduya']);
  });
  it('have the role before their name, capital or not, and no time in it', () => {
    expect(one('Harbour master Ines Oduya rowed.')).toMatchObject({ name: 'Ines Oduya', role: 'Harbour master' });
    expect(one('Last year county engineer Ines Oduya rowed.').role).toBe('county engineer');
  });
  it('take in a surname with a slip of the hand, where one bearer is that near', () => {
    expect(mentionsOf(one('Bronte Quillarte rowed.', '“We won,” Quilarte said.'))).toEqual(['Bronte Quillarte', 'Quilarte']);
    expect(people('Bronte Quillarte rowed with Ann Quilarta.', '“We won,” Quillarta said.')).toHaveLength(3);
  });
  it('keep a long name whole behind a role', () => {
    expect(one('Her co-author Nguyen Thi Lan Anh rowed.').name).toBe('Nguyen Thi Lan Anh');
  });
  it.each([
    ['an age behind it', 'Quorra Pellow, 46, rowed.', 'Quorra Pellow'],
    ['an age and a bare apposition', 'Quorra Pellow, 46, star of the lake, rowed.', 'Quorra Pellow'],
    ['a small particle', 'Gen. Faisal al-Tamimi rowed.', 'Faisal al-Tamimi'],
    ['a first word that is an auxiliary too', 'In 2022, Do Thi Lan rowed.', 'Do Thi Lan'],
    ['the rest of it alone elsewhere', 'Quorra Te Ahu is late. Te Ahu, who rows, is 44.', 'Quorra Te Ahu'],
  ])('are known by %s', (_, line, name) => {
    expect(one(line).name).toBe(name);
  });
  it('are known by a surname that somebody else of the story bears', () => {
    expect(people('Darvell Varga and Helen Varga rowed.').map((p) => p.name)).toEqual(['Darvell Varga', 'Helen Varga']);
  });
  it('keep the field of an office in the name of a body', () => {
    expect(one('The State Department said no.')).toMatchObject({ name: 'State Department', organisation: true });
    expect(people('The Senate said no. The Senate Ferry Committee said yes.').map((p) => p.name)).toEqual([
      'Senate',
      'Senate Ferry Committee',
    ]);
  });
  it('leave letters of honour out of the name', () => {
    expect(one('“We row,” said Ines Oduya SC, defending.').name).toBe('Ines Oduya');
  });
  it('are bodies with the name of their patron', () => {
    expect(one('“We row,” said St. Clement’s Hospital.')).toMatchObject({ name: 'St. Clement’s Hospital', organisation: true });
    expect(people('“We row,” said Ines Oduya’s Council.').map((p) => p.name)).toContain('Ines Oduya');
  });
  it('take the word for the surname that the story uses alone', () => {
    expect(one('Tran Van Minh rowed. “No,” Mr. Tran said.')).toMatchObject({ name: 'Tran Van Minh', surname: 'Tran' });
    expect(one('“No,” Ines Oduya said.')).toMatchObject({ surname: 'Oduya', given: 'Ines' });
  });
  it('of one surname stay apart, and the surname alone means who was named in full last', () => {
    const all = people('Karen Varga rowed. Varga won.', 'Peter Varga sailed. Varga lost.');
    expect(all.map((p) => [p.name, p.mentions.length])).toEqual([
      ['Karen Varga', 2],
      ['Peter Varga', 2],
    ]);
  });
  it('of one surname are the one whom the story is about, where the other was named in passing', () => {
    const all = people(
      'Karen Varga, daughter of Peter Varga, rowed to Oduya, Keita, Amadi, Pellow, Tait, Roe and Hale.',
      'Oduya rowed. Keita sailed. Amadi swam. Pellow ran. Tait rode. Roe flew. Hale slept.',
      'Karen Varga won. Varga slept.',
    );
    expect(mentionsOf(all.find((p) => p.given === 'Karen'))).toContain('Varga');
  });
  it('are firms where a noun for one stands before their one word', () => {
    expect(people('The lock maker Norly rowed. Norly said no.').map((p) => [p.name, p.organisation, p.mentions.length])).toEqual([
      ['Norly', true, 2],
    ]);
  });
  it('of one surname are told apart by “Mr.” and “Mrs.”', () => {
    const all = people('Karen Varga rowed with Peter Varga.', 'Mrs. Varga won. Mr. Varga lost.');
    expect(all.map((p) => [p.name, p.gender, p.mentions.at(-1)!.form])).toEqual([
      ['Karen Varga', 'f', 'titled'],
      ['Peter Varga', 'm', 'titled'],
    ]);
  });
  it('have a gender by their title or given name, and none where neither tells', () => {
    expect(one('Mr. Keita rowed.').gender).toBe('m');
    expect(one('“No,” said spokeswoman Tamsel Keita.').gender).toBe('f');
    expect(one('“No,” said Tamsel Keita.').gender).toBeUndefined();
  });
  it('have the role and the body that the words before the name or the apposition behind it say', () => {
    expect(one('Ferry captain Ines Oduya rowed.').role).toBe('Ferry captain');
    expect(people('Ines Oduya, a spokeswoman for Norwood Ferries, rowed.')[0]).toMatchObject({
      role: 'spokeswoman for Norwood Ferries',
      affiliation: 'Norwood Ferries',
    });
    expect(one('Ines Oduya rowed.')).not.toHaveProperty('role');
  });
  it('have no role from words that say nothing of what they are', () => {
    expect(one('Tom Varga, seven, rowed.')).not.toHaveProperty('role');
    expect(one('The police came with a warrant. With a warrant Mrs Varga rowed.')).not.toHaveProperty('role', 'warrant');
    expect(one('The new Mrs Varga rowed.')).not.toHaveProperty('role');
    expect(people('Tom Varga, 38, and Amber Keita, 35, both of Mill Road, rowed.').map((p) => p.role)).toEqual([undefined, undefined]);
  });
  it('have no role from what somebody says of them in a quotation', () => {
    expect(people('“No,” said Tom Varga. “The thief Ines Oduya rowed.”').find((p) => p.name === 'Ines Oduya')).not.toHaveProperty('role');
  });
  it('and bodies share the register: a body, its letters and its short form are one', () => {
    const all = people('The Ellan Rowing Association met Ines Oduya. The ERA said no.');
    expect(all.map((p) => [p.name, p.organisation, mentionsOf(p)])).toEqual([
      ['Ellan Rowing Association', true, ['Ellan Rowing Association', 'ERA']],
      ['Ines Oduya', false, ['Ines Oduya']],
    ]);
  });
  it('are one under the name they were born with and the one they took', () => {
    const dora = one('Dora Vale-Roe rowed.', 'Dora Anna Vale was born in June.', 'Vale-Roe won.');
    expect(dora).toMatchObject({ name: 'Dora Vale-Roe', aliases: ['Dora Anna Vale', 'Vale-Roe'] });
    expect(people('Dora Vale-Roe rowed.', 'Nadia Vale won.')).toHaveLength(2);
  });
  it('have ranks and styles of other countries before their name', () => {
    expect(mentionsOf(one('CSP Hauwa Bello rowed.', 'CSP Bello won.'))).toEqual(['Hauwa Bello', 'Bello']);
    expect(one('Barr. Emeka Tofa rowed.').name).toBe('Emeka Tofa');
  });
  it('are not offices in capitals', () => {
    expect(one('The Chairman, Tom Varga, rowed.').name).toBe('Tom Varga');
  });
  it('are no teams that a coach is of', () => {
    expect(one('“No,” said Otters coach Pete Varga.')).toMatchObject({ name: 'Pete Varga', role: 'Otters coach' });
  });
  it('are no firms by a noun before the name or by their shares', () => {
    const bodies = (...lines: string[]): [string, boolean][] => people(...lines).map((p) => [p.name, p.organisation]);
    expect(bodies('Power company Tarn Grid said no.')).toEqual([['Tarn Grid', true]]);
    expect(bodies('The energy company Tarn Grid said no.')).toEqual([['Tarn Grid', true]]);
    expect(bodies('Shares in Tarn Bewick fell.', 'Tarn Bewick said no.')).toEqual([['Tarn Bewick', true]]);
    expect(bodies('Tarn Bewick said no.')).toEqual([['Tarn Bewick', false]]);
    expect(bodies('He told the company Ann Bewick said no.')).toEqual([['Ann Bewick', false]]);
  });
  it('are not places, months or what only opens a sentence', () => {
    expect(people('Critics rowed to Norway in June. Yesterday it rained.')).toEqual([]);
  });
});
