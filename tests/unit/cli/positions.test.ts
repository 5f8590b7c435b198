import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../article/formats';
import { viewOf } from '../../../article/model';
import { sourcePositions } from '../../../cli/story';

/** The line and column in a file at which some words of the story are said to stand, and what stands there. */
function place(name: string, source: string, words: string) {
  const { blocks, origins } = formatFor(name).read!(source);
  const view = viewOf(blocks);
  const { line, column, offset } = sourcePositions(view, source, origins)(view.text.indexOf(words));
  return [line, column, source.slice(offset, offset + 5)];
}

describe('places in the source file', () => {
  it('count lines and columns of a text file, blank lines, indents and a byte-order mark too', () => {
    expect(place('a.txt', '\ufeffOne line\r\n\r\n   the ferry left', 'ferry')).toEqual([3, 8, 'ferry']);
    expect(place('a.txt', 'One line\rtwo lines', 'lines')).toEqual([2, 5, 'lines']);
  });

  it('go past tags, references and indents of HTML', () => {
    const source = '<article>\n  <p>Tom &amp; <b>Ann</b> took\n     the   last ferry</p>\n</article>';
    expect(place('a.html', source, 'Ann')[2]).toBe('Ann</');
    expect(place('a.html', source, 'ferry')).toEqual([3, 17, 'ferry']);
  });

  it('know a reference from words that look like one', () => {
    expect(place('a.html', '<p>Tom &amp; Ann &amp;amp; the ferry</p>', 'ferry')[2]).toBe('ferry');
    expect(place('a.html', '<p>Tom &amp;  Ann &amp;nbsp; the ferry</p>', 'ferry')[2]).toBe('ferry');
    expect(place('a.txt', 'Tom &amp; Ann &amp;amp; the&nbsp; ferry', 'ferry')[2]).toBe('ferry');
  });

  it('go past front matter and escapes of Markdown', () => {
    expect(place('a.md', '---\ntitle: Fares\n---\n\nA \\*big\\* *new*\nferry left', 'ferry')).toEqual([6, 1, 'ferry']);
  });

  it('are those of the words themselves in a working copy, which is no source', () => {
    expect(sourcePositions(viewOf(formatFor('a.txt').read!('One\n\nTwo').blocks), '', undefined)(5)).toEqual({
      offset: 5,
      line: 2,
      column: 2,
    });
  });

  it('are the same in whatever order they are asked for, and quick in a line as long as a book', () => {
    const words = '<b>Tom</b> &amp; Ann’s  ferry 😀 &#128512; '.repeat(5_000);
    const source = `<p>${words}</p>`;
    const { blocks, origins } = formatFor('a.html').read!(source);
    const view = viewOf(blocks);
    const at = sourcePositions(view, source, origins);
    const places = [...view.text.matchAll(/ferry/g)].map(({ index }) => index);
    const expected = [...source.matchAll(/ferry/g)].map(({ index }) => index);
    expect(places).toHaveLength(5_000);
    expect(places.toReversed().map((place) => at(place).offset)).toEqual(expected.toReversed());
    expect(places.map((place) => at(place).offset)).toEqual(expected);
  });
});
