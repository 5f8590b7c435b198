import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, putBack, typeBefore } from '../../../article/changes';
import { editText, textBlock, viewOf, type Block } from '../../../article/model';

const paragraphs = (...lines: string[]): Block[] => lines.map((line) => textBlock('paragraph', line));
const brief = (before: Block[], after: Block[]) =>
  changesBetween(before, after).map(({ kind, before: b, after: a }) => [kind, b.text, a.text]);

describe('changesBetween', () => {
  it('finds nothing where nothing changed', () => {
    expect(changesBetween(paragraphs('The ferry left.', 'It rained.'), paragraphs('The ferry left.', 'It rained.'))).toEqual([]);
  });

  it('names the words that changed, with their places in both', () => {
    const [change] = changesBetween(paragraphs('Ana Reyes said so.'), paragraphs('Ana Ruiz said so.'));
    expect(change).toMatchObject({ kind: 'text', before: { start: 4, end: 9, text: 'Reyes' }, after: { start: 4, end: 8, text: 'Ruiz' } });
  });

  it('shows a line that was taken out as one change, beside lines that were edited', () => {
    const before = paragraphs('The ferry left at at nine.', 'ADVERTISEMENT', 'Nobody waved , they said.');
    expect(brief(before, paragraphs('The ferry left at nine.', 'Nobody waved, they said.'))).toEqual([
      ['text', 'at ', ''],
      ['removed-line', 'ADVERTISEMENT', ''],
      ['text', ' ', ''],
    ]);
  });

  it('sees two lines made one as a change of words, not as lines come and gone', () => {
    const before = paragraphs('He kept a note-', 'book in which he wrote down every ship that passed.');
    expect(brief(before, paragraphs('He kept a notebook in which he wrote down every ship that passed.')).map(([kind]) => kind)).toEqual([
      'text',
    ]);
  });

  it('tells what a line is now and what it was', () => {
    const [change] = changesBetween(paragraphs('A slow journey'), [textBlock('subhead', 'A slow journey')]);
    expect(change).toMatchObject({ kind: 'type', before: { type: 'paragraph' }, after: { type: 'subhead' } });
    expect(putBack(change!)).toEqual([]);
    expect(typeBefore(change!)).toEqual({ start: 0, type: 'paragraph' });
  });

  it('gives every change an id of its own', () => {
    const ids = changesBetween(paragraphs('One.'), paragraphs('Two and three.', 'Four.', 'One.', 'Five.')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const line = fc
  .array(fc.constantFrom('ferry', 'harbor', 'the', 'Ana', 'said', 'rain', 'nine', '“No,”', 'left.'), { minLength: 1, maxLength: 7 })
  .map((words) => words.join(' '));
const story = fc.array(line, { minLength: 1, maxLength: 7 }).map((lines) => paragraphs(...lines));

describe('putting changes back', () => {
  it('puts one line back where it stood', () => {
    const before = paragraphs('First.', 'Second.', 'Third.');
    const now = paragraphs('Second.', 'Third.');
    const [change] = changesBetween(before, now);
    expect(editText(viewOf(now).text, putBack(change!))).toBe('First.\nSecond.\nThird.');
  });

  it('tells a line that was cut from a mark changed at the end of the line before it', () => {
    const before = paragraphs('"Nobody wanted this," she said. "It is late."', 'READ MORE: Ten walks by the sea');
    expect(changesBetween(before, paragraphs('“Nobody wanted this,” she said. “It is late.”')).map(({ kind }) => kind)).toEqual([
      ...['text', 'text', 'text', 'text'],
      'removed-line',
    ]);
  });

  it('gives the arrived text again when every change is put back, the last first', () => {
    fc.assert(
      fc.property(story, story, (before, now) => {
        const text = changesBetween(before, now)
          .reverse()
          .reduce((at, change) => editText(at, putBack(change)), viewOf(now).text);
        expect(text).toBe(viewOf(before).text);
      }),
      { numRuns: 200 },
    );
  });

  it('says where the text now and the arrived text stand', () => {
    fc.assert(
      fc.property(story, story, (before, now) => {
        for (const change of changesBetween(before, now)) {
          expect(viewOf(before).text.slice(change.before.start, change.before.end)).toBe(change.before.text);
          expect(viewOf(now).text.slice(change.after.start, change.after.end)).toBe(change.after.text);
        }
      }),
    );
  });
});
