import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockText, editBlocks, editText, viewOf, type Edit } from '../../../article/model';
import { applyEdits, applyFixes, asOneStep } from '../../../renderer/editor/core';
import { blocksOf, open, textOf } from './steps';

/** Edits in order of place, none touching another. */
const edits = fc.array(
  fc.record({ gap: fc.integer({ min: 1, max: 30 }), length: fc.nat(25), text: fc.constantFrom('', 'x', 'two words', 'a\nb', '\n', '“') }),
  { maxLength: 5 },
);

function placed(list: { gap: number; length: number; text: string }[], length: number): Edit[] {
  let at = 0;
  return list.flatMap((one) => {
    const start = at + one.gap;
    const end = Math.min(start + one.length, length);
    at = end;
    return start > length ? [] : [{ start, end, text: one.text }];
  });
}

test('the plain-text view is what a plain string is after the same edits', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const editor = open();
      const text = textOf(editor);
      const made = placed(list, text.length);
      asOneStep(editor, () => applyEdits(editor, made));
      expect(textOf(editor)).toBe(editText(text, made));
    }),
    { numRuns: 300 },
  );
});

test('the window makes the same blocks of a fix as the command line does', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const editor = open();
      const before = blocksOf(editor);
      const made = placed(list, textOf(editor).length);
      asOneStep(editor, () => applyEdits(editor, made));
      const expected = editBlocks(before, made);
      expect(blocksOf(editor).map((block) => [block.type, blockText(block)])).toEqual(
        expected.map((block) => [block.type, blockText(block)]),
      );
    }),
    { numRuns: 300 },
  );
});

test('a line taken out takes its block along and leaves its neighbours what they were', () => {
  const editor = open();
  const { blocks } = viewOf(blocksOf(editor));
  applyEdits(editor, [{ start: blocks[0]!.start, end: blocks[1]!.start, text: '' }]);
  expect(blocksOf(editor).map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  expect(textOf(editor).startsWith('“We wait,')).toBe(true);
});

test('a fix that only says what a line is changes the type and no letter', () => {
  const editor = open();
  const text = textOf(editor);
  const start = viewOf(blocksOf(editor)).blocks[2]!.start;
  asOneStep(editor, () => applyFixes(editor, [{ title: '', safe: true, edits: [], block: { start, type: 'subhead' } }]));
  expect(blocksOf(editor)[2]!.type).toBe('subhead');
  expect(textOf(editor)).toBe(text);
  editor.undo();
  expect(blocksOf(editor)[2]!.type).toBe('paragraph');
});
