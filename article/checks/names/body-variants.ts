import type { Lists } from '../check';
import { givenName, oneSlipApart } from '../../quotes';
import type { PlacedWord, WordsByText } from './variants';

/** A word of a longer name that the story elsewhere writes with one letter otherwise. */
export interface BodyVariant {
  place: PlacedWord;
  /** The word as the story mostly has it, or had it first. */
  right: string;
  count: number;
}

/** Shorter words of names are one slip away from too many others ("North", "Forth"). */
const SHORTEST = 6;
const CAPITAL = /^\p{Lu}\p{L}/u;

const known = new WeakMap<Lists, ReadonlySet<string>>();

function bodyWordsOf(lists: Lists): ReadonlySet<string> {
  let words = known.get(lists);
  if (!words) known.set(lists, (words = new Set((lists['body-words'] ?? []).map((word) => word.toLowerCase()))));
  return words;
}

/** The pairs of words that a name is made of: a word, and the one that stands before or behind it. */
interface InName {
  word: string;
  beside: string;
  place: PlacedWord;
}

/**
 * Words of names of bodies that stand with one letter otherwise beside the same word ("Bellwether Capital", "Bellweather Capital"): the
 * rarer is the slip, of two as frequent the later. One of the two words must be one that names of bodies are made of, or the story must
 * have the right form twice.
 */
export function bodyVariants(words: WordsByText, lists: Lists): BodyVariant[] {
  const bodyWords = bodyWordsOf(lists);
  const beside = new Map<string, InName[]>();
  const add = (key: string, word: string, place: PlacedWord): void => {
    const one = { word: place.word.text, beside: word.replace(/[’']s?$|[.,]$/, ''), place };
    const list = beside.get(key);
    if (list) list.push(one);
    else beside.set(key, [one]);
  };
  for (const places of words.values())
    for (const place of places) {
      if (place.word.text.length < SHORTEST) break;
      const { before, after } = place.word;
      if (CAPITAL.test(before)) add(`${before} _`, before, place);
      if (CAPITAL.test(after)) add(`_ ${after}`.replace(/[’']s?$/, ''), after, place);
    }
  return [...beside.values()].flatMap((list) => slipsAmong(list, bodyWords));
}

function slipsAmong(list: readonly InName[], bodyWords: ReadonlySet<string>): BodyVariant[] {
  const forms = [...new Set(list.map(({ word }) => word))];
  if (forms.length < 2) return [];
  const placesOf = (form: string): InName[] => list.filter(({ word }) => word === form);
  return forms.flatMap((form, i) =>
    forms.flatMap((other, k): BodyVariant[] => {
      if (i === k || !isSlip(form, other)) return [];
      const [wrong, right] = [placesOf(form), placesOf(other)];
      const rarer = wrong.length < right.length || (wrong.length === right.length && i > k);
      const sure = right.length >= 2 || bodyWords.has(list[0]!.beside.toLowerCase());
      return rarer && sure && wrong.length === 1 ? [{ place: wrong[0]!.place, right: other, count: right.length }] : [];
    }),
  );
}

/** Another form of the same word, another country's spelling and two given names are no slips. */
function isSlip(form: string, other: string): boolean {
  if (form[0] !== other[0] || !oneSlipApart(form, other)) return false;
  if (['s', 'n', 'y', 'd'].some((end) => form + end === other || other + end === form)) return false;
  if (form.replace('our', 'or') === other.replace('our', 'or') || form.replace(/re$/, 'er') === other.replace(/re$/, 'er')) return false;
  return givenName(form) === undefined || givenName(other) === undefined;
}
