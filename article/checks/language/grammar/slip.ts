/** A slip of grammar at a place. Offsets are UTF-16 into the paragraph; `instead` is likeliest first, apostrophes straight. */
export interface Slip {
  start: number;
  end: number;
  message: string;
  instead: string[];
}

/** One rule of grammar. `rule` is its name for Settings. It is given text in which curly apostrophes stand as straight ones. */
export interface GrammarRule {
  rule: string;
  about: string;
  find: (text: string) => Slip[];
}

/** A pattern, the group in it that is wrong, and what belongs there (null: nothing is wrong after all). */
export interface Frame {
  /** With the flags `dg`; the group `slip` is the wrong words, the whole match when there is none. */
  pattern: RegExp;
  /** Without one of these in the text the pattern is not tried. */
  needs?: readonly string[];
  instead: (match: RegExpExecArray) => string | string[] | null;
  message: string | ((right: string, wrong: string) => string);
}

/** A rule made of frames. */
export const rule = (name: string, about: string, frames: readonly Frame[]): GrammarRule => ({
  rule: `copydesk.${name}`,
  about,
  find: (text) => apart(frames.flatMap((frame) => slipsOf(frame, text))),
});

/** Two frames may tell of one place: the first is kept. */
const apart = (slips: readonly Slip[]): Slip[] =>
  slips.filter((slip, i) => !slips.slice(0, i).some((other) => other.start < slip.end && slip.start < other.end));

const NONE: readonly Slip[] = [];

function slipsOf({ pattern, needs, instead, message }: Frame, text: string): readonly Slip[] {
  if (needs && !needs.some((words) => text.includes(words))) return NONE;
  const found: Slip[] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.slip ?? match.indices![0]!;
    const right = instead(match as RegExpExecArray);
    if (right === null) continue;
    const wrong = text.slice(start, end);
    const all = (typeof right === 'string' ? [right] : right).map((words) => inCaseOf(wrong, words));
    found.push({ start, end, instead: all, message: typeof message === 'string' ? message : message(all[0] ?? '', wrong) });
  }
  return found;
}

/** A capital where the wrong words begin with one; “I” has it everywhere. */
export const inCaseOf = (wrong: string, right: string): string =>
  wrong !== 'I' && /^\p{Lu}/u.test(wrong) && right ? right[0]!.toUpperCase() + right.slice(1) : right;

/** Words of a list as one alternation. */
export const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** What is wrong where a verb and its subject differ in number. */
export const agree = (right: string, wrong: string): string => `The verb does not go with its subject: ‘${right}’, not ‘${wrong}’`;
