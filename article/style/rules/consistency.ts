import type { Hit } from '../pack';
import { compilePattern } from '../pattern';
import { asRuleError, matchesOf, RuleError, type ReadFinder } from './reading';

/** A text that is words as they are, not a pattern. */
const PLAIN = /^[\p{L}\p{N} '’-]+$/u;

const read: ReadFinder = (source, { watch }) => {
  const pairs = source.pairs('either');
  if (pairs.length === 0) throw new RuleError('The rule has no ‘either’', source.line('extends'));
  const ignoreCase = source.flag('ignorecase');
  const template = source.flag('nonword') ? (text: string) => `(?:${text})` : (text: string) => `\\b(?:${text})\\b`;
  const sides = pairs.map(({ key, value, line }) => {
    if (value === null || value === '') throw new RuleError(`‘${key}’ has no other form beside it`, line);
    return [key, value].map((text, i) => {
      try {
        return { pattern: { ...compilePattern(template(text), ignoreCase), line }, other: i === 0 ? value : key };
      } catch (error) {
        throw asRuleError(error, text, line);
      }
    });
  });
  // a hit carries the number of its pair and its side until all are counted
  const find = (text: string): Hit[] =>
    sides.flatMap((pair, number) =>
      pair.flatMap(({ pattern, other }, side) =>
        [...matchesOf(pattern, text, watch)].map((m) => ({
          start: m.index,
          end: m.index + m[0].length,
          fill: [m[0], `${number}:${side}`],
          instead: PLAIN.test(other) ? [other] : [],
        })),
      ),
    );
  return { kind: 'story', find, decide: minority };
};

/** The form that the story has less often; of two equally frequent ones, the one it has later. */
function minority(hits: readonly (readonly Hit[])[]): Hit[][] {
  const order: string[] = [];
  const count = new Map<string, number>();
  for (const { fill } of hits.flat()) {
    if (!count.has(fill[1]!)) order.push(fill[1]!);
    count.set(fill[1]!, (count.get(fill[1]!) ?? 0) + 1);
  }
  const wrong = new Set<string>();
  for (const form of order) {
    const other = form.replace(/\d$/, (side) => (side === '0' ? '1' : '0'));
    if (!count.has(other)) continue;
    const fewer = count.get(form)! - count.get(other)! || order.indexOf(other) - order.indexOf(form);
    if (fewer < 0) wrong.add(form);
  }
  return hits.map((list) => list.filter(({ fill }) => wrong.has(fill[1]!)).map((hit) => ({ ...hit, fill: [hit.fill[0]!] })));
}

export const consistency = { keys: ['either', 'ignorecase', 'nonword'], read };
