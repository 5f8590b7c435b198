import { compilePattern } from '../pattern';
import { asRuleError, RuleError, type ReadFinder } from './reading';

/** Words that a title leaves in lower case: the AP's are those of three letters or fewer, Chicago's all prepositions. */
const SMALL_AP = new Set('a an and as at but by for if in nor of off on or per so the to up via vs yet'.split(' '));
const SMALL_CHICAGO = new Set([
  ...SMALL_AP,
  ...'about above across after against along among around before behind below beside between beyond down during from inside into near onto out outside over past since through toward under until upon with within without'.split(
    ' ',
  ),
]);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu;
const isCapital = (word: string): boolean => /^[^\p{Ll}]/u.test(word);

const read: ReadFinder = (source, { accepted }) => {
  const match = source.text('match');
  if (!match) throw new RuleError('The rule has no ‘match’', source.line('extends'));
  const right = judge(
    match,
    source.text('style') ?? 'AP',
    exceptionsOf(
      source.list('exceptions').map(({ text }) => text),
      source.value('vocab') === false ? [] : accepted,
    ),
    source.number('threshold', 0.8),
    source.line('match'),
  );
  return {
    kind: 'block',
    find: (text) => (text.trim() === '' || right(text) ? [] : [{ start: 0, end: text.length, fill: [text], instead: [] }]),
  };
};

/** Words that may be written as they are: those of the rule, and the vocabulary's, which may be patterns. */
interface Exceptions {
  has(word: string): boolean;
}

function exceptionsOf(own: readonly string[], accepted: readonly string[]): Exceptions {
  const words = new Set(own);
  const patterns = accepted.map((text) => new RegExp(`^(?:${compilePattern(text).source})$`, 'u'));
  return { has: (word) => words.has(word) || patterns.some((pattern) => pattern.test(word)) };
}

function judge(match: string, style: string, exceptions: Exceptions, threshold: number, line: number): (text: string) => boolean {
  const words = (text: string): string[] => (text.match(WORD) ?? []).map((word) => word.replace(/\.$/, ''));
  if (match === '$lower') return (text) => words(text).every((word) => exceptions.has(word) || word === word.toLowerCase());
  if (match === '$upper') return (text) => words(text).every((word) => exceptions.has(word) || word === word.toUpperCase());
  if (match === '$title') {
    const small = style === 'Chicago' ? SMALL_CHICAGO : SMALL_AP;
    return (text) => {
      const all = words(text);
      return all.every(
        (word, i) => exceptions.has(word) || isCapital(word) || (i > 0 && i < all.length - 1 && small.has(word.toLowerCase())),
      );
    };
  }
  if (match === '$sentence')
    return (text) => {
      const all = words(text);
      const fits = all.filter(
        (word, i) => exceptions.has(word) || word === word.toUpperCase() || (i === 0 ? isCapital(word) : word === word.toLowerCase()),
      );
      return all.length === 0 || ((exceptions.has(all[0]!) || isCapital(all[0]!)) && fits.length / all.length > threshold);
    };
  if (match.startsWith('$')) throw new RuleError(`‘${match}’ is none of $title, $sentence, $lower, $upper`, line);
  try {
    const { source, slice } = compilePattern(match);
    const whole = new RegExp(source, 'u');
    // a longer text than the pattern can manage is no heading
    return (text) => text.length > slice || whole.test(text);
  } catch (error) {
    throw asRuleError(error, match, line);
  }
}

export const capitalization = { keys: ['match', 'style', 'exceptions', 'threshold', 'indicators', 'prefix'], read };
