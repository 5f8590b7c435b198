import { BODY_NOUNS, isPersonNoun, PERSON_NOUNS } from '../words/bodies';
import { TITLES } from '../words/closed';
import { givenName } from '../words/given';
import type { Phrase, Sentence, Token } from '../parse';
import type { PersonMention } from '../reading';
import type { NameKind } from './kind';

/** One use of a proper name in the story. Offsets are UTF-16 into the view. */
export interface NameUse {
  /** The words of the name itself, titles cut off. */
  words: string[];
  text: string;
  start: number;
  end: number;
  /** The titles that stood before it, lower case. */
  titles: string[];
  /** "the" or another determiner stands right before it. */
  article: boolean;
  /** Words of the phrase before the name and its titles as written: "Kremlin spokesman". */
  before: string;
  /** What an apposition behind it says: "the mayor of Rome". */
  after: string;
  quoted: boolean;
  block: number;
  /** The name is only the first word of a sentence, so that its capital says nothing. */
  weak: boolean;
  /** The next word is "who", or it is the subject of a verb of speech. */
  acts: boolean;
  /** ", which" follows: no person. */
  which: boolean;
  /** It is what shares are in: "shares in Vale Grid". */
  traded: boolean;
  /** It is the subject of some verb that is no form of "be". */
  does: boolean;
  /** What sort of thing this use alone makes of it; null until somebody asked. */
  alone: NameKind | null;
  /** Place among the names of the story, set by the register. */
  nth: number;
  /** How the register lists it, while it does. */
  mention: PersonMention | null;
}

const OFFICES =
  /^(?:secretary|minister|director|president|chancellor|speaker|chief|mayor|attorney|bishop|archbishop|duke|duchess|prince|princess|king|queen|earl|head|governor|sheriff|lord|chairman|dean|master)s?$/i;

/** Words that are an office and nobody's surname: "Hewlett-Packard CEO" names nobody. */
const ONLY_OFFICE =
  /^(?:CEO|CFO|COO|CTO|President|Secretary|Minister|Senator|Representative|Congressman|Congresswoman|Governor|Director|Chairman|Chairwoman|Spokesman|Spokeswoman|Ambassador|Commissioner|Councillor|Attorney)s?$/;

/** Letters behind a name that are no part of it. */
const HONOURS = /^(?:QC|KC|SC|MP|AM|MS|MEP|MSP|MLA|TD|OBE|MBE|CBE|KBE|DBE|PhD|MD|RN|JP)$/;

/** What an office is over: before a body it is part of its name ("the State Department"), before a person half a title. */
const FIELD =
  /^(?:state|home|foreign|interior|defen[cs]e|finance|treasury|health|education|justice|police|senate|house|national|lead|first)$/;

const hasGiven = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => givenName(t.text) !== undefined || /^\p{Lu}\.?$/u.test(t.text));

/** "senator", and "ex-senator"; a "tri-state" is nobody. */
function isTitle(word: string): boolean {
  const end = word.slice(word.lastIndexOf('-') + 1);
  return word in TITLES || (end in TITLES && !FIELD.test(end));
}

/** Cuts the proper nouns at a phrase's end into titles and the name itself; null where only an office remains ("Secretary of State"). */
function cutName(tokens: readonly Token[], from: number, to: number): { from: number; titles: string[] } | null {
  let start = from;
  for (let i = from; i < to - 1; i++) {
    const t = tokens[i]!;
    if (t.lower === 'of' && i > from && OFFICES.test(tokens[i - 1]!.text)) {
      const rest = tokens[i + 1]!.lower === 'the' ? i + 2 : i + 1;
      const tail = rest + officeLength(tokens, rest, to);
      if (tail >= to) return null;
      start = tail;
    } else if (isTitle(t.lower)) start = i + 1;
  }
  if (
    start > from &&
    (FIELD.test(tokens[start - 1]!.lower) || tokens[start - 1]!.text === 'General') &&
    BODY_NOUNS.has(tokens[to - 1]!.lower)
  )
    start = from;
  if (
    ONLY_OFFICE.test(tokens[to - 1]!.text) &&
    (to - start === 1 ? tokens[from - 1]?.tag === 'D' : givenName(tokens[start]!.text) === undefined)
  )
    return null;
  // "Kremlin Press Dmitry Peskov": a given name before the last word begins the name
  // but "co-author Nguyen Thi Lan Anh" has begun it already
  for (let i = isPersonNoun(tokens[from - 1]?.lower ?? '') ? start : to - 2; i > start; i--)
    if (i === to - 2 && givenName(tokens[i]!.text) !== undefined && !hasGiven(tokens, start, i) && !BODY_NOUNS.has(tokens[to - 1]!.lower))
      start = i;
  // "Chef Ann Lee" at the start of a sentence: the capital is the sentence's
  const opener = tokens[from]!;
  if (
    start === from &&
    opener.initial &&
    to - from > 1 &&
    givenName(opener.text) === undefined &&
    (PERSON_NOUNS.has(opener.lower) || (to - from > 2 && isPersonNoun(opener.lower)))
  )
    start++;
  while (start < to - 1 && (tokens[start]!.tag !== 'NP' || tokens[start]!.text === '&')) start++;
  return { from: start, titles: tokens.slice(from, start).map((t) => t.lower) };
}

/** How many words after "Secretary of" belong to the office: all but the last two where three or more follow. */
const officeLength = (tokens: readonly Token[], rest: number, to: number): number => {
  const left = to - rest;
  if (left <= 1) return left;
  if (
    /^(?:state|defense|defence|treasury|labor|health|education|energy|commerce|transportation|agriculture|interior|justice|staff|finance|trade|police|housing)$/.test(
      tokens[rest]!.lower,
    )
  )
    return 1;
  if (/^(?:homeland|foreign|veterans|national|public)$/.test(tokens[rest]!.lower)) return Math.min(2, left);
  return left >= 3 ? left - 2 : left;
};

/** The titles that common words before a name are: "former mayor Ann Lee", "councillor Ruth Amadi". */
const lowerTitles = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens
    .slice(from, to)
    .map((t) => t.lower)
    .filter((w) => w in TITLES);

/** A use of a name, from the phrase that it ends or owns. */
export function useOf(sentence: Sentence, phrase: Phrase, block: number, at: number, text: string): NameUse | null {
  if (!phrase.name) return null;
  const { tokens } = sentence;
  const [from, end] = phrase.name;
  const to = end - from > 1 && HONOURS.test(tokens[end - 1]!.text) ? end - 1 : end;
  const cut = cutName(tokens, from, to);
  if (!cut) return null;
  const first = tokens[cut.from]!;
  const last = tokens[to - 1]!;
  const lead = tokens[phrase.from]!;
  const beforeFrom = lead.tag === 'D' ? tokens[phrase.from + 1]! : lead;
  const words = tokens.slice(cut.from, to).map((t) => t.text);
  return {
    words,
    text: text.slice(first.start, last.end),
    start: at + first.start,
    end: at + last.end,
    titles: [...lowerTitles(tokens, phrase.from, from), ...cut.titles, ...tokens.slice(to, end).map((t) => t.lower)],
    article: cut.from > 0 && tokens[cut.from - 1]!.tag === 'D' && phrase.from < cut.from,
    before: beforeFrom.start < first.start ? text.slice(beforeFrom.start, first.start).trim() : '',
    after: '',
    quoted: sentence.inside >= 0,
    block,
    weak: words.length === 1 && first.initial,
    acts: false,
    which: false,
    traded: false,
    does: false,
    alone: null,
    nth: 0,
    mention: null,
  };
}

/** True for two uses that differ in their place only. */
export const sameUse = (a: NameUse, b: NameUse): boolean =>
  a.text === b.text &&
  a.words.join(' ') === b.words.join(' ') &&
  a.titles.join(' ') === b.titles.join(' ') &&
  a.before === b.before &&
  a.after === b.after &&
  a.article === b.article &&
  a.quoted === b.quoted &&
  a.weak === b.weak &&
  a.acts === b.acts &&
  a.which === b.which &&
  a.traded === b.traded &&
  a.does === b.does;

/** Puts a use at a place of the view, and its mention with it. */
export function placeUse(use: NameUse, start: number, end: number, block: number): void {
  Object.assign(use, { start, end, block });
  if (use.mention) Object.assign(use.mention, { start, end });
}
