import type { Source } from '../source';
import type { Finder, Pattern, Phrase, Hit } from '../pack';
import {
  compilePattern,
  finiteWords,
  parsePattern,
  PatternError,
  LONGEST_SLICE,
  requiredText,
  slicesOf,
  type CompiledPattern,
} from '../pattern';
import { fold } from '../fold';
import type { RuleWatch } from '../watch';

/** Keys that every Vale rule may have. */
export const COMMON_KEYS: readonly string[] = [
  'extends',
  'message',
  'level',
  'scope',
  'link',
  'limit',
  'description',
  'action',
  'vocab',
  'name',
  'code',
];

/** A rule that cannot be used: the reason is a sentence, the line counts from 1. */
export class RuleError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/** What a kind may report besides its finder: one of its many patterns that cannot be used, while the others run. `accepted`: patterns of the vocabulary, for JavaScript; `watch`: what the rule's patterns are timed with. */
export interface RuleReading {
  accepted: readonly string[];
  watch: RuleWatch;
  partly: (line: number, reason: string) => void;
}
export type ReadFinder = (source: Source, reading: RuleReading) => Finder;

const WORDLIKE = /^[\p{L}\p{N}_](?:[^\n]*[\p{L}\p{N}_])?$/u;

interface Sought {
  text: string;
  line: number;
  ignoreCase: boolean;
  /** True: only whole words. */
  whole: boolean;
  instead: string[];
  fill: (found: string) => string[];
  /** Put before the pattern as it is. */
  before?: string;
}

/** Adds a token to what a finder looks for: as words where it stands for a few plain ones, else as a pattern. Throws PatternError. */
export function seek(sought: Sought, phrases: Phrase[], patterns: Pattern[]): void {
  const tree = parsePattern(sought.text, sought.ignoreCase);
  const words = sought.whole && !sought.before ? finiteWords(tree) : null;
  if (words?.every((word) => WORDLIKE.test(word))) {
    for (const word of words)
      phrases.push({ text: fold(word), exact: sought.ignoreCase ? null : word, instead: sought.instead, fill: sought.fill });
    return;
  }
  const body = sought.whole ? `\\b(?:${sought.text})\\b` : `(?:${sought.text})`;
  const { regex, slice, edges } = compilePattern((sought.before ?? '') + body, sought.ignoreCase);
  if (regex.test('')) throw new PatternError('it matches nothing at all, at every place');
  patterns.push({
    regex,
    line: sought.line,
    slice,
    edges,
    needs: sought.before ? '' : requiredText(tree),
    hit: (match) => place(match, sought.instead, sought.fill),
  });
}

const place = (match: RegExpExecArray, instead: string[], fill: (found: string) => string[]): Hit | null => {
  const text = match[0].trim();
  if (!text) return null;
  const start = match.index + match[0].indexOf(text);
  return { start, end: start + text.length, fill: fill(text), instead };
};

/** A pattern with the line that it stands in. */
export type PlacedPattern = CompiledPattern & { line: number };

/** A pattern of a rule; the reason of what is wrong with it names its line. */
export function patternOf(source: Source, key: string, ignoreCase = false): PlacedPattern {
  const text = source.text(key);
  if (text === null || text === '') throw new RuleError(`The rule has no ‘${key}’`, source.line('extends'));
  try {
    return { ...compilePattern(text, ignoreCase), line: source.line(key) };
  } catch (error) {
    throw asRuleError(error, text, source.line(key));
  }
}

/** The sentence for a pattern that cannot be used; other errors as they are. */
export function asRuleError(error: unknown, pattern: string, line: number): unknown {
  return error instanceof PatternError
    ? new RuleError(`The pattern ‘${pattern.slice(0, 60)}’ cannot be used: ${error.message}`, line)
    : error;
}

/** Every match, none of them empty, in pieces of the text that the pattern can manage; none any more where the rule took too long. */
export function* matchesOf(
  { regex, slice, edges, line }: Omit<PlacedPattern, 'source'>,
  text: string,
  watch: RuleWatch,
): Generator<RegExpExecArray> {
  for (const { from, part, isLast } of slicesOf(text, slice)) {
    if (watch.forbids(slice < LONGEST_SLICE)) return;
    for (const match of watch.time(line, part.length, () => [...part.matchAll(regex)])) {
      if (match[0] === '') continue;
      if (edges.start && from > 0 && match.index === 0) continue;
      if (edges.end && !isLast && match.index + match[0].length === part.length) continue;
      match.index += from;
      yield match;
    }
  }
}
