import type { Edit, Finding, Fix, View, ViewBlock } from '../model';
import type { StoryCheck } from './check';
import { offerTogether } from './places';
import { isAbbreviation } from './text/abbreviations';

/** Text before a break that was cut by a mail program: lists and verses have shorter lines. */
const SHORTEST = 36;
/** Mail and wire programs wrap between 60 and 80 letters. */
const WIDEST = 100;

const ENDS = /[.?!…:][”"’')\]]*$/;
/** "iPhone", "eBay", "de Blasio": a small letter that may begin a paragraph. */
const MAY_BEGIN = /^(?:\p{Ll}{1,3}\p{Lu}|(?:de|di|da|von|van|bin|al|el)[ -]\p{Lu})/u;
const HYPHENATED = /(?<!\p{L})(\p{L}+)[-‐\u00ad¬]$/u;
/** First parts that keep their hyphen when they are joined again. */
const KEEPS = new Set(
  'self ex well half all high low long short mid non vice one two three four five six seven eight nine ten first second third much then so old new full part cross anti pro co far near hard soft open left right north south east west'.split(
    ' ',
  ),
);

type Break = 'wrapped' | 'hyphenated';

/** The word at the end of a line is short for something: its full stop ends nothing. */
const endsInShortForm = (line: string): boolean => /\.$/.test(line) && isAbbreviation(/[\p{L}.]*$/u.exec(line.slice(-12, -1))?.[0] ?? '');

/** How the break between two blocks came about; null when it is a paragraph's own. */
function judge(before: ViewBlock, after: ViewBlock, hasGaps: boolean): Break | null {
  if (before.type !== after.type || (before.type !== 'paragraph' && before.type !== 'block-quote' && before.type !== 'list-item'))
    return null;
  if (before.text === '' || after.text === '' || (hasGaps && after.gap)) return null;
  const small = /^\p{Ll}/u.test(after.text) && !MAY_BEGIN.test(after.text);
  if (small && HYPHENATED.test(before.text) && before.text.length >= SHORTEST / 2) return 'hyphenated';
  if (/^[•*·-]\s/.test(before.text) || /^[•*·-]\s/.test(after.text)) return null;
  if (small && (!ENDS.test(before.text) || endsInShortForm(before.text)))
    return before.text.length >= SHORTEST || (/[\p{Ll},] \S+$/u.test(before.text.slice(-30)) && before.text.length >= 24)
      ? 'wrapped'
      : null;
  return null;
}

/** In a run of lines that were wrapped at one width, a full line that ends in the middle of a sentence is broken too, whatever letter goes on. */
function fillRuns(view: View, breaks: (Break | null)[], hasGaps: boolean): void {
  view.blocks.forEach((before, i) => {
    const after = view.blocks[i + 1];
    if (!after || breaks[i] !== null || before.type !== 'paragraph' || after.type !== 'paragraph' || (hasGaps && after.gap)) return;
    const beside = [breaks[i - 1], breaks[i + 1]].filter((b) => b !== null && b !== undefined).length;
    if (beside === 0 || before.text.length > WIDEST || before.text.length < SHORTEST) return;
    const width = Math.max(before.text.length, ...[i - 1, i + 1].filter((n) => breaks[n]).map((n) => view.blocks[n]!.text.length));
    const firstWord = /^\S+/.exec(after.text.slice(0, 60))?.[0].length ?? 0;
    const full = before.text.length + 1 + firstWord > width;
    if (full && (!ENDS.test(before.text) || (hasGaps && beside === 2))) breaks[i] = 'wrapped';
  });
}

/** "informa-", "tion": which of the two spellings the story itself has elsewhere, or else the likelier one. */
function joinHyphenated(view: View, before: ViewBlock, after: ViewBlock): { joined: string; kept: string; keepsHyphen: boolean } {
  const head = HYPHENATED.exec(before.text.slice(-40))?.[1] ?? '';
  const tail = /^\p{L}+/u.exec(after.text.slice(0, 40))?.[0] ?? '';
  const [joined, kept] = [head + tail, `${head}-${tail}`];
  const inStory = (word: string): boolean => view.text.toLowerCase().includes(word.toLowerCase());
  const keepsHyphen = inStory(kept) || (!inStory(joined) && KEEPS.has(head.toLowerCase()));
  return { joined, kept, keepsHyphen };
}

function fixesFor(view: View, i: number, how: Break, quoted: (at: number) => boolean): { fixes: Fix[]; start: number; end: number } {
  const [before, after] = [view.blocks[i]!, view.blocks[i + 1]!];
  const end = after.start;
  if (how === 'wrapped')
    return { start: before.end, end, fixes: [{ title: 'Join the lines', safe: false, edits: [{ start: before.end, end, text: ' ' }] }] };
  const start = before.end - 1;
  const { joined, kept, keepsHyphen } = joinHyphenated(view, before, after);
  const mends = (text: string): Edit[] => [{ start, end, text }];
  const together: Fix = { title: `Join to “${joined}”`, safe: !keepsHyphen && !quoted(start), edits: mends('') };
  const hyphen: Fix = { title: `Join to “${kept}”`, safe: keepsHyphen && !quoted(start), edits: mends('-') };
  return { start, end, fixes: keepsHyphen ? [hyphen, together] : [together, hyphen] };
}

/** A paragraph cut into lines by a mail program or a typesetter. Source: RFC 3676 on lines wrapped before 78 letters; what pasting from print leaves behind. */
export const brokenLine: StoryCheck = {
  rule: 'copydesk.BrokenLine',
  kind: 'broken-line',
  severity: 'error',
  about: 'A line break in the middle of a sentence, or a word hyphenated over one.',
  example: { wrong: 'the infor-⏎mation', right: 'the information' },
  scope: 'story',
  run({ view, hasGaps, quoted }) {
    const breaks = view.blocks.map((before, i) => {
      const after = view.blocks[i + 1];
      return after ? judge(before, after, hasGaps) : null;
    });
    fillRuns(view, breaks, hasGaps);
    const wrapped: Finding[] = [];
    const found = breaks.flatMap((how, i): Finding[] => {
      if (how === null) return [];
      const { start, end, fixes } = fixesFor(view, i, how, quoted);
      const finding: Finding = {
        rule: 'copydesk.BrokenLine',
        kind: 'broken-line',
        severity: 'error',
        message: how === 'wrapped' ? 'The line breaks off in the middle of a sentence.' : 'A word is cut in two at the end of the line.',
        start,
        end,
        text: view.text.slice(start, end),
        fixes,
      };
      if (how === 'wrapped') wrapped.push(finding);
      return [finding];
    });
    offerTogether(wrapped, (n) => `Join all ${n} broken lines`);
    return found;
  },
};
