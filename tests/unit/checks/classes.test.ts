import { describe, expect, test } from 'vitest';
import { isSlipOf } from '../../../article/quotes';
import { isByline } from '../../../article/checks/text/line-forms';
import { ofKind } from './help';

const LINE = 'The ferry will not sail before spring, the council said on Monday.';

describe('what is left in copy', () => {
  test.each(['undefined', 'null', 'NaN', '[object Object]', '-30-', '- 30 -', '###'])('“%s” alone in a line goes', (bit) => {
    expect(ofKind('stray-fragment', `Ferry stops\n${LINE}\n${bit}`).map((f) => f.text)).toEqual([bit]);
  });

  test('“undefined” goes from the end of a line', () => {
    expect(ofKind('stray-fragment', `Ferry stops\n${LINE} undefined`).map((f) => f.text)).toEqual(['undefined']);
    expect(ofKind('stray-fragment', `Ferry stops\nThe role of the board is undefined`)).toEqual([]);
  });

  test('a space before a comma is found behind an emoji', () => {
    expect(ofKind('space-before-punctuation', 'She wrote “well done 😀 , Tom” on the card.')).toHaveLength(1);
  });

  test('letters for a currency say the word already', () => {
    expect(ofKind('redundant-currency', 'The bridge cost Rs 40 crore rupees, or Rs 2 crore a year.').map((f) => f.text)).toEqual([
      'Rs 40 crore rupees',
    ]);
  });

  test('words that meet by right are left alone or only suggested', () => {
    expect(ofKind('repeated-word', 'What it is is a mess.')).toEqual([]);
    expect(ofKind('repeated-word', 'The plan he came in in May with is dead.').map((f) => f.severity)).toEqual(['suggestion']);
    expect(ofKind('repeated-word', 'The pier closed for the first time in in ten years.').map((f) => f.severity)).toEqual(['warning']);
  });

  test('a sign takes the word that the story writes', () => {
    const story = `Ferry stops\n${'It rose 5 per cent in May. '.repeat(4)}It fell 10% in June.`;
    expect(ofKind('abbreviation-consistency', story)[0]?.fixes[0]?.edits[0]?.text).toBe(' per cent');
  });
});

test('a byline may say that it was written for the paper', () => {
  expect(isByline('Ann Lee-Abara, Special to the Eastmere Post')).toBe(true);
  expect(isByline('Ann Lee, Special to her family')).toBe(false);
});

test('one part of a name with a hyphen may lose two letters', () => {
  expect(isSlipOf('Vandegrft-Moss', 'Vandegrift-Moss')).toBe(true);
  expect(isSlipOf('Vandegt-Moss', 'Vandegrit-Moss')).toBe(true);
  expect(isSlipOf('Lee-Moss', 'Abara-Moss')).toBe(false);
});
