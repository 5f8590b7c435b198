import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../../article/formats/html';
import { markdown } from '../../../article/formats/markdown';
import { viewOf } from '../../../article/model';
import { taggedStories, tagsOf } from './stories';

describe.each([html, markdown])('what is written as $name and opened again', ({ read, write }) => {
  it('has the same words', () => {
    fc.assert(
      fc.property(taggedStories, (story) => {
        expect(viewOf(read!(write!(story, { speakers: 'confirmed' })).blocks).text).toBe(viewOf(story.blocks).text);
      }),
      { numRuns: 60 },
    );
  });

  it('has the same quotations, speakers, roles and affiliations', () => {
    fc.assert(
      fc.property(taggedStories, (story) => {
        expect(tagsOf(read!(write!(story, { speakers: 'confirmed' })))).toEqual(tagsOf(story));
      }),
      { numRuns: 60 },
    );
  });

  it('is written the same from then on (GitHub’s Markdown makes a bare address a link once)', () => {
    fc.assert(
      fc.property(taggedStories, (story) => {
        const again = (text: string): string => write!(read!(text), { speakers: 'confirmed' });
        const twice = again(write!(story, { speakers: 'confirmed' }));
        expect(again(twice)).toBe(twice);
      }),
      { numRuns: 40 },
    );
  });
});
