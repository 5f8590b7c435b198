import type { Hit } from '../pack';
import { matchesOf, patternOf, type ReadFinder } from './reading';

const DEFINES = 'defines';

const read: ReadFinder = (source, { watch }) => {
  const ignoreCase = source.flag('ignorecase');
  const first = patternOf(source, 'first', ignoreCase);
  const second = patternOf(source, 'second', ignoreCase);
  const said = (match: RegExpExecArray): string => match.slice(1).find((group) => group !== undefined) ?? match[0];
  const find = (text: string): Hit[] => [
    ...[...matchesOf(second, text, watch)].map((m) => ({ start: m.index, end: m.index, fill: [said(m), DEFINES], instead: [] })),
    ...[...matchesOf(first, text, watch)].map((m) => {
      const start = m.index + Math.max(m[0].indexOf(said(m)), 0);
      return { start, end: start + said(m).length, fill: [said(m)], instead: [] };
    }),
  ];
  // as in Vale, a definition counts for its own paragraph and for those after it
  const decide = (hits: readonly (readonly Hit[])[]): Hit[][] => {
    const known = new Set<string>();
    return hits.map((list) => {
      for (const { fill } of list) if (fill[1] === DEFINES) known.add(fill[0]!);
      return list.filter(({ fill }) => fill[1] !== DEFINES && !known.has(fill[0]!));
    });
  };
  return { kind: 'story', find, decide };
};

export const conditional = { keys: ['first', 'second', 'ignorecase', 'exceptions'], read };
