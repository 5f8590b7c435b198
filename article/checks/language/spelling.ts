import type { Severity } from '../../model';
import { beginsSentence, type StoryFacts } from './facts';
import type { RawLint } from './harper';
import { suggest, type Candidate } from './suggest';
import type { WordLists } from './word-lists';

/** A misspelling that an editor should see. */
export interface Misspelling {
  start: number;
  end: number;
  severity: Severity;
  /** Likeliest first. */
  instead: string[];
}

/** Candidates farther than this are not offered: two slips and a bit. */
const FARTHEST = 2.6;
const MOST_OFFERED = 4;
/** One slip of any sort. */
const ONE_SLIP = 1.2;

/**
 * Judges a word that harper does not know: a name, a foreign or a new word is none of ours; null then. A word in lower case is a
 * misspelling unless a list knows it; one with a capital only where the capital is due by its place, or the word meant is plain.
 */
export function judgeSpelling(lint: RawLint, text: string, facts: StoryFacts, lists: WordLists): Misspelling | null {
  const { start, end } = lint;
  const word = text.slice(start, end).replace(/['’]s?$/, '');
  if (isNoWord(text, start, end, word) || lists.knows(word)) return null;
  const typed = word.toLowerCase();
  const candidates = suggest(typed, lint.instead, facts, lists.common).filter(({ distance }) => distance <= FARTHEST);
  const severity = /^\p{Ll}/u.test(word)
    ? lowerCase(typed, text, start, end, facts, candidates)
    : capital(typed, text, start, end, facts, lists, candidates);
  if (severity === null) return null;
  const tail = text.slice(start + word.length, end);
  const instead = candidates.slice(0, MOST_OFFERED).map((candidate) => dressed(word, candidate.word, tail, text));
  return { start, end, severity, instead: [...new Set(instead)] };
}

/** Addresses, handles, short forms, numbers, words with capitals inside. */
function isNoWord(text: string, start: number, end: number, word: string): boolean {
  if (word.length < 3 || /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|[\d_@#.]/u.test(word)) return true;
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 60), start))![0];
  const after = /^\S*/.exec(text.slice(end, end + 60))![0];
  if (
    /[@#/\\=<>_\d&]|www\./.test(before) ||
    /^[@/\\=<>_&]|^\.[a-z]{2,}/i.test(after) ||
    /<[^>]*$/.test(text.slice(Math.max(0, start - 200), start))
  )
    return true;
  // “o’” in O’Brien, “al-” in al-Sadr, the “d’” of names
  return /\p{L}['’]$/u.test(before) || /^-\p{Lu}/u.test(after) || /\p{Lu}\p{L}*-$/u.test(before);
}

function lowerCase(
  typed: string,
  text: string,
  start: number,
  end: number,
  facts: StoryFacts,
  candidates: readonly Candidate[],
): Severity | null {
  const near = candidates[0] !== undefined && candidates[0].distance <= ONE_SLIP;
  if (facts.named.has(typed) && !near) return null;
  const times = facts.lower.get(typed) ?? 0;
  if (times >= 3 && !near) return null;
  const inCompound = text[start - 1] === '-' || text[end] === '-';
  if (/[^\x00-\x7f’]/.test(typed)) return null;
  // foreign words stand together, and nothing near them is meant
  return inCompound && !near ? null : near || times < 2 ? 'warning' : 'suggestion';
}

function capital(
  typed: string,
  text: string,
  start: number,
  end: number,
  facts: StoryFacts,
  lists: WordLists,
  candidates: readonly Candidate[],
): Severity | null {
  const best = candidates.find(({ word, distance }) => distance <= ONE_SLIP && lists.common(word.toLowerCase()) !== undefined);
  if (!best || typed.length < 5 || (facts.capital.get(typed) ?? 0) > 1) return null;
  const partOfName =
    /\p{Lu}[\p{L}.]*,? $/u.test(text.slice(Math.max(0, start - 20), start)) ||
    /^ (?:\p{Lu}|(?:de|von|van|al|bin|el)\b)/u.test(text.slice(end, end + 6));
  if (beginsSentence(text, start)) return partOfName && typed.length < 7 ? null : (facts.named.get(typed) ?? 0) > 0 ? null : 'warning';
  // in mid-sentence it is a name, unless the story writes the word meant with a capital too: “Presidnet”
  return typed.length >= 7 && (facts.capital.get(best.word.toLowerCase()) ?? 0) > 0 ? 'warning' : null;
}

/** A suggestion with the case, the ending and the apostrophes of the word it replaces. */
function dressed(word: string, suggestion: string, tail: string, text: string): string {
  const cased = /^\p{Lu}/u.test(word) ? suggestion[0]!.toUpperCase() + suggestion.slice(1) : suggestion;
  const ended = tail && !/['’]s?$/.test(cased) ? cased + tail : cased;
  return text.includes('’') ? ended.replaceAll("'", '’') : ended;
}
