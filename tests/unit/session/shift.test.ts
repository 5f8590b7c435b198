import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textBlock, viewOf, type Finding } from '../../../article/model';
import { asOneStep, applyEdits } from '../../../renderer/editor/core';
import { changedRegions, shiftFinding, shiftPlace, shiftRange } from '../../../renderer/session/shift';
import { anyStep, blocksOf, doStep, open, textOf } from '../editor/steps';

const steps = fc.array(anyStep, { minLength: 1, maxLength: 12 });

test('the regions of a change turn the old text into the new one', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const editor = open();
      for (const step of list) {
        const before = blocksOf(editor);
        const text = textOf(editor);
        doStep(editor, step);
        const regions = changedRegions(before, blocksOf(editor));
        let made = `${text}\n`;
        for (const region of [...regions].reverse()) made = made.slice(0, region.start) + region.text + made.slice(region.end);
        expect(made).toBe(`${textOf(editor)}\n`);
      }
    }),
    { numRuns: 300 },
  );
});

test('the text of a kept finding is the text at its place, and so are the places of its fixes', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const editor = open();
      const text = textOf(editor);
      let findings = [...text.matchAll(/\S+/g)].map((word): Finding => {
        const range = { start: word.index, end: word.index + word[0].length };
        return {
          rule: 'R',
          kind: 'spelling',
          severity: 'warning',
          message: '',
          text: word[0],
          ...range,
          fixes: [{ title: '', safe: false, edits: [{ ...range, text: 'x' }] }],
        };
      });
      for (const step of list) {
        const before = blocksOf(editor);
        doStep(editor, step);
        const regions = changedRegions(before, blocksOf(editor));
        findings = findings.flatMap((finding) => shiftFinding(regions, finding) ?? []);
      }
      const now = textOf(editor);
      for (const finding of findings) {
        expect(now.slice(finding.start, finding.end)).toBe(finding.text);
        for (const fix of finding.fixes) expect(fix.edits[0]).toMatchObject({ start: finding.start, end: finding.end });
      }
    }),
    { numRuns: 300 },
  );
});

test('a letter typed beside a finding takes it away, one elsewhere does not', () => {
  const regions = [{ start: 10, end: 10, text: 'x' }];
  expect(shiftRange(regions, 5, 10)).toBeNull();
  expect(shiftRange(regions, 10, 12)).toBeNull();
  expect(shiftRange(regions, 5, 9)).toEqual({ start: 5, end: 9 });
  expect(shiftRange(regions, 11, 12)).toEqual({ start: 12, end: 13 });
});

test('a new line beside a finding does not touch it', () => {
  expect(shiftRange([{ start: 10, end: 10, text: 'Words\n' }], 10, 12)).toEqual({ start: 16, end: 18 });
  expect(shiftRange([{ start: 10, end: 10, text: '\nWords' }], 5, 10)).toEqual({ start: 5, end: 10 });
});

test('a line that goes beside a finding does not touch it, even where both begin with the same letters', () => {
  const blocks = (...texts: string[]) => texts.map((text) => textBlock('paragraph', text));
  const [first, link, rest, last] = blocks('Rain came.', 'Read more on rain', 'Reports say so.', 'ADVERTISEMENT');
  const after = [first!, textBlock('paragraph', 'Reports say so.')];
  const regions = changedRegions([first!, link!, rest!, last!], after);
  expect(shiftRange(regions, 29, 36)).toEqual({ start: 11, end: 18 });
  expect(shiftRange(regions, 5, 10)).toEqual({ start: 5, end: 10 });
  expect(shiftRange(changedRegions(blocks('Rain came.', 'Read more'), blocks('Rain came.')), 5, 10)).toEqual({ start: 5, end: 10 });
  expect(shiftRange(changedRegions(blocks('Odd Reports say so.'), blocks('Reports say so.')), 4, 11)).toBeNull();
});

test('letters typed inside a quotation belong to it, those at its ends do not', () => {
  const at = (start: number) => [{ start, end: start, text: 'xx' }];
  expect([shiftPlace(at(10), 10), shiftPlace(at(10), 10, true)]).toEqual([12, 10]);
  expect([shiftPlace(at(12), 10), shiftPlace(at(12), 20, true)]).toEqual([10, 22]);
});

test('blocks that did not change are not looked at: one fix gives one small region', () => {
  const editor = open();
  const before = blocksOf(editor);
  const { text } = viewOf(before);
  const at = text.indexOf('said');
  asOneStep(editor, () => applyEdits(editor, [{ start: at, end: at + 4, text: 'told' }]));
  expect(changedRegions(before, blocksOf(editor))).toEqual([{ start: at, end: at + 3, text: 'tol' }]);
});

test('what stays between many fixes at once keeps its place, a line taken out among them', () => {
  const before = ['Ferry to stop', 'The  ferry will not run , they said.', 'Read more: Ten walks', '“It is our road,” said Tom  Ashby.'];
  const after = ['Ferry to stop', 'The ferry will not run, they said.', '“It is our road,” said Tom Ashby.'];
  const [old, now] = [before, after].map((texts) => texts.map((text) => textBlock('paragraph', text)));
  const [was, is] = [viewOf(old!).text, viewOf(now!).text];
  const regions = changedRegions(old!, now!);
  for (const words of ['will not', 'they said.', 'is our road']) {
    const start = was.lastIndexOf(words);
    expect(shiftRange(regions, start, start + words.length)).toEqual({
      start: is.lastIndexOf(words),
      end: is.lastIndexOf(words) + words.length,
    });
  }
});
