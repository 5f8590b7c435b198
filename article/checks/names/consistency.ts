import { endsSentence } from '../text/line-forms';
import type { Finding, Fix, Kind, Severity, ViewBlock } from '../../model';

/** One way of writing, as it stands at a place. Offsets are relative to its block. */
export interface FormSeen {
  start: number;
  end: number;
  /** What is written in two ways: 'percent', 'Sen.', 'US'. */
  group: string;
  /** Which way this is. */
  form: string;
  /** The same place written in each other way. */
  others: Readonly<Record<string, string>>;
  /** The capitalised words that a title stands before, without possessives. */
  name?: readonly string[];
  /** True where the forms are compared for each person alone. */
  perPerson?: boolean;
  /** True where the form is that of several words under one rule ("Sen." and "Gov."). */
  family?: boolean;
}

/** A form that is in the minority, with the way that the story mostly writes it. Offsets are UTF-16 into the view. */
export interface OddForm {
  start: number;
  end: number;
  text: string;
  usual: string;
  /** How often the story writes it the usual way, and how often this way. */
  usualCount: number;
  oddCount: number;
}

/** Design: a form counts as usual only when it stands at least three times. */
const ENOUGH = 3;
/** Letters of a headline at most. */
const LONGEST_HEADING = 150;

/** A headline or subhead, marked or told by its place: the first line where it is no sentence, and a deck behind it. */
const isHeading = (blocks: readonly ViewBlock[], i: number): boolean => {
  const { type, text } = blocks[i]!;
  if (type === 'headline' || type === 'subhead') return true;
  const first = blocks[0]!.text;
  if (i === 0) return blocks.length > 1 && text.length <= LONGEST_HEADING && !endsSentence(text);
  return i === 1 && first.endsWith(';') && text.length <= LONGEST_HEADING;
};

interface Placed {
  seen: FormSeen;
  at: number;
  text: string;
  /** False where the place counts for what is usual, but is never odd itself. */
  open: boolean;
}

/** How a place counts: with which others, and whether it may be odd or is evidence only. */
export interface Counting {
  group: string;
  open: boolean;
}

/**
 * Places that are written as the fewer are, where one form has three or more places and more than any other; none where
 * two forms tie. `countingOf` says how a place (at a view offset) counts, null where it does not. Headlines and subheads
 * have a style of their own.
 */
export function oddForms(
  blocks: readonly ViewBlock[],
  collected: readonly (readonly FormSeen[])[],
  countingOf: (seen: FormSeen, at: number) => Counting | null,
): OddForm[] {
  const groups = new Map<string, Placed[]>();
  collected.forEach((list, i) => {
    const block = blocks[i];
    if (!block || list.length === 0 || isHeading(blocks, i)) return;
    for (const seen of list) {
      const at = block.start + seen.start;
      const counting = countingOf(seen, at);
      if (counting === null) continue;
      const placed = { seen, at, text: block.text.slice(seen.start, seen.end), open: counting.open };
      const group = groups.get(counting.group);
      if (group) group.push(placed);
      else groups.set(counting.group, [placed]);
    }
  });
  return [...groups.values()].flatMap(minorityOf);
}

function minorityOf(places: readonly Placed[]): OddForm[] {
  const count = new Map<string, number>();
  for (const { seen } of places) count.set(seen.form, (count.get(seen.form) ?? 0) + 1);
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  if (!first || !second || first[1] < ENOUGH || first[1] === second[1]) return [];
  return places.flatMap(({ seen, at, text, open }) => {
    const usual = seen.others[first[0]];
    if (!open || seen.form === first[0] || usual === undefined || usual === text) return [];
    // a space that both forms begin with is no part of the place
    const skip = text.startsWith(' ') && usual.startsWith(' ') ? 1 : 0;
    return [
      {
        start: at + skip,
        end: at + text.length,
        text: text.slice(skip),
        usual: usual.slice(skip),
        usualCount: first[1],
        oddCount: count.get(seen.form) ?? 1,
      },
    ];
  });
}

/** One finding a place, a level lower where the story is nearly even between the two; the second fix mends all alike. */
export function inconsistencies(
  odd: readonly OddForm[],
  rule: string,
  kind: Kind,
  say: (odd: OddForm) => string,
  quoted: (at: number) => boolean,
): Finding[] {
  return odd.map((one) => {
    const alike = odd.filter((o) => o.text === one.text && o.usual === one.usual && !quoted(o.start));
    const reason = `The story has it so in ${one.usualCount} places.`;
    const fixes: Fix[] = [{ title: `Write “${one.usual.trim()}”`, safe: false, edits: [editOf(one)], reason }];
    if (alike.length > 1 && !quoted(one.start))
      fixes.push({ title: `Write “${one.usual.trim()}” in all ${alike.length} places`, safe: false, edits: alike.map(editOf), reason });
    const severity: Severity = one.oddCount * 2 > one.usualCount ? 'suggestion' : 'warning';
    return { rule, kind, severity, message: say(one), start: one.start, end: one.end, text: one.text, fixes };
  });
}

const editOf = ({ start, end, usual }: OddForm) => ({ start, end, text: usual });
