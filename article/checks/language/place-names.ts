import type { Lists } from '../check';
import { slipDistance } from './distance';
import type { StoryFacts } from './facts';

/** Shorter names are one slip away from too many surnames ("Parris", "Romer"). */
const SHORTEST = 7;
/** A letter left out, doubled, single or swapped, or a weak vowel put for another. */
const ONE_SLIP = 1;
/** Words in front of a place, or another place with a comma or “and”. */
const PLACE_BEFORE =
  /(?:^|[^\p{L}])(?:in|at|near|from|to|around|outside|across|of|visit|visited|visiting|leave|left|leaving|via|through|towards?|between|central|downtown|north|south|east|west|northern|southern|eastern|western)(?: \p{Lu}[\p{L}’-]+(?:, \p{Lu}[\p{L}’-]+)*,?(?: and| or)?)? $|\p{Lu}[\p{L}’-]+, $/u;
/** A longer name of somebody or something. */
const NAME_BEFORE = /(?<!(?:^|[^\p{L}])(?:and|or)) ?\p{Lu}[\p{L}’.-]* $/u;
/** Forms of one place in other languages and times: “Marseilles”, “Teherans”. */
const sameButForEnd = (a: string, b: string): boolean => `${a}s` === b || `${b}s` === a || `${a}e` === b || `${b}e` === a;

const known = new WeakMap<Lists, ReadonlyMap<string, string>>();

/** Well-known places by their name in small letters. */
function placesOf(lists: Lists): ReadonlyMap<string, string> {
  let places = known.get(lists);
  if (!places) {
    const all = [...(lists.places ?? []), ...(lists['known-places'] ?? [])].flatMap((entry) => entry.split(/\s*,\s*|\s+/));
    known.set(lists, (places = new Map(all.filter((name) => name.length >= SHORTEST).map((name) => [name.toLowerCase(), name]))));
  }
  return places;
}

/**
 * The well-known place that a word with a capital is one slip away from, where it stands as a place does; null where none is, or two are.
 * Offsets are UTF-16 into the paragraph. The word is one that no dictionary has.
 */
export function placeMeant(word: string, text: string, start: number, facts: StoryFacts, lists: Lists): string | null {
  const typed = word.toLowerCase();
  if (typed.length < SHORTEST || (facts.capital.get(typed) ?? 0) > 1) return null;
  const before = text.slice(Math.max(0, start - 40), start);
  if (!PLACE_BEFORE.test(before) || (NAME_BEFORE.test(before) && !/, $/.test(before))) return null;
  const near = [...placesOf(lists)].filter(
    ([place]) =>
      place[0] === typed[0] &&
      Math.abs(place.length - typed.length) <= 1 &&
      !sameButForEnd(place, typed) &&
      slipDistance(typed, place) <= ONE_SLIP,
  );
  return near.length === 1 ? near[0]![1] : null;
}
