import type { Finding, Fix } from '../model';
import type { Person } from '../quotes';
import type { Lists, StoryCheck } from './check';
import { bodyVariants } from './names/body-variants';
import { nameWords, type NameWord } from './names/name-words';
import { surnamesOf, variantsOf, wordsByText, WordShapes, type PlacedWord } from './names/variants';

const RULE = 'copydesk.NameVariant';

/** A surname that is a slip away from that of somebody whom the story introduces, and that nobody else bears. */
export const nameVariant: StoryCheck<NameWord[]> = {
  rule: RULE,
  kind: 'name-variant',
  severity: 'warning',
  scope: 'story',
  about: 'A name that is one letter off from somebody the story names elsewhere. Nobody else of that name is introduced.',
  example: { wrong: 'Marisol Vance spoke first. Vance said … Vence added', right: 'Vance added' },
  collect: nameWords,
  run({ view, reading, quoted, lists }, collected, remember) {
    const variants = remember(reading.people, collected, sameWords, () => variantsIn(collected, reading.people, lists));
    const placed = (place: PlacedWord): Place => {
      const { start, end, text } = collected[place.block]![place.n]!;
      const at = view.blocks[place.block]!.start;
      return { start: at + start, end: at + end, text };
    };
    const findings = (list: readonly Variant[]): Finding[] =>
      list.map(({ place, alike, right, count }) => findingFor(placed(place), right, count, alike.map(placed), quoted));
    const people = findings(variants.people.filter(({ place }) => !standsSmall(place.word.text, view.text)));
    return [...people, ...findings(variants.bodies).filter((b) => !people.some((p) => p.start === b.start))];
  },
};

/** A word that is a name with a slip in it, and all places that are so. */
interface Variant {
  place: PlacedWord;
  alike: readonly PlacedWord[];
  right: string;
  count: number;
}

/** A word's place in the view, UTF-16. */
interface Place {
  start: number;
  end: number;
  text: string;
}

const sameWords = (a: readonly NameWord[], b: readonly NameWord[]): boolean =>
  a.length === b.length && a.every(({ text, before, after }, i) => text === b[i]!.text && before === b[i]!.before && after === b[i]!.after);

function variantsIn(
  collected: readonly (readonly NameWord[])[],
  people: readonly Person[],
  lists: Lists,
): Record<'people' | 'bodies', Variant[]> {
  const words = wordsByText(collected);
  const shapes = new WordShapes(words.keys());
  return {
    people: surnamesOf(people, words).flatMap((surname) => {
      const places = variantsOf(surname, words, shapes, people);
      return places.map((place) => ({
        place,
        alike: places.filter((p) => p.word.text === place.word.text),
        right: surname.text,
        count: surname.count,
      }));
    }),
    bodies: bodyVariants(words, lists).map(({ place, right, count }) => ({ place, alike: [place], right, count })),
  };
}

/** Whether the story has the word in small letters somewhere: then it is no name. */
function standsSmall(word: string, text: string): boolean {
  const small = word.toLowerCase();
  if (!/^\p{Ll}{3,}$/u.test(small)) return false;
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1))
    if (!/[\p{L}’'-]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^\p{Ll}/u.test(text.slice(at + small.length, at + small.length + 2)))
      return true;
  return false;
}

function findingFor(place: Place, right: string, count: number, alike: readonly Place[], quoted: (at: number) => boolean): Finding {
  const reason = count === 1 ? `The story introduces “${right}”.` : `The story has “${right}” in ${count} places.`;
  const editOf = ({ start, end }: Place) => ({ start, end, text: right });
  const fixes: Fix[] = [{ title: `Change to “${right}”`, safe: false, edits: [editOf(place)], reason }];
  const open = alike.filter((p) => !quoted(p.start));
  if (open.length > 1 && !quoted(place.start))
    fixes.push({ title: `Change all ${open.length} to “${right}”`, safe: false, edits: open.map(editOf), reason });
  return {
    rule: RULE,
    kind: 'name-variant',
    severity: 'warning',
    message: `“${place.text}” is nearly “${right}”, and nothing else in the story is called ${place.text}.`,
    start: place.start,
    end: place.end,
    text: place.text,
    fixes,
  };
}
