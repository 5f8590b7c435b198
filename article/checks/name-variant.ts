import type { Finding, Fix } from '../model';
import type { StoryCheck } from './check';
import { bodyVariants } from './names/body-variants';
import { nameWords, type NameWord } from './names/name-words';
import { PlacedWord, surnamesOf, variantsOf, WordShapes, type WordsByText } from './names/variants';

const RULE = 'copydesk.NameVariant';

/** A surname that is a slip away from that of somebody whom the story introduces, and that nobody else bears. */
export const nameVariant: StoryCheck<NameWord[]> = {
  rule: RULE,
  kind: 'name-variant',
  severity: 'warning',
  scope: 'story',
  about: 'A name that is one letter off from somebody the story names elsewhere. Nobody else of that name is introduced.',
  example: { wrong: 'Marisol Vance spoke first. Vance said … Vence added', right: 'Vance added' },
  collect: (block) => nameWords(block.text),
  run({ view, reading, quoted, lists }, collected) {
    const words = wordsByText(collected, (i) => view.blocks[i]?.start ?? 0);
    const shapes = new WordShapes(words.keys());
    const bodies = bodyVariants(words, lists).map(({ place, right, count }) => findingFor(place, right, count, [place], quoted));
    const people = surnamesOf(reading.people, words).flatMap((surname) => {
      const places = variantsOf(surname, words, shapes, reading.people).filter((p) => !standsSmall(p.text, view.text));
      return places.map((place) =>
        findingFor(
          place,
          surname.text,
          surname.count,
          places.filter((p) => p.text === place.text),
          quoted,
        ),
      );
    });
    return [...people, ...bodies.filter((b) => !people.some((p) => p.start === b.start))];
  },
};

/** Whether the story has the word in small letters somewhere: then it is no name. */
function standsSmall(word: string, text: string): boolean {
  const small = word.toLowerCase();
  if (!/^\p{Ll}{3,}$/u.test(small)) return false;
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1))
    if (!/[\p{L}’'-]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^\p{Ll}/u.test(text.slice(at + small.length, at + small.length + 2)))
      return true;
  return false;
}

/** All name words of the story by what they are, with offsets into the view. */
function wordsByText(collected: readonly (readonly NameWord[])[], startOf: (block: number) => number): WordsByText {
  const words = new Map<string, PlacedWord[]>();
  collected.forEach((found, i) => {
    const at = startOf(i);
    for (const word of found) {
      const placed = new PlacedWord(word, at);
      const places = words.get(word.text);
      if (places) places.push(placed);
      else words.set(word.text, [placed]);
    }
  });
  return words;
}

function findingFor(
  place: PlacedWord,
  right: string,
  count: number,
  alike: readonly PlacedWord[],
  quoted: (at: number) => boolean,
): Finding {
  const reason = count === 1 ? `The story introduces “${right}”.` : `The story has “${right}” in ${count} places.`;
  const editOf = ({ start, end }: PlacedWord) => ({ start, end, text: right });
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
