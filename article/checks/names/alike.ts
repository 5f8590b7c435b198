import type { View } from '../../model';

/** A place where the word stands as a name would. Offsets are UTF-16 into the view, without a possessive. */
export interface NamePlace {
  start: number;
  end: number;
  text: string;
}

/** In front of these a word is no name: an article, or a word that describes it. */
const ARTICLE =
  /(?:^|[^\p{L}])(?:the|an?|this|that|these|those|some|any|no|every|each|my|your|his|its|our|their|more|most|much|less|of|in|on|with|into|like|[\p{Ll}’']+[’']s)$/iu;
const NAME_BEFORE = /\p{Lu}[\p{L}’'-]*$|(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|St)\.$/u;
/** What may follow a name that is no part of a longer phrase: a mark, or a word in small letters that is no noun. */
const AFTER_NAME =
  /^(?:$|[.,;:?!"“”’')\]—–]| (?:-|–|—|\(|“|"|and|or|but|who|whose|whom|which|that|in|on|at|to|of|for|from|with|by|as|than|then|when|while|if|is|was|has|had|have|does|did|do|will|would|can|could|may|might|must|should|are|were|be|not|also|never|ever|once|still|now|later|again|after|before|during|since|until|about|over|against|into|\p{Ll}+(?:ed|s|ly)|said|told|went|came|took|made|gave|got|won|lost|ran|met|spoke|wrote|began|held|kept|left|led|put|saw|sent|spent|stood|thought|knew|drew|fell|felt|found|fought|rose|sought|shot|sat|paid|read|bought|sold|built|brought|chose|taught|wore|drove|ate|drank|sang|swam|hid|broke|caught|dug|grew|hung|heard|knelt|lent|lit|meant|rode|rang|slept|stole|struck|swore|tore|threw|woke|wept|flew|fed|let|quit|cut|put|bid|hit|shut|set)(?!\p{L}))/u;

/**
 * All places of the story where a word stands as the name of somebody: the possessive of a word with a capital counts, a word with
 * an article or inside a longer phrase does not.
 */
export function placesLike(word: string, view: View): NamePlace[] {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const small = /^\p{Ll}/u.test(word);
  const found = view.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}@#/_-])${escaped}([’']s?)?(?![\\p{L}\\p{N}/_-])`, 'gu'));
  return [...found].flatMap((match): NamePlace[] => {
    const start = match.index;
    const end = start + word.length;
    const before = view.text
      .slice(Math.max(0, start - 24), start)
      .replace(/.*\n/s, '')
      .trimEnd();
    const after = view.text.slice(end, end + 20).replace(/\n.*/s, '');
    const possessive = /^[’']s? \p{L}/u.test(after);
    if (small ? ARTICLE.test(before) : /(?:^|[^\p{L}])(?:the|an?|this|every|no)$/iu.test(before)) return [];
    if (NAME_BEFORE.test(before) && !/(?:^|[.?!]["”]? )\p{Lu}[\p{L}’']*$/u.test(before)) return [];
    return possessive || AFTER_NAME.test(after) ? [{ start, end, text: word }] : [];
  });
}
