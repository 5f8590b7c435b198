import { describe, expect, test } from 'vitest';
import { CHECKS, createEngine } from '../../../article/checks';
import { settings } from './help';

/** The checks of names have their own tests. */
const MECHANICAL = /^copydesk\.(?!NonSpeaker|NameVariant|TitleConsistency|AbbreviationConsistency)/;
const LETTERS = 200_000;
const line = (unit: string): string => unit.repeat(Math.ceil(LETTERS / unit.length)).slice(0, LETTERS);
const LINES: Record<string, string> = {
  'letters without a space': line('a'),
  'capitals without a space': line('A'),
  'letters with accents': line('é'),
  'quotation marks': line('"'),
  'curly opening marks': line('“'),
  'curly marks in pairs': line('“”'),
  'single marks': line("'"),
  'curly apostrophes': line('’'),
  'opening single marks': line(' ‘a'),
  dots: line('.'),
  'dots and spaces': line('. '),
  commas: line(','),
  'spaced commas': line(' ,'),
  'spaces in the middle': `a${line(' ')}b`,
  'no-break spaces': `a${line('\u00a0')}b`,
  ampersands: line('&'),
  'half entities': line('&amp;amp'),
  'less-than signs': line('<a '),
  brackets: line('['),
  'open brackets': line('('),
  'zero-width spaces': line('\u200b'),
  'garbled text': line('â€™'),
  'garbled leads': line('Ã'),
  'C1 controls': line('\u0080'),
  'doubled words': line('the the '),
  'short sentences': line('Th. '),
  'one-letter words': line('a '),
  dollars: line('$1 '),
  digits: line('1'),
  'grouped digits': `$${line('1,')}`,
  'capital words': line('Ann '),
  hyphens: line('-'),
  'hyphenated words': line('a-'),
  months: line('May 1st '),
  colons: line(':'),
  dashes: line('— '),
  arrows: line('»'),
  'short forms': line('Mr. '),
  initials: line('J. '),
  'lone surrogates': line('\ud83d'),
  openers: line('Still, '),
  said: line('“a,” he said. '),
  'words and marks': line('word.Word,word '),
};

/** Processor time in ms, so that a busy machine fails nothing; what backtracks for ever takes minutes. */
function processorTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('hostile lines', () => {
  test.each(Object.keys(LINES))(
    '%s: 200,000 letters in one line are checked in good time',
    (name) => {
      const engine = createEngine({ checks: CHECKS.filter((check) => MECHANICAL.test(check.rule)), settings: settings() });
      const time = processorTime(
        () =>
          void engine.check([
            { type: 'paragraph', text: 'Harbour plan', gap: false },
            { type: 'paragraph', text: LINES[name]!, gap: false },
            { type: 'paragraph', text: 'It ends here.', gap: false },
          ]),
      );
      expect(time).toBeLessThan(5000);
    },
    60_000,
  );

  test('20,000 short lines alike are checked in good time', () => {
    const blocks = Array.from({ length: 20_000 }, () => ({
      type: 'paragraph' as const,
      text: 'The same line stands here again and again',
      gap: false,
    }));
    const time = processorTime(
      () => void createEngine({ checks: CHECKS.filter((check) => MECHANICAL.test(check.rule)), settings: settings() }).check(blocks),
    );
    expect(time).toBeLessThan(6000);
  }, 60_000);
});
