import { describe, expect, it } from 'vitest';
import { nextName, sizeWords, withEnding } from '../../../../renderer/window/dialogs/export-names';
import { chordKeys, searchPalette, type PaletteItem } from '../../../../renderer/window/dialogs/palette-items';

describe('names of exports', () => {
  it('change their ending with the format and keep the rest', () => {
    expect(withEnding('harbor.html', 'md')).toBe('harbor.md');
    expect(withEnding('harbor.v2', 'html')).toBe('harbor.v2.html');
  });
  it('count on where a file is in the way', () => {
    expect(nextName('harbor.html')).toBe('harbor-2.html');
    expect(nextName('harbor-2.html')).toBe('harbor-3.html');
  });
  it('say their size as a person reads it', () => {
    expect(sizeWords('é')).toBe('2 bytes');
    expect(sizeWords('x'.repeat(3100))).toBe('3.1 kB');
  });
});

describe('the palette', () => {
  const item = (title: string, more: Partial<PaletteItem> = {}): PaletteItem => ({
    ...{ id: title, group: 'Do', title, about: '', disabled: false, run: () => undefined, ...more },
  });
  const items = [
    item('Make it a block quote'),
    item('Next quote'),
    item('Quotes', { group: 'Show' }),
    item('Redo', { disabled: true, about: 'Nothing to redo' }),
    item('“Nobody called us”', { group: 'Go to', about: 'quote 3' }),
  ];
  it('writes keys as the caps take them', () => {
    expect(chordKeys({ mod: true, shift: true, code: 'KeyD' })).toBe('Mod+Shift+D');
    expect(chordKeys({ mod: true, code: 'Period' })).toBe('Mod+.');
  });
  it('shows commands first, then views, then places', () => {
    expect(searchPalette(items, 'quo').shown.map((one) => one.group)).toEqual(['Do', 'Do', 'Show', 'Go to']);
  });
  it('keeps what cannot be done now, with its reason', () => {
    expect(searchPalette(items, 'redo').shown.map((one) => one.about)).toEqual(['Nothing to redo']);
  });
  it('leaves places out until something is typed, and shows twelve at most', () => {
    expect(searchPalette(items, '').shown.some((one) => one.group === 'Go to')).toBe(false);
    const many = Array.from({ length: 30 }, (_, n) => item(`Quote ${n}`));
    expect(searchPalette(many, 'quote')).toMatchObject({ found: 30, shown: { length: 12 } });
  });
});
