import type { Finding, ViewBlock } from '../model';
import type { StoryCheck } from './check';
import { promoForm } from './promo/families';
import { countTokens, endsInShortForm, endsSentence, isByline } from './text/line-forms';

const NO_EXTRA = { labels: null, lines: new Set<string>() };
/** Lines before the headline that belong to somebody else: a kicker's credit, a byline on top. */
const LOOK_AT = 3;
const LONGEST = 180;
const MOST_WORDS = 24;

/** A first line that is no sentence of the story. */
const couldBe = (line: string): boolean =>
  line.length <= LONGEST &&
  countTokens(line) >= 2 &&
  countTokens(line) <= MOST_WORDS &&
  !/[,;:–—-]$/.test(line) &&
  !/^\(?[\p{Lu} ,.]{3,40}\)?\s[—–-]{1,2}\s/u.test(line);

/** No full stop; or one, on a short line with a byline or a longer paragraph behind it. */
function reads(line: string, next: ViewBlock): boolean {
  if (!couldBe(line)) return false;
  if (!endsSentence(line) || endsInShortForm(line) || /\?[”"’]?$/.test(line)) return true;
  return (
    countTokens(line) <= 16 && (isByline(next.text) || next.text.length > line.length * 1.6) && !/[.!?][”"’)]*\s+[“"‘(]?\p{Lu}/u.test(line)
  );
}

/** The line at the top that should be the headline. Not where the format knows its own. Source: news copy opens with its headline. */
export const headline: StoryCheck = {
  rule: 'copydesk.Headline',
  kind: 'headline',
  severity: 'suggestion',
  about: 'The first line reads as a headline and is not marked as one.',
  scope: 'story',
  run({ view, knowsStructure }) {
    if (knowsStructure || view.blocks.some((b) => b.type === 'headline')) return [];
    const text = view.blocks.filter((b) => b.text !== '');
    const i = text.slice(0, LOOK_AT).findIndex((b) => b.type === 'paragraph' && !isByline(b.text) && promoForm(b.text, NO_EXTRA) === null);
    const block = text[i];
    const next = text[i + 1];
    if (!block || !next || !reads(block.text, next)) return [];
    const finding: Finding = {
      rule: 'copydesk.Headline',
      kind: 'headline',
      severity: 'suggestion',
      message: 'This line reads as the headline.',
      start: block.start,
      end: block.end,
      text: block.text,
      fixes: [{ title: 'Make it the headline', safe: true, edits: [], block: { start: block.start, type: 'headline' } }],
    };
    return [finding];
  },
};
