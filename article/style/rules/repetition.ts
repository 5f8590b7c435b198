import type { Hit } from '../pack';
import { compilePattern } from '../pattern';
import { asRuleError, matchesOf, RuleError, type PlacedPattern, type ReadFinder } from './reading';

const read: ReadFinder = (source, { watch }) => {
  const tokens = source.list('tokens');
  if (tokens.length === 0) throw new RuleError('The rule has no ‘tokens’', source.line('extends'));
  const pattern = tokens.map(({ text }) => text).join('|');
  let compiled: PlacedPattern;
  try {
    compiled = { ...compilePattern(pattern, source.flag('ignorecase')), line: tokens[0]!.line };
  } catch (error) {
    throw asRuleError(error, pattern, tokens[0]!.line);
  }
  const key = (word: string): string => (source.flag('ignorecase') ? word.toLowerCase() : word);
  const max = source.number('max', 0);
  const find = (text: string): Hit[] => {
    const hits: Hit[] = [];
    let last: RegExpExecArray | null = null;
    let times = 0;
    for (const match of matchesOf(compiled, text, watch)) {
      const word = match[0].trim();
      const again = last !== null && key(last[0].trim()) === key(word) && (!source.flag('alpha') || /^\p{L}+$/u.test(word));
      times = again ? times + 1 : 0;
      if (again && times > max) hits.push({ start: last!.index, end: match.index + match[0].length, fill: [word], instead: [last![0]] });
      last = match;
    }
    return hits;
  };
  return { kind: 'block', find };
};

export const repetition = { keys: ['tokens', 'alpha', 'ignorecase', 'max', 'exceptions'], read };
