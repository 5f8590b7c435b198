import type { CharSet } from './tree';

/** Characters that stand for all: every printable ASCII one, white space, and some letters and marks beyond. */
const SAMPLES = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  '\n',
  '\t',
  '\u00a0',
  'é',
  'É',
  'ß',
  '’',
  '“',
  '–',
  '漢',
  'я',
  '٣',
];

/** For each set which of the sample characters it takes, a bit each; the characters that the sets name themselves are samples too. */
export function sampleMasks(sets: readonly CharSet[]): bigint[] {
  const samples = [...new Set([...SAMPLES, ...sets.flatMap(({ char }) => (char === undefined ? [] : [char]))])];
  const bySource = new Map<string, bigint>();
  return sets.map(({ source }) => {
    const known = bySource.get(source);
    if (known !== undefined) return known;
    const test = new RegExp(`^${source}$`, 'u');
    const mask = samples.reduce((bits, char, bit) => (test.test(char) ? bits | (1n << BigInt(bit)) : bits), 0n);
    bySource.set(source, mask);
    return mask;
  });
}
