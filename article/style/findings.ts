import type { Finding, Fix } from '../model';
import { dressLike } from './fold';
import { fillIn } from './message';
import type { Hit, Rule } from './pack';
import type { RuleHit } from './word-index';

type Quoted = (at: number) => boolean;

/** Of one rule's hits those that stand: no exception, of overlapping ones the first and longest. In order of place. */
export function standing(hits: readonly RuleHit[], text: string): RuleHit[] {
  const sorted = hits
    .filter(({ rule, hit }) => !isException(rule, text.slice(hit.start, hit.end)))
    .sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end);
  const ends = new Map<Rule, number>();
  return sorted.filter(({ rule, hit }) => {
    if (hit.start < (ends.get(rule) ?? 0)) return false;
    ends.set(rule, hit.end);
    return true;
  });
}

/** Words found that are longer (UTF-16 units) are looked up among no exceptions. */
const LONGEST_EXCEPTION = 300;

const isException = ({ exceptions, watch }: Rule, found: string): boolean =>
  exceptions.length > 0 &&
  found.length <= LONGEST_EXCEPTION &&
  watch.time(1, found.length, () => exceptions.some((exception) => exception.test(found)));

/** The finding for a hit in a block, offsets moved by `from`; null where the rule leaves it alone. `quoted` takes offsets into the block. */
export function findingOf({ rule, hit }: RuleHit, text: string, quoted: Quoted, from = 0): Finding | null {
  const found = text.slice(hit.start, hit.end);
  const inQuotation = quoted(hit.start) || quoted(Math.max(hit.start, hit.end - 1));
  if (inQuotation && rule.skipsQuotations) return null;
  const keepCase = rule.find.kind === 'words' || rule.find.kind === 'story';
  const curly = text.includes('’');
  const words = hit.instead.map((instead) => dressLike(found, instead, keepCase, curly));
  if (words.includes(found)) return null;
  return {
    rule: rule.rule,
    kind: 'house-style',
    severity: rule.severity,
    message: fillIn(rule.message, words.length ? withDressed(hit, words) : hit.fill),
    start: from + hit.start,
    end: from + hit.end,
    text: found,
    fixes: words.map((word) => fixOf(rule, hit, text, word, words.length === 1, inQuotation, from)),
    ...(rule.link ? { link: rule.link } : {}),
  };
}

const withDressed = (hit: Hit, words: readonly string[]): string[] =>
  hit.fill.length === 2 && words.length === 1 ? [words[0]!, hit.fill[1]!] : hit.fill;

function fixOf(rule: Rule, hit: Hit, text: string, word: string, only: boolean, inQuotation: boolean, from: number): Fix {
  const found = text.slice(hit.start, hit.end);
  let { start, end } = hit;
  // what is taken out takes one space with it
  if (word === '' && text[end] === ' ' && (start === 0 || text[start - 1] === ' ')) end++;
  else if (word === '' && text[start - 1] === ' ') start--;
  return {
    title: word === '' ? `Take out ‘${found}’` : `Change to ‘${word}’`,
    safe: rule.safe && only && (!inQuotation || sameWords(found, word)),
    edits: [{ start: from + start, end: from + end, text: word }],
  };
}

/** True when two texts differ in typography only. */
const sameWords = (a: string, b: string): boolean => letters(a) === letters(b);
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
