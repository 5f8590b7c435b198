import type { Finding, Fix, ViewBlock } from '../model';
import type { StoryCheck } from './check';
import { isProse } from './lines';
import { closingPlaces } from './text/closing-place';
import { doubleMarksOf, type DoubleMark } from './text/double-marks';
import { singleMarksLeftOpen } from './text/single-marks';

interface Marks {
  /** Opening marks that nothing closes in their block, in order, and where the next mark begins. */
  open: { mark: DoubleMark; until: number }[];
  wrongWay: DoubleMark[];
  /** A closing mark that nothing opened. */
  orphan: boolean;
  beginsWithMark: boolean;
  /** Double marks of the block; a story without any may use single ones. */
  doubles: number;
  singles: DoubleMark[];
  singlePairs: number;
}

const NONE: Marks = { open: [], wrongWay: [], orphan: false, beginsWithMark: false, doubles: 0, singles: [], singlePairs: 0 };

function collect(block: ViewBlock): Marks {
  if (!isProse(block) || !/[“”„«»"‘]|''/.test(block.text)) return NONE;
  const marks = doubleMarksOf(block.text);
  const stack: DoubleMark[] = [];
  let orphan = false;
  for (const mark of marks) {
    if (mark.side === 'open') stack.push(mark);
    else if (!stack.pop()) orphan = true;
  }
  const until = (mark: DoubleMark): number => marks[marks.indexOf(mark) + 1]?.at ?? block.text.length;
  const { left, pairs } = singleMarksLeftOpen(block.text);
  return {
    // a paragraph full of marks is no quotation any more
    open: stack.slice(0, 20).map((mark) => ({ mark, until: until(mark) })),
    wrongWay: marks.filter((mark) => mark.wrongWay),
    orphan,
    beginsWithMark: /^[“"„«‘']/.test(block.text),
    doubles: marks.length,
    singles: left,
    singlePairs: pairs,
  };
}

/** How far a quotation may run over paragraphs without marks before somebody closes it. */
const REACH = 6;

/** A paragraph of running text; a label or a promo line may stand between two parts of a quotation. */
const isFull = (block: ViewBlock): boolean => block.text.length > 90 || /[.?!][”"’)]*$/.test(block.text);

const finding = (block: ViewBlock, mark: DoubleMark, weak: boolean, message: string, fixes: Fix[]): Finding => ({
  rule: 'copydesk.UnclosedQuote',
  kind: 'unclosed-quote',
  severity: weak ? 'warning' : 'error',
  message,
  start: block.start + mark.at,
  end: block.start + mark.at + mark.length,
  text: block.text.slice(mark.at, mark.at + mark.length),
  fixes,
});

function leftOpen(block: ViewBlock, mark: DoubleMark, until: number, weak: boolean): Finding {
  const fixes = closingPlaces(block.text, mark.at + mark.length, until).map(({ at, title }): Fix => ({
    title,
    safe: false,
    edits: [{ start: block.start + at, end: block.start + at, text: mark.closes }],
  }));
  return finding(block, mark, weak, 'This quotation is never closed.', fixes);
}

const turned = (block: ViewBlock, mark: DoubleMark): Finding =>
  finding(block, mark, true, 'An opening mark stands where the quotation closes.', [
    { title: 'Turn the mark', safe: false, edits: [{ start: block.start + mark.at, end: block.start + mark.at + mark.length, text: '”' }] },
  ]);

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
    const bySingles = singlesAreOuter(marks);
    /** The next paragraph begins with a mark and so goes on, or closes what is open here. */
    const goesOn = (i: number): boolean => {
      const next = marks.slice(i + 1, i + 1 + REACH).findIndex((m, n) => m.beginsWithMark || m.orphan || isFull(view.blocks[i + 1 + n]!));
      const following = next < 0 ? undefined : marks[i + 1 + next];
      return following !== undefined && (following.beginsWithMark || following.orphan);
    };
    return marks.flatMap((here, i): Finding[] => {
      const block = view.blocks[i]!;
      const found = here.wrongWay.map((mark) => turned(block, mark));
      const left = bySingles ? here.singles.map((mark) => ({ mark, until: block.text.length })) : here.open;
      left.forEach(({ mark, until }, n) => {
        const last = n === left.length - 1 && until === block.text.length;
        if (last && goesOn(i)) return;
        found.push(leftOpen(block, mark, until, !last));
      });
      return found;
    });
  },
};

/** A story in which single marks make pairs and no double ones do. */
const singlesAreOuter = (marks: readonly Marks[]): boolean => {
  const pairs = marks.reduce((n, m) => n + m.singlePairs, 0);
  const doubles = marks.reduce((n, m) => n + m.doubles, 0);
  return pairs >= 2 && doubles <= pairs / 2;
};
