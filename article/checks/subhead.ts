import type { Finding, View, ViewBlock } from '../model';
import type { StoryCheck } from './check';
import { removeLine } from './lines';
import { promoForm } from './promo/families';
import { isCutOffLine } from './stray-fragment';
import { countTokens, endsSentence, isByline } from './text/line-forms';

const NO_EXTRA = { labels: null, lines: new Set<string>() };
const LONGEST = 110;
const MOST_WORDS = 18;
const MOST_WORDS_ASKING = 10;
/** So much text behind it makes a line a heading of something. */
const BODY = 60;

/** A short line without the end of a sentence that begins like one. */
function shape(block: ViewBlock): boolean {
  const { text, type } = block;
  if (type !== 'paragraph' || text.length > LONGEST || text.length < 3) return false;
  if (!/^[“"‘'(]?(?:\p{Lu}|\p{N}|i[A-Z])/u.test(text) || !/\p{L}{3}/u.test(text)) return false;
  if (/[,;:—–…-]$/.test(text) || /^[-–—•*]/.test(text)) return false;
  const asks = /\?[”"’]?$/.test(text);
  if (!asks && endsSentence(text) && !/\b(?:U\.S|U\.N|U\.K)\.$/.test(text)) return false;
  if (countTokens(text) > (asks ? MOST_WORDS_ASKING : MOST_WORDS)) return false;
  return !isCutOffLine(text) && !isByline(text) && promoForm(text, NO_EXTRA) === null;
}

/** Running text: a paragraph that ends as one, or a long one. */
const isBody = (block: ViewBlock | undefined): boolean =>
  block !== undefined &&
  (block.type === 'paragraph' || block.type === 'block-quote' || block.type === 'list-item') &&
  (block.text.length >= BODY || (endsSentence(block.text) && countTokens(block.text) >= 4));

/** Several short lines running are a list, a score or a poem. */
const inList = (shapes: readonly boolean[], i: number): boolean =>
  [shapes[i - 2], shapes[i - 1], shapes[i + 1], shapes[i + 2]].filter(Boolean).length >= 2 &&
  (shapes[i - 1] === true || shapes[i + 1] === true);

/** A line that a mail program broke: small letters go on behind it, or a long line before it stops in mid-sentence; no blank lines in a file that has them. */
function isBroken(view: View, shapes: readonly boolean[], i: number, hasGaps: boolean): boolean {
  const [before, here, next] = [view.blocks[i - 1], view.blocks[i]!, view.blocks[i + 1]!];
  if (/^\p{Ll}/u.test(next.text)) return true;
  const stops =
    before !== undefined &&
    !shapes[i - 1] &&
    /[\p{L},]$/u.test(before.text) &&
    before.text.length > 40 &&
    promoForm(before.text, NO_EXTRA) === null;
  return (stops && !here.gap) || (hasGaps && !next.gap && !here.gap);
}

/** A heading run in between paragraphs. Not where the format knows its own. Source: news copy breaks long stories with short lines. */
export const subhead: StoryCheck<boolean> = {
  rule: 'copydesk.Subhead',
  kind: 'subhead',
  severity: 'suggestion',
  about: 'A short line between paragraphs that reads as a subhead and is not marked as one.',
  scope: 'story',
  collect: shape,
  run({ view, knowsStructure, hasGaps }, shapes) {
    if (knowsStructure) return [];
    const found: Finding[] = [];
    shapes.forEach((is, i) => {
      if (!is || i === 0) return;
      const block = view.blocks[i]!;
      const next = view.blocks.slice(i + 1, i + 3).find((b) => b.text !== '');
      if (!next || (!isBody(next) && !shapes[i + 1]) || inList(shapes, i) || isBroken(view, shapes, i, hasGaps)) return;
      // something must have been told before it; the first line is the headline
      if (!view.blocks.slice(Math.max(0, i - 4), i).some((b, n) => isBody(b) && (n > 0 || i > 1))) return;
      found.push({
        rule: 'copydesk.Subhead',
        kind: 'subhead',
        severity: 'suggestion',
        message: 'This line reads as a subhead.',
        start: block.start,
        end: block.end,
        text: block.text,
        fixes: [
          { title: 'Make it a subhead', safe: false, edits: [], block: { start: block.start, type: 'subhead' } },
          { title: 'Delete the line', safe: false, edits: [removeLine(view, block)] },
        ],
      });
    });
    return found;
  },
};
