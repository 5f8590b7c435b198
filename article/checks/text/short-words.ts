import { SHORT_WORDS } from './short-words-data';

let known: Set<string> | undefined;

function words(): Set<string> {
  if (known) return known;
  known = new Set<string>(['a', 'i', 'o']);
  for (const [length, joined] of Object.entries(SHORT_WORDS)) {
    const n = Number(length);
    for (let i = 0; i < joined.length; i += n) known.add(joined.slice(i, i + n));
  }
  return known;
}

/** True for a common English word of five letters at most, lower case; plurals and past forms count where they are that short. */
export const isShortWord = (word: string): boolean => words().has(word);

/** Words that open sentences of news, and names of bodies that do: what a longer cut-off token is the beginning of. */
const OPENERS =
  `according although additionally afterwards american americans analysts another authorities australia australian because before between
  britain british building business businesses campaign candidates chairman chinese commission committee communities companies conservative
  conservatives council councillor councillors country critics currently customers december democrat democrats democratic department despite
  detective different director doctors during earlier economists education election elections emergency european everyone everything evidence
  experts families february federal financial firefighters foreign former further furthermore general government governor health hospital however
  hundreds including indeed investigators international january journalists judge justice labour lawyers lawmakers leaders legislation
  liberal london management manager many meanwhile members military minister ministers monday moreover national nevertheless neighbours neighbors
  november nothing october officers officials organisers organizers otherwise parents parliament people perhaps photo photographs police
  political politicians president previously prime prosecutors protesters public read recently related religious reporters republican republicans
  residents researchers russian saturday scientists secretary security senate senator september several shareholders similarly social
  something sometimes speaking spokesman spokeswoman spokesperson state statement still students sunday supporters supreme teachers technology
  therefore there these thousands thursday together tomorrow traffic tuesday ultimately union united university unlike volunteers voters washington
  wednesday whatever whether which while without witnesses women workers would yesterday`.split(/\s+/);

/** True when a token of three letters or more is the beginning of a word that opens sentences, and no such word itself. */
export const isOpening = (token: string): boolean =>
  token.length >= 3 && OPENERS.some((word) => word.length > token.length && word.startsWith(token));
