import type { Finding, View } from '../model';
import type { StoryCheck } from './check';
import { countTokens, endsSentence, isBareName, isByline } from './text/line-forms';

/** A byline stands near the top; one at the very end is a sign-off. */
const LOOK_AT = 6;

/** A story begins with as much text behind its byline (letters). */
const OPENING = 80;

/** A bare name is a byline straight under a headline and before the story begins. */
const standsAsByline = ({ blocks }: View): number =>
  blocks.findIndex(
    (block, i) =>
      i === 1 &&
      block.type === 'paragraph' &&
      isBareName(block.text) &&
      countTokens(blocks[0]!.text) >= 4 &&
      !endsSentence(blocks[0]!.text) &&
      (blocks[2]?.text.length ?? 0) >= OPENING,
  );

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
    const block = view.blocks[i >= 0 ? i : standsAsByline(view)];
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
