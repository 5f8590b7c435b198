import type { Lists } from '../check';
import { COMMON_WORDS } from './common';

export interface WordLists {
  /** The lists of the style packs, as they are. */
  all: Lists;
  /** True for a word that a list or a dictionary has, as written or in lower case, with its plain endings. */
  knows(word: string): boolean;
  /** True for a word put together of a prefix or a last part that makes new words, and a common word ("megadeal", "partygoers"). */
  isBuilt(word: string): boolean;
  /** True for a word of which names of bodies are made ("University", "Committee"). */
  ofBodies(word: string): boolean;
  /** How common a word is: 0 for the commonest up to 1; undefined when it is not on the list. */
  common(word: string): number | undefined;
}

/** Lists of a style pack whose words are no misspellings. */
const KNOWN_LISTS = [
  'known-names',
  'known-places',
  'known-words',
  'accepted-words',
  'names',
  'places',
  'organisations',
  'bodies',
  'given-names',
];

const PREFIX =
  /^(?:anti|arch|auto|bi|bio|co|counter|cross|cyber|de|down|eco|electro|ex|extra|fore|geo|hydro|hyper|inter|intra|macro|mega|meta|micro|mid|mini|mis|multi|nano|neo|neuro|non|off|out|over|para|photo|poly|post|pre|pro|pseudo|quasi|re|self|semi|sub|super|tele|trans|tri|ultra|un|under|uni|up)/;
const LAST_PART =
  /(?:goers?|makers?|making|like|wide|long|holders?|owners?|keepers?|writers?|writing|think|speak|fest|gate|based|friendly|proof|worthy|ability|ness|less|land|side|time|line|wise|works?|land|backs?|offs?|outs?|ups?|downs?)$/;

let ranks: Map<string, number> | null = null;
function commonRanks(): Map<string, number> {
  if (ranks) return ranks;
  const size = COMMON_WORDS.length;
  ranks = new Map();
  COMMON_WORDS.forEach((word, i) => ranks!.has(word) || ranks!.set(word, i / size));
  return ranks;
}

/** Joins the bundled lists, the editor's and the house's dictionary. */
export function wordLists(lists: Lists, ...dictionaries: (readonly string[])[]): WordLists {
  const known = new Set<string>();
  const lower = new Set<string>();
  const add = (entry: string): void => {
    for (const word of entry.split(/[\s-]+/)) {
      known.add(word.replaceAll('’', "'"));
      if (/^\p{Ll}/u.test(word)) lower.add(word.replaceAll('’', "'"));
    }
  };
  for (const name of KNOWN_LISTS) lists[name]?.forEach(add);
  for (const dictionary of dictionaries) dictionary.forEach(add);
  const bodies = new Set((lists['body-words'] ?? []).map((word) => word.toLowerCase()));
  const has = (word: string): boolean => known.has(word) || lower.has(word.toLowerCase());
  return {
    all: lists,
    knows: (word) => {
      const plain = word.replaceAll('’', "'");
      return has(plain) || (plain.endsWith('s') && has(plain.slice(0, -1))) || (plain.endsWith('es') && has(plain.slice(0, -2)));
    },
    isBuilt: (word) =>
      [word.replace(PREFIX, ''), word.replace(LAST_PART, ''), word.replace(LAST_PART, '').replace(/s$/, '')].some(
        (rest) => rest !== word && rest.length >= 4 && commonRanks().has(rest),
      ),
    ofBodies: (word) => bodies.has(word.toLowerCase()),
    common: (word) => commonRanks().get(word),
  };
}
