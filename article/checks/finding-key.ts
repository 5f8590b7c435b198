import type { Finding } from '../model';

const REACH = 60;
const lastWord = (text: string): string => /[\p{L}\p{N}’'-]+(?=[^\p{L}\p{N}]*$)/u.exec(text)?.[0] ?? '';
const firstWord = (text: string): string => /[\p{L}\p{N}’'-]+/u.exec(text)?.[0] ?? '';

/** The name under which a finding is ignored: its rule, its words and one word either side. `text` is what its offsets point into. */
export function findingKey(finding: Pick<Finding, 'rule' | 'text' | 'start' | 'end'>, text: string): string {
  const before = lastWord(text.slice(Math.max(0, finding.start - REACH), finding.start));
  const after = firstWord(text.slice(finding.end, finding.end + REACH));
  return [finding.rule, finding.text, before, after].join('|');
}
