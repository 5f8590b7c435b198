import type { Pattern, Phrase } from '../pack';
import { asRuleError, RuleError, seek, type ReadFinder } from './reading';

const read: ReadFinder = (source, { partly }) => {
  const phrases: Phrase[] = [];
  const patterns: Pattern[] = [];
  const pairs = source.pairs('swap');
  if (pairs.length === 0) throw new RuleError('The rule has no ‘swap’', source.line('extends'));
  const ignoreCase = source.flag('ignorecase');
  for (const { key, value, line } of pairs) {
    try {
      // the word itself may stand among the alternatives: then it is right as it is
      const instead = (value ?? '')
        .split('|')
        .map((word) => word.trim())
        .filter(Boolean);
      seek(
        { text: key, line, ignoreCase, whole: !source.flag('nonword'), instead, fill: (found) => [orList(instead), found] },
        phrases,
        patterns,
      );
    } catch (error) {
      const known = asRuleError(error, key, line);
      if (!(known instanceof RuleError)) throw known;
      partly(known.line, known.message);
    }
  }
  return { kind: 'words', phrases, patterns };
};

/** one, two or three */
const orList = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

export const substitution = { keys: ['swap', 'ignorecase', 'nonword', 'exceptions', 'capitalize', 'pos'], read };
