import { canRunAway } from './danger';
import { parsePattern } from './parse';
import { PatternError } from './tree';
import { writePattern } from './write';

export { PatternError } from './tree';

export interface CompiledPattern {
  /** For JavaScript, to be used with the flags `gu`. */
  source: string;
  regex: RegExp;
}

/** Longest pattern that is read, in UTF-16 units; Vale's longest published ones have about 8,000. */
const LONGEST = 20_000;

/** A Vale pattern for JavaScript. Throws PatternError, with a clause for a person, where it cannot be used or could run for ever. */
export function compilePattern(pattern: string, ignoreCase = false): CompiledPattern {
  if (pattern.length > LONGEST) throw new PatternError(`it is longer than ${LONGEST.toLocaleString('en-US')} characters`);
  const tree = parsePattern(pattern, ignoreCase);
  if (canRunAway(tree)) throw new PatternError('it repeats a repetition, so that some words would take it for ever');
  const source = writePattern(tree);
  try {
    return { source, regex: new RegExp(source, 'gu') };
  } catch (error) {
    throw new PatternError(`it is no regular expression (${(error as Error).message.replace(/^.*: /, '')})`);
  }
}
