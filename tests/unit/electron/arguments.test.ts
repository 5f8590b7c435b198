import { describe, expect, test } from 'vitest';
import { storyOf } from '../../../electron/main/arguments';

describe('the story that a command line names', () => {
  test('an installed program: the first word that is no flag', () => {
    expect(storyOf(['copydesk', 'ferry.txt'], '/desk', false)).toBe('/desk/ferry.txt');
    expect(storyOf(['copydesk', '--disable-gpu', '/news/ferry.txt', 'other.txt'], '/desk', false)).toBe('/news/ferry.txt');
    expect(storyOf(['copydesk'], '/desk', false)).toBeNull();
  });

  test('a development start: the word after the folder, past flags and what a test runner requires', () => {
    expect(storyOf(['electron', '--no-sandbox', '.', 'ferry.txt'], '/desk', true)).toBe('/desk/ferry.txt');
    expect(storyOf(['electron', '-r', '/tools/loader.js', '.', 'ferry.txt'], '/desk', true)).toBe('/desk/ferry.txt');
    expect(storyOf(['electron', '.'], '/desk', true)).toBeNull();
  });

  test('names with spaces, dots and letters of any script are kept', () => {
    expect(storyOf(['copydesk', './-ferry “Friday” färja.txt'], '/desk', false)).toBe('/desk/-ferry “Friday” färja.txt');
  });
});
