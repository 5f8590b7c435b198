import { describe, expect, it } from 'vitest';
import type { CheckContext, Lists } from '../../../article/checks/check';
import { createMemory } from '../../../article/checks/remember';
import { nonSpeaker } from '../../../article/checks/non-speaker';
import { editText, textBlock, viewOf, type Finding } from '../../../article/model';
import { readStory } from '../../../article/quotes';

const LISTS: Lists = {
  things: ['Marmalade'],
  bodies: ['Norgate'],
  places: ['Ellanport'],
  surnames: ['Plumb'],
  brands: ['Fizzaroo'],
  firms: ['Webbly'],
  'goods-words': ['Sprocket'],
};

function check(lines: readonly string[], lists = LISTS): { text: string; found: Finding[] } {
  const view = viewOf(lines.map((line) => textBlock('paragraph', line)));
  const reading = readStory(view, lists);
  const quoted = (at: number): boolean => reading.quotations.some((q) => q.open <= at && at < q.close);
  const context: CheckContext = { dialect: 'en-US', lists, hasGaps: false, knowsStructure: false };
  const slots = view.blocks.map((block) => nonSpeaker.collect!(block, context));
  const found = nonSpeaker.run({ ...context, view, reading, quoted }, slots, createMemory());
  return { text: view.text, found };
}
const words = (...lines: string[]): string[] => check(lines).found.map((f) => f.text);
const INTRO = 'Farmers met county engineer Martha Ellery on Monday to hear about the dam.';

describe('speakers that cannot talk', () => {
  it('knows a person whose given name was read in the wrong encoding', () => {
    expect(words('The bat belonged to shortstop RubÃ©n Quillarte, who broke two of his own.', '“I said go,” Quillarte said.')).toEqual([]);
  });

  it('finds a brand, a version, an acronym and a thing in small letters', () => {
    expect(words(INTRO, '“The dam will hold,” Quillopad said.')).toEqual(['Quillopad']);
    expect(words(INTRO, '“The dam will hold,” Quillopad 7 said.')).toEqual(['Quillopad 7']);
    expect(words(INTRO, 'ZQFT told reporters that the dam will hold.')).toEqual(['ZQFT']);
    expect(words(INTRO, '“The dam will hold,” granite said.')).toEqual(['granite']);
    expect(words(INTRO, 'Marmalade said that the dam will hold.')).toEqual(['Marmalade']);
  });

  it('takes a brand for a speaker only where the story shows its firm', () => {
    const more = ['The dam is old.', 'It was built by hand.'];
    expect(words(INTRO, ...more, 'Fizzaroo told reporters that the dam will hold.')).toEqual(['Fizzaroo']);
    expect(words(INTRO, ...more, 'Fizzaroo said in a statement that sales fell.')).toEqual([]);
    expect(words(INTRO, ...more, 'Fizzaroo said that it would close.')).toEqual([]);
    expect(words(INTRO, ...more, 'Fizzaroo told the crowd that it would be a garden.')).toEqual(['Fizzaroo']);
    expect(words(INTRO, ...more, 'The drinks maker Fizzaroo owns the dam.', 'Fizzaroo said that the dam will hold.')).toEqual([]);
    expect(words(INTRO, ...more, 'The jam firm Marmalade owns the dam.', 'Marmalade said that the dam will hold.')).toEqual([]);
  });

  it('takes a maker with the name of its goods for no person', () => {
    const more = ['The dam is old.', 'It was built by hand.'];
    expect(words(INTRO, ...more, '“The dam will hold,” Webbly Sprocket said.')).toEqual(['Webbly Sprocket']);
    expect(
      words(INTRO, ...more, 'The bridge is old. Webbly Sprocket bought the lot at a sale.', 'Webbly Sprocket’s hens are well.'),
    ).toEqual(['Webbly Sprocket', 'Webbly Sprocket']);
    expect(words(INTRO, ...more, 'Webbly Sprocket said in a statement that sales fell.')).toEqual([]);
    expect(words(INTRO, 'Mr Webbly Sprocket, 61, keeps hens.', '“The dam will hold,” Mr Sprocket said.')).toEqual([]);
    expect(words(INTRO, 'Norgate Sprocket shows the way. It is a map of the dam.')).toEqual([]);
  });

  it('takes a day that has a name with it', () => {
    const day = { ...LISTS, things: ['Black Friday'] };
    expect(check([INTRO, 'Black Friday said the dam will hold.'], day).found.map((f) => f.text)).toEqual(['Black Friday']);
    expect(check([INTRO, 'Ellery Friday said the dam will hold.'], day).found).toEqual([]);
  });

  it('finds an event that has an office and is called “she”, and leaves the event alone elsewhere', () => {
    const said = 'Marmalade’s office said that she would walk the dam.';
    expect(words(INTRO, 'It will be paid before Marmalade, officials said.', said)).toEqual(['Marmalade']);
    expect(words(INTRO, `Ellery has left. ${said}`)).toEqual([]);
    expect(words(INTRO, 'Marmalade’s office said that it would close.')).toEqual([]);
  });

  it('offers the person who fits in the form that the story uses, with a reason', () => {
    const { text, found } = check([INTRO, '“The dam will hold,” Quillopad said.']);
    expect(editText(text, found[0]?.fixes[0]?.edits ?? [])).toContain('hold,” Ellery said');
    expect(found[0]?.fixes[0]?.reason).toMatch(/Martha Ellery/);
    expect(found[0]?.fixes.every((fix) => !fix.safe)).toBe(true);
  });

  it('finds the same word elsewhere, keeps the possessive, and mends all with the second fix but what stands in quotation marks', () => {
    const { text, found } = check([
      INTRO,
      '“The dam will hold,” Quillopad said.',
      'Quillopad’s plan is old.',
      '“We trust Quillopad,” a farmer said.',
    ]);
    expect(found).toHaveLength(3);
    const mended = editText(text, found[0]?.fixes[1]?.edits ?? []);
    expect(mended).toContain('Ellery said');
    expect(mended).toContain('Ellery’s plan is old');
    expect(mended).toContain('trust Quillopad');
    expect(found[2]?.severity).toBe('warning');
  });

  it('leaves people, bodies, places and common nouns for people alone', () => {
    expect(words(INTRO, '“The dam will hold,” Ellery said. Plumb told reporters that it may not.')).toEqual([]);
    expect(words(INTRO, 'Norgate said that it will pay. Ellanport said that it will not.')).toEqual([]);
    expect(words(INTRO, 'Officials said so. The report said so. Police told reporters. She said so.')).toEqual([]);
  });

  it('lets the story itself introduce a body', () => {
    expect(words(INTRO, 'The firm Brundle built the dam. Brundle said that it will hold.')).toEqual([]);
    expect(words(INTRO, 'The Upland Farmers Trust (UFT) sued. UFT said that it had no choice.')).toEqual([]);
    expect(
      words(INTRO, 'Shares of Brundle fell. “It will hold,” said Tom Hurst, chief executive of Brundle. Brundle said no more.'),
    ).toEqual([]);
  });

  it('finds a brand that has an age, a relative, a body or a title, and leaves a firm alone', () => {
    const more = ['The dam is old.', 'It was built by hand.'];
    expect(words(INTRO, ...more, 'Fizzaroo’s late wife built a boat.')).toEqual(['Fizzaroo']);
    expect(words(INTRO, ...more, 'Fizzaroo, 47, keeps sheep.')).toEqual(['Fizzaroo']);
    expect(words(INTRO, ...more, 'Fizzaroo has not spoken to the farmers since June.')).toEqual(['Fizzaroo']);
    expect(words(INTRO, ...more, 'Dr Fizzaroo keeps sheep.')).toEqual(['Fizzaroo']);
    expect(words(INTRO, ...more, 'Fizzaroo’s new can is blue. Fizzaroo has 40 shops. She drank Fizzaroo.')).toEqual([]);
    expect(words(INTRO, ...more, 'The drinks maker Fizzaroo owns the dam.', 'Fizzaroo’s predecessor built it.')).toEqual([]);
  });

  it('finds a brand that does what a person of the paragraph would do', () => {
    const more = ['The dam is old.', 'It was built by hand.'];
    const opened = 'Ms. Ellery keeps a diary of the dam.';
    expect(words(INTRO, ...more, `${opened} Fizzaroo sat on the wall and watched.`)).toEqual(['Fizzaroo']);
    expect(words(INTRO, ...more, `${opened} Fizzaroo has kept copies of every page.`)).toEqual(['Fizzaroo']);
    expect(words(INTRO, ...more, `She keeps a diary. Fizzaroo was four days short of a record on Monday. Fizzaroo wept.`)).toEqual([
      'Fizzaroo',
      'Fizzaroo',
    ]);
    expect(words(INTRO, ...more, `${opened} Webbly made soup until the pot ran dry, and then she slept.`)).toEqual(['Webbly']);
    expect(words(INTRO, ...more, `${opened} Webbly took the diary to the board and read out a page.`)).toEqual(['Webbly']);
  });

  it('leaves a brand alone that does what firms and goods do', () => {
    const more = ['The dam is old.', 'It was built by hand.'];
    const opened = 'Ms. Ellery keeps a diary of the dam.';
    for (const line of [
      'Webbly removed her page, and she complained.',
      'Webbly suspended his account before he knew it.',
      'Webbly handed over the data to the police.',
      'Webbly took her page down on Monday.',
      'Fizzaroo has raised its prices twice.',
      'Fizzaroo was her first love.',
      'Fizzaroo is sold in six countries.',
      'Fizzaroo watched its shares fall. Fizzaroo sat out the boom, its chairman said.',
      'She drank Fizzaroo. Fizzaroo sat on every shelf.',
    ])
      expect(words(INTRO, ...more, `${opened} ${line}`), line).toEqual([]);
    expect(words('Fizzaroo comes to town', INTRO, `${opened} Fizzaroo sat on the wall.`)).toEqual([]);
  });

  it('leaves a slip in a name to the check of names', () => {
    expect(words(INTRO, 'Ellery left early. Ellary said that the dam will hold.')).toEqual([]);
  });

  it('leaves what is said inside a quotation alone', () => {
    expect(words(INTRO, 'Ellery said: “As Quillopad said, the dam will hold.”')).toEqual([]);
  });
});
