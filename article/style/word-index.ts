import { fold } from './fold';
import type { Hit, Pattern, Phrase, Rule } from './pack';
import { matchesOf } from './rules';
import { sentencesOf } from './sentences';

interface Entry {
  rule: Rule;
  phrase: Phrase;
}
interface Waiting {
  rule: Rule;
  pattern: Pattern;
}
export interface RuleHit {
  rule: Rule;
  hit: Hit;
}

const WORD = /[\p{L}\p{N}_]+/gu;
const WORD_CHAR = /[\p{L}\p{N}_]/u;
/**
 * All words, phrases and patterns of many rules, looked for together: phrases by their first word, patterns by three letters of
 * the text that they cannot do without. So the cost of a story grows with what stands in it, not with the number of rules.
 */
export class WordIndex {
  private readonly byWord = new Map<string, Entry[]>();
  private readonly byLetters = new Map<string, Waiting[]>();
  private readonly always: Waiting[] = [];

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      if (rule.find.kind !== 'words') continue;
      for (const phrase of rule.find.phrases) put(this.byWord, /^[\p{L}\p{N}_]+/u.exec(phrase.text)![0], { rule, phrase });
      for (const pattern of rule.find.patterns) {
        if (pattern.needs.length >= 3) put(this.byLetters, pattern.needs.slice(0, 3), { rule, pattern });
        else this.always.push({ rule, pattern });
      }
    }
  }

  /** Everything found in the text of a block, in no order. */
  find(text: string): RuleHit[] {
    const folded = fold(text);
    const hits: RuleHit[] = [];
    let sentences: ReturnType<typeof sentencesOf> | null = null;
    if (this.byWord.size) this.findPhrases(text, folded, hits);
    for (const { rule, pattern } of this.candidates(folded)) {
      for (const { start, end } of pattern.bySentence ? (sentences ??= sentencesOf(text)) : [{ start: 0, end: text.length }]) {
        for (const match of matchesOf(pattern, text.slice(start, end), rule.watch)) {
          match.index += start;
          const hit = pattern.hit(match);
          if (hit) hits.push({ rule, hit });
        }
      }
    }
    return hits;
  }

  private findPhrases(text: string, folded: string, hits: RuleHit[]): void {
    for (const match of folded.matchAll(WORD)) {
      const entries = this.byWord.get(match[0]);
      if (!entries) continue;
      for (const { rule, phrase } of entries) {
        const start = match.index;
        const end = start + phrase.text.length;
        if (!folded.startsWith(phrase.text, start) || WORD_CHAR.test(folded.charAt(end))) continue;
        const found = text.slice(start, end);
        if (phrase.exact !== null && phrase.exact !== found.replaceAll('’', "'")) continue;
        hits.push({ rule, hit: { start, end, fill: phrase.fill(found), instead: phrase.instead } });
      }
    }
  }

  private candidates(folded: string): Set<Waiting> {
    const found = new Set(this.always.filter(({ pattern }) => folded.includes(pattern.needs)));
    if (this.byLetters.size === 0) return found;
    for (let at = 0; at + 3 <= folded.length; at++) {
      const waiting = this.byLetters.get(folded.slice(at, at + 3));
      if (waiting) for (const one of waiting) if (folded.startsWith(one.pattern.needs, at)) found.add(one);
    }
    return found;
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
