import type { Finding, Fix, ViewBlock } from '../model';
import type { StoryCheck } from './check';
import { isProse } from './lines';
import { closingPlaces } from './text/closing-place';
import { doubleMarksOf, type DoubleMark } from './text/double-marks';

interface Marks {
  /** The opening mark that nothing closes in its block. */
  open: DoubleMark | null;
  /** One that another opening mark follows before anything closed it. */
  inside: DoubleMark[];
  /** A closing mark that nothing opened. */
  orphan: DoubleMark | null;
  beginsWithMark: boolean;
}

const NONE: Marks = { open: null, inside: [], orphan: null, beginsWithMark: false };

function collect(block: ViewBlock): Marks {
  if (!isProse(block) || !/[“”„«»"‘]|''/.test(block.text)) return NONE;
  let open: DoubleMark | null = null;
  let orphan: DoubleMark | null = null;
  const inside: DoubleMark[] = [];
  for (const mark of doubleMarksOf(block.text)) {
    if (mark.side === 'open') {
      if (open) inside.push(open);
      open = mark;
    } else {
      if (!open) orphan ??= mark;
      open = null;
    }
  }
  return { open, inside, orphan, beginsWithMark: /^[“"„«‘']/.test(block.text) };
}

/** How far a quotation may run over paragraphs without marks before somebody closes it. */
const REACH = 6;

/** A quotation that is not closed in its paragraph, and the next one does not go on with it. Source: Chicago 13.30, Hart's Rules 9.2.2: a quotation that runs on opens each paragraph anew. */
export const unclosedQuote: StoryCheck<Marks> = {
  rule: 'copydesk.UnclosedQuote',
  kind: 'unclosed-quote',
  severity: 'error',
  about:
    'A quotation mark that is never closed. A quotation that runs on over paragraphs keeps its mark open by convention and is left alone.',
  example: { wrong: '“We will wait, she said.', right: '“We will wait,” she said.' },
  scope: 'story',
  collect,
  run({ view }, marks) {
    const found: Finding[] = [];
    const report = (block: ViewBlock, mark: DoubleMark, until: number, weak: boolean): void => {
      const close = mark.curly ? '”' : block.text.slice(mark.at, mark.at + mark.length);
      const fixes = closingPlaces(block.text, mark.at + mark.length, until).map(({ at, title }): Fix => ({
        title,
        safe: false,
        edits: [{ start: block.start + at, end: block.start + at, text: close }],
      }));
      found.push({
        rule: 'copydesk.UnclosedQuote',
        kind: 'unclosed-quote',
        severity: weak ? 'warning' : 'error',
        message: 'This quotation is never closed.',
        start: block.start + mark.at,
        end: block.start + mark.at + mark.length,
        text: block.text.slice(mark.at, mark.at + mark.length),
        fixes,
      });
    };
    marks.forEach(({ open, inside }, i) => {
      const block = view.blocks[i]!;
      inside.forEach((mark, n) => report(block, mark, (inside[n + 1] ?? open)?.at ?? block.text.length, true));
      if (!open) return;
      const next = marks
        .slice(i + 1, i + 1 + REACH)
        .findIndex((m, n) => m.beginsWithMark || m.orphan !== null || isFull(view.blocks[i + 1 + n]!));
      const following = next < 0 ? undefined : marks[i + 1 + next];
      // a next paragraph that begins with a mark goes on with this quotation; a closing mark there ends it
      if (following && (following.beginsWithMark || following.orphan)) return;
      report(block, open, block.text.length, false);
    });
    return found;
  },
};

/** A paragraph of running text; a label or a promo line may stand between two parts of a quotation. */
const isFull = (block: ViewBlock): boolean => block.text.length > 90 || /[.?!][”"’)]*$/.test(block.text);
