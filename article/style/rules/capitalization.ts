import { exceptionSources } from '../exceptions';
import { compilePattern } from '../pattern';
import type { Source } from '../source';
import { asRuleError, patternOf, RuleError, type ReadFinder } from './reading';

/** Words that a title leaves in lower case: the AP's are those of three letters or fewer, Chicago's all prepositions. */
const SMALL_AP = new Set('a an and as at but by for if in nor of off on or per so the to up via vs yet'.split(' '));
const SMALL_CHICAGO = new Set([
  ...SMALL_AP,
  ...'about above across after against along among around before behind below beside between beyond down during from inside into near onto out outside over past since through toward under until upon with within without'.split(
    ' ',
  ),
]);
/** How many of the words have to be right, as in Vale. */
const THRESHOLD = 0.8;

const WORD = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’.&-]*[\\p{L}\\p{N}])?";
const isCapital = (word: string): boolean => /^[^\p{Ll}]/u.test(word);

interface Word {
  text: string;
  /** Written as the rule or the vocabulary says it may be. */
  isException: boolean;
  /** The first, or behind one of the rule's indicators: it may begin a sentence. */
  begins: boolean;
  isLast: boolean;
}

const read: ReadFinder = (source, { accepted, partly, watch }) => {
  const match = source.text('match');
  if (!match) throw new RuleError('The rule has no ‘match’', source.line('extends'));
  const words = wordReader(source, [...exceptionSources(source.list('exceptions'), source.flag('ignorecase'), partly), ...accepted]);
  const line = source.line('match');
  const right = judge(match, words, source);
  const prefix = source.has('prefix') ? new RegExp(`^(?:${patternOf(source, 'prefix').source})`, 'u') : null;
  const isRight = (text: string): boolean => right(prefix ? text.replace(prefix, '') : text);
  return {
    kind: 'block',
    find: (text) =>
      text.trim() === '' || watch.time(line, text.length, () => isRight(text))
        ? []
        : [{ start: 0, end: text.length, fill: [text], instead: [] }],
  };
};

/** Takes a text apart into words; an exception of several words is one. */
function wordReader(source: Source, exceptions: readonly string[]): (text: string) => Word[] {
  const known = exceptions.length ? `((?<![\\p{L}\\p{N}])(?:${exceptions.map(noGroups).join('|')})(?![\\p{L}\\p{N}]))|` : '()(?!)|';
  const word = new RegExp(`${known}${WORD}`, 'gu');
  const indicators = source.list('indicators').map(({ text }) => text);
  return (text) => {
    const all = [...text.matchAll(word)];
    return all.map((found, i) => ({
      text: found[0].replace(/['’]s$/u, ''),
      isException: found[1] !== undefined && found[1] !== '',
      begins: i === 0 || indicators.some((mark) => text.slice(0, found.index).trimEnd().endsWith(mark)),
      isLast: i === all.length - 1,
    }));
  };
}

/** Numbers of groups are of no use here, and would shift ours. */
const noGroups = (source: string): string => source.replace(/(?<!\\)\((?!\?)/g, '(?:');

function judge(match: string, words: (text: string) => Word[], source: Source): (text: string) => boolean {
  const threshold = source.number('threshold', THRESHOLD);
  const enough = (all: readonly Word[], fits: (word: Word) => boolean): boolean =>
    all.length === 0 || all.filter((word) => word.isException || fits(word)).length / all.length > threshold;
  const small = source.text('style') === 'Chicago' ? SMALL_CHICAGO : SMALL_AP;
  switch (match) {
    case '$lower':
      return (text) => words(text).every((word) => word.isException || word.text === word.text.toLowerCase());
    case '$upper':
      return (text) => words(text).every((word) => word.isException || word.text === word.text.toUpperCase());
    case '$title':
      return (text) => enough(words(text), (word) => isCapital(word.text) || (!word.begins && !word.isLast && small.has(word.text)));
    case '$sentence':
      return (text) => {
        const all = words(text);
        const [first] = all;
        if (first && !first.isException && !isCapital(first.text)) return false;
        return enough(
          all,
          (word) => word.text === word.text.toUpperCase() || (word.begins ? isCapital(word.text) : word.text === word.text.toLowerCase()),
        );
      };
    default:
      if (match.startsWith('$')) throw new RuleError(`‘${match}’ is none of $title, $sentence, $lower, $upper`, source.line('match'));
      return patternJudge(match, source.line('match'));
  }
}

function patternJudge(match: string, line: number): (text: string) => boolean {
  try {
    const { source, slice } = compilePattern(match);
    const whole = new RegExp(source, 'u');
    // a longer text than the pattern can manage is no heading
    return (text) => text.length > slice || whole.test(text);
  } catch (error) {
    throw asRuleError(error, match, line);
  }
}

export const capitalization = {
  keys: ['match', 'style', 'exceptions', 'threshold', 'indicators', 'prefix', 'ignorecase'],
  read,
};
