import { growthOf } from './danger';
import { parsePattern } from './parse';
import { PatternError } from './tree';
import { writePattern } from './write';

export { PatternError } from './tree';

export interface CompiledPattern {
  /** For JavaScript, to be used with the flags `gu`. */
  source: string;
  regex: RegExp;
  /** How much text it is tried on at once, UTF-16 units: the faster its time grows, the less. */
  slice: number;
  /** True where it asks for the beginning or the end of the text, which those of a piece are not. */
  edges: { start: boolean; end: boolean };
}

/** By how many endless repeats share a run of letters; one more repeat is a power more, so that the worst text stays under about 150 ms a piece. */
const SLICES = [20_000, 2_000, 300, 100];
/** A pattern that is tried on less has a time that grows faster than the text. */
export const LONGEST_SLICE = SLICES[0]!;

/** As `parsePattern` writes `^`, `\A` and `$`, `\z`. */
const LINE_START = /\(\?<!\[(?:\^\\n|\\s\\S)\]\)/;
const LINE_END = /\(\?!\[(?:\^\\n|\\s\\S)\]\)/;
/** A text that is compared with another may be as long as the piece. */
const hasBackref = (source: string): boolean => /\(\?:\\\d+\)|\\k</.test(source);

/** Longest pattern that is read, in UTF-16 units; Vale's longest published ones have about 8,000. */
const LONGEST = 20_000;

/** A Vale pattern for JavaScript. Throws PatternError, with a clause for a person, where it cannot be used or could run for ever. */
export function compilePattern(pattern: string, ignoreCase = false): CompiledPattern {
  if (pattern.length > LONGEST) throw new PatternError(`it is longer than ${LONGEST.toLocaleString('en-US')} characters`);
  const tree = parsePattern(pattern, ignoreCase);
  const growth = growthOf(tree);
  if (growth === 'runaway') throw new PatternError('it repeats a repetition, so that some words would take it for ever');
  if (growth === 'large') throw new PatternError('it is too long to tell whether some text would take it for ever');
  const slice = SLICES[growth];
  if (slice === undefined)
    throw new PatternError('too many endless repeats follow each other, so that a long paragraph would take it for ever');
  const source = writePattern(tree);
  try {
    const edges = { start: LINE_START.test(source), end: LINE_END.test(source) };
    return { source, regex: new RegExp(source, 'gu'), slice: hasBackref(source) ? slice / 2 : slice, edges };
  } catch (error) {
    throw new PatternError(`it is no regular expression (${(error as Error).message.replace(/^.*: /, '')})`);
  }
}
