import type { View } from '../../model';

/** A line between two entries of a running story: the time, or a rule. */
const ENTRY_MARK = /^(?:_{3,}\.?|\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?\.?)$/i;
/** So many of them make a running story, whose entries are read apart and say the same again. */
const FEWEST_MARKS = 4;

/** The places (as numbers of blocks) where entries of a running story part; none in another story. */
export function entryMarks({ blocks }: View): number[] {
  const marks = blocks.flatMap(({ text }, i) => (text.length < 16 && ENTRY_MARK.test(text) ? [i] : []));
  return marks.length >= FEWEST_MARKS ? marks : [];
}
