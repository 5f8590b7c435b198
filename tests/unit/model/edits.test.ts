import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBlocks, editText, joinRuns, placeAt, textBlock, viewOf, type Block, type Edit, type Run } from '../../../article/model';

const story = (...lines: string[]): Block[] => lines.map((line) => textBlock('paragraph', line));
const lines = (blocks: readonly Block[]) => viewOf(blocks).text.split('\n');

describe('edits to blocks', () => {
  it('merge two blocks when an edit covers the line break between them', () => {
    expect(lines(editBlocks(story('The ferry is', 'late again.'), [{ start: 12, end: 13, text: ' ' }]))).toEqual([
      'The ferry is late again.',
    ]);
  });

  it('split a block at an inserted line break', () => {
    expect(lines(editBlocks(story('One. Two.'), [{ start: 4, end: 5, text: '\n' }]))).toEqual(['One.', 'Two.']);
  });

  it('take away a first line with the break behind it and keep the type of the line that stays', () => {
    const blocks = [textBlock('headline', 'Ad'), textBlock('paragraph', 'Body.')];
    expect(editBlocks(blocks, [{ start: 0, end: 3, text: '' }])).toEqual([textBlock('paragraph', 'Body.')]);
  });

  it('take away a last line with the break before it and keep the type of the line that stays', () => {
    const blocks = [textBlock('subhead', 'Head'), textBlock('paragraph', 'Ad')];
    expect(editBlocks(blocks, [{ start: 4, end: 7, text: '' }])).toEqual([textBlock('subhead', 'Head')]);
  });

  it('give replaced words the marks of the first character that they replace', () => {
    const blocks: Block[] = [{ type: 'paragraph', children: [{ text: 'He said ' }, { text: '"no"', 'q:a': true }] }];
    const [block] = editBlocks(blocks, [{ start: 8, end: 9, text: '“' }]);
    expect(block?.children).toEqual([{ text: 'He said ' }, { text: '“no"', 'q:a': true }]);
  });

  it('give inserted words only the quotations that both neighbours share', () => {
    const blocks: Block[] = [{ type: 'paragraph', children: [{ text: 'He said ' }, { text: '"no"', 'q:a': true }] }];
    const inside = editBlocks(blocks, [{ start: 9, end: 9, text: 'oh ' }]);
    const before = editBlocks(blocks, [{ start: 8, end: 8, text: 'oh ' }]);
    expect(inside[0]?.children.at(-1)).toEqual({ text: '"oh no"', 'q:a': true });
    expect(before[0]?.children.at(0)).toEqual({ text: 'He said oh ' });
  });

  it('leave the same text as edits to the plain string, whatever the edits', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' ', '“', '\n'), { minLength: 1, maxLength: 40 }).map((cs) => cs.join(''));
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(40), fc.nat(4), fc.constantFrom('', 'x', 'yz', '\n', 'a\nb')), { maxLength: 5 }),
        (start, tries) => {
          const edits: Edit[] = [];
          for (const [at, length, put] of [...tries].sort((a, b) => a[0] - b[0])) {
            const from = Math.min(at, start.length);
            const edit = { start: from, end: Math.min(from + length, start.length), text: put };
            if (edit.start >= (edits.at(-1)?.end ?? 0) && edit.start !== edits.at(-1)?.start) edits.push(edit);
          }
          expect(viewOf(editBlocks(story(...start.split('\n')), edits)).text).toBe(editText(start, edits));
        },
      ),
    );
  });
});

describe('many edits', () => {
  const run = fc.record({
    text: fc.stringMatching(/^[a-c ]{0,4}$/),
    bold: fc.constantFrom(undefined, true),
    'q:a': fc.constantFrom(undefined, true),
  });
  const runOf = ({ text, ...marks }: { text: string; bold: true | undefined; 'q:a': true | undefined }): Run => ({
    text,
    ...(marks.bold && { bold: marks.bold }),
    ...(marks['q:a'] && { 'q:a': marks['q:a'] }),
  });
  const block = fc.record({
    type: fc.constantFrom<Block['type']>('paragraph', 'headline'),
    children: fc.array(run.map(runOf), { minLength: 1, maxLength: 3 }),
  });

  it('made together leave the same blocks and marks as one after the other from the last', () => {
    const step = fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom('', 'x', '\n', 'p\nq'));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), fc.array(step, { maxLength: 5 }), (blocks, steps) => {
        const { length } = viewOf(blocks).text;
        const edits: Edit[] = [];
        for (const [gap, size, text] of steps) {
          const start = (edits.at(-1)?.end ?? 0) + gap;
          if (start <= length && (size > 0 || text !== '')) edits.push({ start, end: Math.min(start + size, length), text });
        }
        expect(editBlocks(blocks, edits)).toEqual(edits.reduceRight((now, edit) => editBlocks(now, [edit]), blocks));
      }),
    );
  });
});

describe('the plain-text view', () => {
  it('tells the block of every offset, a line break belonging to the block before it', () => {
    const view = viewOf(story('ab', 'c'));
    expect([0, 2, 3, 4].map((at) => placeAt(view, at))).toEqual([
      { block: 0, offset: 0 },
      { block: 0, offset: 2 },
      { block: 1, offset: 0 },
      { block: 1, offset: 1 },
    ]);
  });
});

describe('runs', () => {
  it('of the same marks become one, and empty ones go', () => {
    expect(joinRuns([{ text: 'a', bold: true }, { text: '' }, { text: 'b', bold: true }])).toEqual([{ text: 'ab', bold: true }]);
  });
});
