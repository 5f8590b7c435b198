import { isPersonNoun, BODY_NOUNS, FIRM_NOUNS } from '../words/bodies';
import { givenName } from '../words/given';
import { ACRONYM_BODIES, isDemonym, PLACES, SEATS } from '../words/places';
import type { NameUse } from './names';

/** `maybe`: two capitalised words that are somebody's name if the story treats them so anywhere. */
export type NameKind = 'person' | 'body' | 'place' | 'group' | 'thing' | 'maybe';

/** Word lists handed in as data, by name; every word is compared in lower case. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** The lists as sets, made once for each set of lists. */
export interface Known {
  bodies: ReadonlySet<string>;
  bodyWords: ReadonlySet<string>;
  places: ReadonlySet<string>;
  things: ReadonlySet<string>;
  thingWords: ReadonlySet<string>;
  /** Firms whose name is first that of goods. */
  brands: ReadonlySet<string>;
  /** Firms that everybody knows, and that speak only in stories about them. */
  firms: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  givenNames: ReadonlySet<string>;
  speakingNouns: ReadonlySet<string>;
}

const made = new WeakMap<Lists, Known>();
const NONE: Lists = {};

/** Looks lists up by the names they have in a style's `lists` folder; a list that is not there is empty. */
export function knownFrom(lists: Lists = NONE): Known {
  const have = made.get(lists);
  if (have) return have;
  const set = (name: string): ReadonlySet<string> => new Set((lists[name] ?? []).map((w) => w.toLowerCase()));
  const known: Known = {
    bodies: set('bodies'),
    bodyWords: set('body-words'),
    places: set('places'),
    things: set('things'),
    thingWords: set('thing-words'),
    brands: set('brands'),
    firms: set('firms'),
    surnames: set('surnames'),
    givenNames: set('given-names'),
    speakingNouns: set('speaking-nouns'),
  };
  made.set(lists, known);
  return known;
}

const TITLE_OF_PERSON =
  /^(?:mr|mrs|ms|miss|dr|prof|sen|rep|gov|lt|col|gen|maj|capt|sgt|sir|dame|lord|lady|rev|cllr|councillor|senator|representative|president|secretary|spokes|mayor|judge|professor|pastor|bishop|king|queen|prince|princess|pope|coach|officer|detective|sheriff|chancellor|ambassador|chairman|chairwoman|director|minister|speaker|governor|congress)/;

/** "The Ann Lee Show" is not Ann Lee. */
const PROGRAMME = /^(?:show|report|hour|tonight|live|podcast|story|experience|band|bridge|stadium|arena|airport|library|park|street|road)$/;

/** "the lock maker Norwood": one word behind a noun for a firm is its name. */
const FIRM_BEFORE =
  /(?:^|[ -])(?:maker|carmaker|automaker|drugmaker|chipmaker|manufacturer|company|firm|start-?up|retailer|supermarket|chain|charity|airline|insurer|lender|developer|platform|app|brand|giant)$/;

/** Words of the story around a name make it that of a firm. */
export function isShownAsFirm({ words, before, traded }: NameUse): boolean {
  if (words.length === 1) return traded || FIRM_BEFORE.test(before);
  return givenName(words[0]!) === undefined && (traded || FIRM_NOUNS.has(before.split(' ').at(-1)!.toLowerCase()));
}

const lastWord = (words: readonly string[]): string => words.at(-1)!.toLowerCase();

/** What sort of thing a name names, judged by one use alone. */
export function kindOf(use: NameUse, known: Known): NameKind {
  const whole = use.words.join(' ').toLowerCase();
  const last = lastWord(use.words);
  const titled = use.titles.some((t) => TITLE_OF_PERSON.test(t)) || (use.titles.length > 0 && !use.article);
  const given = givenName(use.words[0]!) !== undefined && use.words.length > 1;
  if (use.which && !titled && !given && !known.things.has(whole) && !known.thingWords.has(last) && (use.does || use.acts)) return 'body';
  if (SEATS.has(whole) || known.bodies.has(whole)) return 'body';
  if (known.things.has(whole) && !titled) return 'thing';
  if ((PLACES.has(whole) || known.places.has(whole)) && !titled) return 'place';
  if (!titled && isShownAsFirm(use)) return 'body';
  if (use.words.length === 1 && isDemonym(use.words[0]!) && !titled) return 'group';
  if (/\b(?:of|for|&)\b/.test(whole) || whole.includes('&')) {
    const head = whole
      .split(/ (?:of|for) /)[0]!
      .split(' ')
      .at(-1)!;
    return isBodyWord(head, known) || whole.includes('&') ? 'body' : 'thing';
  }
  if (
    isBodyWord(last, known) &&
    use.words.length === 2 &&
    !use.article &&
    endsInPersonNoun(use.before) &&
    (given || known.surnames.has(last))
  )
    return 'person';
  if (isBodyWord(last, known) && !(given && use.words.length === 2 && !BODY_NOUNS.has(last)) && !(titled && use.words.length === 1))
    return 'body';
  if (
    /^(?:\p{Lu}[\p{Lu}&.-]+)$/u.test(use.words[0]!) &&
    use.words.length === 1 &&
    !titled &&
    use.text.length <= 6 &&
    !/^(?:\p{Lu}\.){1,2}$/u.test(use.text)
  ) {
    return ACRONYM_BODIES.has(whole.replaceAll('.', '')) || use.article ? 'body' : 'thing';
  }
  if (known.thingWords.has(last) && use.words.length > (given ? 2 : 1) && !titled) return 'thing';
  if (given && use.words.length > 2 && PROGRAMME.test(last)) return 'thing';
  if (titled || given) return 'person';
  if (
    use.words.length > 1 &&
    use.words.length <= 4 &&
    !use.article &&
    use.words.every((w) => /^\p{Lu}|^\p{Ll}{1,3}[-‑'’]\p{Lu}|^(?:de|van|von|der|bin|al|el|la|le|du|di|da|ben)$/u.test(w))
  ) {
    if (isDemonym(use.words[0]!) || known.thingWords.has(last)) return 'thing';
    return known.surnames.has(last) || use.acts || isPersonRole(use) ? 'person' : 'maybe';
  }
  if (use.weak && (isPersonNoun(whole) || BODY_NOUNS.has(whole))) return 'thing';
  if (use.words.length === 1 && !use.article && (known.surnames.has(whole) || givenName(whole) !== undefined || (use.acts && !use.weak)))
    return 'person';
  if (use.article && use.acts) return 'body';
  return 'thing';
}

/** The words before the name end in a noun for a person: "Kremlin spokesman Dmitry Peskov". */
const isPersonRole = (use: NameUse): boolean =>
  endsInPersonNoun(use.before) ||
  isPersonNoun(
    use.after
      .split(' ')
      .find((w) => isPersonNoun(w.toLowerCase()))
      ?.toLowerCase() ?? '',
  );

function endsInPersonNoun(words: string): boolean {
  const noun = words.split(' ').at(-1)!.toLowerCase();
  return isPersonNoun(noun) && !BODY_NOUNS.has(noun);
}

const isBodyWord = (word: string, known: Known): boolean => BODY_NOUNS.has(word) || known.bodyWords.has(word);

/** True for a capitalised word that opens a sentence and is only a noun for people ("Critics said"). */
export const isPlainNoun = (use: NameUse): boolean => use.weak && isPersonNoun(use.words[0]!.toLowerCase());
