import type { Severity } from '../../model';
import { sameWordElsewhere } from './dialect';
import { beginsSentence, type StoryFacts } from './facts';
import type { RawLint } from './harper';
import { placeMeant } from './place-names';
import { suggest, type Candidate } from './suggest';
import type { WordLists } from './word-lists';

/** A misspelling that an editor should see. */
export interface Misspelling {
  start: number;
  end: number;
  severity: Severity;
  /** Likeliest first. */
  instead: string[];
  /** True where the word is right in another English. */
  elsewhere?: true;
}

/** Where a word stands; `besideUnknown`: next to another word that harper does not know. */
interface Place {
  text: string;
  start: number;
  end: number;
  besideUnknown: boolean;
  /** Inside a quotation: somebody's own words. */
  inside: boolean;
}

/** Candidates farther than this are not offered: two slips and a bit. */
const FARTHEST = 2.6;
const MOST_OFFERED = 4;
/** One slip of any sort. */
const ONE_SLIP = 1.2;
/** Shorter words that no common word is near are as likely of another language, or new. */
const TELLING = 7;
/** What somebody said is misspelt only by one plain slip in a word as long, or by one letter in a longer one. */
const LONG_WHEN_SAID = 5;

/**
 * Judges a word that harper does not know: a name, a foreign or a new word is none of ours; null then. A word in lower case is a
 * misspelling unless a list knows it, or it is another country's spelling in a story that keeps to that (`otherEnglish`); one with a capital only where the capital is due by its place, or the word meant is plain.
 */
export function judgeSpelling(
  lint: RawLint,
  text: string,
  besideUnknown: boolean,
  facts: StoryFacts,
  lists: WordLists,
  otherEnglish: boolean,
  inside: boolean,
): Misspelling | null {
  const { start, end } = lint;
  const word = text.slice(start, end).replace(/['’]s?$/, '');
  if (isNoWord(text, start, end, word) || lists.knows(word) || isAccented(word, lint.instead)) return null;
  const typed = word.toLowerCase();
  const elsewhere = sameWordElsewhere(word, lint.instead);
  if (elsewhere && /^\p{Lu}/u.test(word)) return null;
  if (elsewhere)
    return {
      start,
      end,
      severity: otherEnglish ? 'suggestion' : 'warning',
      instead: [dressed(word, elsewhere, text.slice(start + word.length, end), text)],
      elsewhere: true,
    };
  const place = /^\p{Lu}/u.test(word) ? placeMeant(word, text, start, facts, lists.all) : null;
  if (place !== null)
    return { start, end, severity: 'warning', instead: [dressed(word, place, text.slice(start + word.length, end), text)] };
  const candidates = suggest(typed, lint.instead, facts, lists.common).filter(({ distance }) => distance <= FARTHEST);
  const severity = /^\p{Ll}/u.test(word)
    ? lowerCase(typed, { text, start, end, besideUnknown, inside }, facts, lists, candidates)
    : capital(typed, text, start, end, facts, lists, candidates);
  if (severity === null) return null;
  const tail = text.slice(start + word.length, end);
  const instead = candidates.slice(0, MOST_OFFERED).map((candidate) => dressed(word, candidate.word, tail, text));
  return { start, end, severity, instead: [...new Set(instead)] };
}

/** A word that is right with its accents, where the dictionary has it without (“exposé”). */
const isAccented = (word: string, proposals: readonly string[]): boolean => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return plain !== word && proposals.some((proposal) => proposal.toLowerCase() === plain.toLowerCase());
};

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
  // what is left of a letter that was decoded wrongly; “lyin’” as it was said
  if (word.length <= 4 && text[start - 1] === '-') return true;
  if (/[^\x00-\x7f‘’“”–—…\s]$/.test(before) || /^[^\x00-\x7f‘’“”–—…\s]/.test(after) || (/in$/.test(word) && /^['’]/.test(after)))
    return true;
  // “o’” in O’Brien, “al-” in al-Sadr, the “d’” of names
  return /\p{L}['’]$/u.test(before) || /^-\p{Lu}/u.test(after) || /\p{Lu}\p{L}*-$/u.test(before);
}

function lowerCase(typed: string, place: Place, facts: StoryFacts, lists: WordLists, candidates: readonly Candidate[]): Severity | null {
  const { text, start, end, inside } = place;
  const meant = candidates.find(
    ({ word, distance }) => distance <= ONE_SLIP && (lists.common(word.toLowerCase()) !== undefined || facts.lower.has(word.toLowerCase())),
  );
  // built as “postwar” is, unless a known word is one letter away: “postphoned”
  const oneLetter = candidates[0] !== undefined && candidates[0].distance <= 1 && typed.length > TELLING;
  const plain = oneLetter || (meant !== undefined && typed.length >= LONG_WHEN_SAID);
  if (inside && (!plain || (facts.lower.get(typed) ?? 0) > 1)) return null;
  if (typed.length <= 3) return meant !== undefined && meant.distance < 0.8 ? 'suggestion' : null;
  if (isDerived(typed, candidates, lists) && (meant?.distance ?? 2) > 0.8) return meant === undefined ? null : 'suggestion';
  // a letter at the end makes another form of a known word, not another word
  if (candidates.some(({ word }) => isFormOf(typed, word.toLowerCase()))) return null;
  if (meant === undefined) {
    const usedAsName = facts.named.has(typed) || (facts.lower.get(typed) ?? 0) >= 3;
    const inCompound = text[start - 1] === '-' || text[end] === '-';
    if (usedAsName || inCompound || place.besideUnknown || (lists.isBuilt(typed) && !oneLetter) || /[^\x00-\x7f]/.test(typed)) return null;
    // nothing common is near: a new or a rare word as likely as a slip; with nothing near at all it is new
    if (typed.length < TELLING || candidates[0] === undefined) return null;
    return candidates[0].distance <= 1 ? 'warning' : 'suggestion';
  }
  return lists.isBuilt(typed) && meant.distance > (typed.length > TELLING ? 1 : 0.8) ? null : 'warning';
}

/** Endings that make new words of known ones: “leaners”, “outsourcer”, “candidate-itis”. */
const ENDING = /(?:ers?|ing|ed|i[sz](?:e[ds]?|ing)|ness|isms?|ists?|like|ish|itis)$/;

/** A new word made of a common one, or of one of the proposals. */
function isDerived(typed: string, candidates: readonly Candidate[], lists: WordLists): boolean {
  const stem = typed.replace(ENDING, '');
  if (stem === typed || stem.length < 3) return false;
  const proposed = new Set(candidates.map(({ word }) => word.toLowerCase()));
  return [stem, `${stem}e`].some(
    (base) => lists.common(base) !== undefined || [base, `${base}s`, `${base}d`].some((form) => proposed.has(form)),
  );
}

const isFormOf = (typed: string, word: string): boolean =>
  [`${word}s`, `${word}es`].includes(typed) || [`${typed}s`, `${typed}es`].includes(word);

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
  if (!best || typed.length < 5 || isDerived(typed, candidates, lists) || (facts.capital.get(typed) ?? 0) > 1) return null;
  const partOfName =
    /\p{Lu}[\p{L}.]*,? $/u.test(text.slice(Math.max(0, start - 20), start)) ||
    /^ (?:\p{Lu}|(?:de|von|van|al|bin|el)\b)/u.test(text.slice(end, end + 6));
  if (beginsSentence(text, start)) return partOfName && typed.length < 7 ? null : (facts.named.get(typed) ?? 0) > 0 ? null : 'warning';
  // in mid-sentence it is a name, unless the story writes the word meant with a capital too: “Presidnet”, or bodies are named so: “Univeristy of”
  if (typed.length >= 7 && (facts.capital.get(best.word.toLowerCase()) ?? 0) > 0) return 'warning';
  return typed.length >= 6 && lists.ofBodies(best.word) && partOfBody(text, start, end) ? 'warning' : null;
}

/** “the Univeristy of Leeds”, “Hillford Coucil”. */
const partOfBody = (text: string, start: number, end: number): boolean =>
  /^ (?:of|for) (?:the )?\p{Lu}/u.test(text.slice(end, end + 12)) || /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 20), start));

/** A suggestion with the case, the ending and the apostrophes of the word it replaces. */
function dressed(word: string, suggestion: string, tail: string, text: string): string {
  const cased = /^\p{Lu}/u.test(word) ? suggestion[0]!.toUpperCase() + suggestion.slice(1) : suggestion;
  const ended = tail && !/['’]s?$/.test(cased) ? cased + tail : cased;
  return text.includes('’') ? ended.replaceAll("'", '’') : ended;
}
