import type { Finding, ViewBlock } from '../model';
import type { CheckContext, Lists, StoryCheck } from './check';
import { isProse, removeLine } from './lines';
import { promoForm } from './promo/families';
import type { Strength } from './promo/furniture';
import { isByline } from './text/line-forms';

interface Extra {
  labels: RegExp | null;
  lines: ReadonlySet<string>;
}
const compiled = new WeakMap<Lists, Extra>();

/** What a newsroom adds as data: lists `promo-labels` ("Also read", before a colon) and `promo-lines` (whole lines). */
function extraOf(lists: Lists): Extra {
  const known = compiled.get(lists);
  if (known) return known;
  const labels = (lists['promo-labels'] ?? []).map((label) => label.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).filter(Boolean);
  const extra: Extra = {
    labels: labels.length ? new RegExp(`^(?:${labels.join('|')})\\s?[:|»›>→–—-]+\\s*\\S`, 'i') : null,
    lines: new Set(
      (lists['promo-lines'] ?? []).map((line) =>
        line
          .trim()
          .toLowerCase()
          .replace(/[.!:]+$/, ''),
      ),
    ),
  };
  compiled.set(lists, extra);
  return extra;
}

const LINE_TYPES: ReadonlySet<ViewBlock['type']> = new Set(['paragraph', 'list-item', 'subhead', 'block-quote']);

/** So many lines at the top may be the byline. */
const TOP_LINES = 4;
/** So many lines from the end may say who wrote the story. */
const END_LINES = 5;

/** A line of the web page around the story, left in the body: told by its form and by its place, a line of its own. Source: forms met on news sites. */
export const promoLine: StoryCheck<Strength | null> = {
  rule: 'copydesk.PromoLine',
  kind: 'promo-line',
  severity: 'error',
  about:
    'A line of the page around the story: read-more links, newsletter and app prompts, advertisement markers, picture credits, embeds.',
  example: { wrong: 'ALSO READ: Ten walks by the sea', right: '' },
  scope: 'story',
  collect: (block: ViewBlock, { lists }: CheckContext) =>
    isProse(block) && LINE_TYPES.has(block.type) ? promoForm(block.text, extraOf(lists)) : null,
  run({ view }, strengths) {
    const found: Finding[] = [];
    strengths.forEach((strength, i) => {
      // the first line is the headline, and headlines bear labels too
      if (strength === null || (i === 0 && strength !== 'certain')) return;
      // "Ann Lee / Theatre critic" on top is the byline; below it credits a picture
      if (strength === 'likely' && i < TOP_LINES && isByline(view.blocks[i]!.text)) return;
      if (strength === 'at-end' && i < strengths.length - END_LINES) return;
      const block = view.blocks[i]!;
      const certain = strength === 'certain';
      found.push({
        rule: 'copydesk.PromoLine',
        kind: 'promo-line',
        severity: certain ? 'error' : 'warning',
        message: 'A line from the page around the story, not part of it.',
        start: block.start,
        end: block.end,
        text: block.text,
        fixes: [{ title: 'Delete the line', safe: certain, edits: [removeLine(view, block)] }],
      });
    });
    return found;
  },
};
