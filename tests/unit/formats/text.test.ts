import { describe, expect, it } from 'vitest';
import { formatFor, UnreadableStory } from '../../../article/formats';
import { text } from '../../../article/formats/text';
import { blockText } from '../../../article/model';

const read = (source: string) => text.read!(source).blocks.map((block) => [blockText(block), block.gap ?? false]);

describe('reading plain text', () => {
  it('takes each line that is not only white space as one block, trimmed, and keeps what is inside', () => {
    expect(read('  One  two , three\t \n\u00a0\nFour\u200b')).toEqual([
      ['One  two , three', false],
      ['Four\u200b', true],
    ]);
  });

  it('knows where a blank line stood, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(read(['', 'One', 'Two', '', '  ', 'Three', ''].join(end))).toEqual([
        ['One', false],
        ['Two', false],
        ['Three', true],
      ]);
    }
  });

  it('drops a byte-order mark at the front and tells where each line stands in the source', () => {
    const { blocks, origins } = text.read!('\ufeff One\n\n Two');
    expect(blocks.map(blockText)).toEqual(['One', 'Two']);
    expect(origins).toEqual([[{ at: 0, start: 2, end: 5 }], [{ at: 0, start: 8, end: 11 }]]);
  });

  it('says so where there is nothing to read', () => {
    expect(() => text.read!(' \n\t\n')).toThrow(UnreadableStory);
  });

  it('gives the lines again when it is written', () => {
    const source = 'One\nTwo\n\nThree\n';
    expect(text.write!(text.read!(source), { speakers: 'none' })).toBe(source);
  });
});

describe('formatFor', () => {
  it('goes by the ending and takes anything unknown for plain text', () => {
    expect(['a.TXT', 'a.md', 'a.htm', 'a.copydesk', 'a.txt.copydesk', 'README', 'a.json'].map((name) => formatFor(name).id)).toEqual([
      'text',
      'markdown',
      'html',
      'copydesk',
      'copydesk',
      'text',
      'text',
    ]);
  });
});
