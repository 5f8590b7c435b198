import type { Finding } from '../model';
import type { StoryCheck } from './check';
import { isByline } from './text/line-forms';

/** A byline stands near the top; one at the very end is a sign-off. */
const LOOK_AT = 6;

/** The line that names who wrote the story. Not where the format knows its own. Source: news copy carries its byline under the headline. */
export const byline: StoryCheck<boolean> = {
  rule: 'copydesk.Byline',
  kind: 'byline',
  severity: 'suggestion',
  about: 'A line that names who wrote the story and is not marked as the byline.',
  example: { wrong: 'By Ann Lee (a paragraph)', right: 'By Ann Lee (the byline)' },
  scope: 'story',
  collect: (block) => block.type === 'paragraph' && isByline(block.text),
  run({ view, knowsStructure }, isLine) {
    if (knowsStructure || view.blocks.some((b) => b.type === 'byline')) return [];
    const last = view.blocks.length - 1;
    const i = isLine.findIndex((is, n) => is && (n < LOOK_AT || n === last));
    const block = view.blocks[i];
    if (!block) return [];
    const finding: Finding = {
      rule: 'copydesk.Byline',
      kind: 'byline',
      severity: 'suggestion',
      message: 'This line names who wrote the story.',
      start: block.start,
      end: block.end,
      text: block.text,
      fixes: [{ title: 'Make it the byline', safe: true, edits: [], block: { start: block.start, type: 'byline' } }],
    };
    return [finding];
  },
};
