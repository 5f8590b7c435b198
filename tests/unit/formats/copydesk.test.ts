import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkingCopy, UnreadableStory, writeWorkingCopy, type WorkingCopy } from '../../../article/formats';
import { taggedStories } from './stories';

const SOURCE = { name: 'ferry.txt', sha256: 'a'.repeat(64) };
const copyOf = (more: object = {}): WorkingCopy => ({
  source: SOURCE,
  format: 'text',
  knowsStructure: false,
  blocks: [{ type: 'paragraph', children: [{ text: 'The ferry ' }, { text: '“left”', 'q:one': true, bold: true }] }],
  article: { 'q:one': { speaker: 'pa', kind: 'direct', confirmed: true }, 's:pa': { name: 'Marta Olsen' } },
  ...more,
});
const edited = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(writeWorkingCopy(copyOf())) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

describe('the working copy', () => {
  it('comes back as it was saved', () => {
    expect(readWorkingCopy(writeWorkingCopy(copyOf()))).toEqual(copyOf());
    fc.assert(
      fc.property(taggedStories, (story) => {
        const copy = copyOf({ ...story });
        expect(readWorkingCopy(writeWorkingCopy(copy))).toEqual(copy);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves behind records of quotations that no longer stand in the text, and what it does not know', () => {
    const file = edited((f) =>
      Object.assign(f, { colour: 'red', article: { 'q:gone': { speaker: null, kind: 'direct', confirmed: true }, 'x:y': 1 } }),
    );
    expect(readWorkingCopy(file).article).toEqual({});
    expect(readWorkingCopy(file)).not.toHaveProperty('colour');
  });

  it('credits nobody where the speaker is not in the register', () => {
    const file = edited((f) => delete (f['article'] as Record<string, unknown>)['s:pa']);
    expect(readWorkingCopy(file).article['q:one']?.speaker).toBeNull();
  });

  it('keeps no link that would run something', () => {
    const file = edited((f) => (f['blocks'] = [{ type: 'paragraph', children: [{ text: 'x', link: 'java\tscript:alert(1)' }] }]));
    expect(readWorkingCopy(file).blocks[0]!.children).toEqual([{ text: 'x' }]);
  });

  it('refuses a later version with a sentence of its own', () => {
    expect(() => readWorkingCopy(edited((f) => (f['version'] = 2)))).toThrow(/later version/);
  });

  it.each([
    ['no JSON', '{"version": 1,'],
    ['cut in two', writeWorkingCopy(copyOf()).slice(0, 200)],
    ['empty', ''],
    ['something else', '[1, 2]'],
    ['a prototype', writeWorkingCopy(copyOf()).replace('"article": {', '"article": {"__proto__": {"name": "x"},')],
    ['no blocks', edited((f) => (f['blocks'] = []))],
    ['an unknown block', edited((f) => (f['blocks'] = [{ type: 'script', children: [{ text: 'x' }] }]))],
    ['a damaged record', edited((f) => ((f['article'] as Record<string, unknown>)['q:one'] = { speaker: 3 }))],
  ])('refuses %s as damaged', (_, file) => {
    expect(() => readWorkingCopy(file)).toThrow(UnreadableStory);
    expect(() => readWorkingCopy(file)).toThrow(/damaged/);
  });
});
