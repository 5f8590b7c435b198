import type { View } from '../model';
import type { Reading } from './reading';
import { givenName } from './words/given';

/** A sentence that says why a word of the story stands for somebody who can talk. */
export type Evidence = string | null;

const WORKS_FOR = 'chief executive|executives?|employees?|shareholders?|subsidiary|customers|headquarters|shares';
const KIND_OF_BODY =
  'company|companies|firm|group|charity|agency|website|site|magazine|newspaper|paper|tabloid|network|station|broadcaster|blog|outlet|publication|publisher|maker|manufacturer|giant|retailer|supermarket|chain|brand|bank|fund|union|party|movement|collective|band|duo|trio|club|team|league|university|college|school|hospital|trust|council|start-?up|developer|operator|airline|carrier|insurer|lender|pollster|institute|foundation|organi[sz]ation|association|platform|service|rapper|blogger|hacker|dog|cat|robot|chatbot';

/** How many letters on either side of a word can introduce it. */
const NEAR = 70;
const GIVEN_BEFORE = /(?<!\p{L})(\p{Lu}\p{L}+) (?:\p{Lu}\. )?$/u;
const SPEAKER_BEFORE = new RegExp(`(?:${WORKS_FOR}|spokes\\w+) (?:for|of|at|with) (?:the )?$`, 'u');
const WORKERS_AFTER = new RegExp(`^(?:[’']s)? (?:\\p{Ll}+ )?(?:${WORKS_FOR})(?!\\p{L})`, 'u');
const BODY_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:the|an?|its?|his|her|their|[\\p{L}]+[’']s) (?:[\\p{L}’-]+ ){0,4}(?:${KIND_OF_BODY}) |(?:${KIND_OF_BODY}),? (?:called|named|known as|such as) )[“"‘]?$`,
  'iu',
);
const BODY_AFTER = new RegExp(`^,? (?:an?|the|one of the|Britain’s|America’s) (?:[\\p{L}’-]+ ){0,4}(?:${KIND_OF_BODY})(?!\\p{L})`, 'u');
const FIRM_AFTER = /^ (?:Inc|Corp|Ltd|LLC|PLC|plc|Group|Co)\b/u;

/**
 * What the story itself says of a word that no list knows and that is nobody's surname: part of a longer name, letters of a
 * name, introduced as a company or the like, or with people who speak for it.
 */
export function introducedAs(word: string, reading: Reading, view: View): Evidence {
  if (reading.people.some((p) => p.name !== word && p.name.split(' ').includes(word))) return `${word} is part of a name in the story`;
  if (/^\p{Lu}{2,6}$/u.test(word) && spelledOut(word, view)) return `the story spells out what ${word} is`;
  const places = placesOf(word, view.text);
  for (const { before } of places) {
    const named = GIVEN_BEFORE.exec(before);
    if (!named) continue;
    if (givenName(named[1]!) !== undefined) return `${named[0]}${word} is a person of the story`;
    break;
  }
  if (places.some(({ whole, after }) => whole && WORKERS_AFTER.test(after))) return `${word} has people who work for it`;
  if (places.some(({ before }) => SPEAKER_BEFORE.test(before))) return `somebody speaks for ${word}`;
  if (places.some(({ before }) => BODY_BEFORE.test(before))) return `the story says what ${word} is`;
  if (places.some(({ whole, after }) => whole && BODY_AFTER.test(after))) return `the story says what ${word} is`;
  if (places.some(({ whole, after }) => whole && FIRM_AFTER.test(after))) return `${word} is a firm`;
  return null;
}

const FIRM =
  '(?:company|companies|firm|\\p{Ll}*maker|manufacturer|giant|retailer|supermarket|chain|brand|brewer|distiller|carmaker|designer|publisher|developer|multinational|conglomerate)';
const OF_A_FIRM =
  '(?:chief executive|chairman|executives?|board|employees?|workers|staff|shareholders?|investors|subsidiary|headquarters|shares?|stock|profits?|revenues?|sales|earnings|stores?|shops|outlets|factory|factories|plants?|products?|brand|parent company|owner|franchise)';

/** Whether the story shows a word as a firm: what it makes, who owns it, what it earns. */
export function shownAsFirm(word: string, view: View): boolean {
  const at = escaped(word);
  const near = wordsAround(word, view.text);
  return [
    `${FIRM},? (?:called )?[“"‘]?${at}(?!\\p{L})`,
    `(?<!\\p{L})${at},? (?:an?|the) (?:[\\p{L}’-]+ ){0,4}${FIRM}(?!\\p{L})`,
    `(?<!\\p{L})${at}(?:[’']s?)? (?:\\p{Ll}+ )?${OF_A_FIRM}(?!\\p{L})`,
    `(?<!\\p{L})(?:${OF_A_FIRM.slice(3, -1)}|owned by|bought by|made by) (?:in |of |at |for )?${at}(?!\\p{L})`,
    `(?<!\\p{L})${at} (?:Inc|Corp|Ltd|LLC|PLC|plc|Group|Co)\\b`,
  ].some((pattern) => new RegExp(pattern, 'u').test(near));
}

/** Nobody tells a crowd anything but in person. */
const IN_PERSON =
  '(?:\\p{Ll}+ ){0,2}(?:told|asked|assured|reminded|warned) (?:the|a|an|his|her|their) (?:\\p{Ll}+ ){0,2}(?:crowd|audience|meeting|rally|hearing|court|inquest|inquiry|jury|judge|gathering|congregation|class|conference|committee|council)(?!\\p{L})';

/** Whether the words by which a brand speaks are those of a firm: in a statement, of itself as “it”, or the story is about it from its first lines on. */
export function speaksAsFirm(word: string, view: View): boolean {
  const at = escaped(word);
  const opening = view.blocks.slice(0, 2).some(({ text }) => text.includes(word));
  const speech = new RegExp(
    `(?<!\\p{L})${at} (?!${IN_PERSON})(?:\\p{L}+ ){0,3}(?:in (?:a|its) (?:statement|filing|report|email|letter|post|tweet)|on its|(?:that )?it (?:will|would|has|had|plans|planned|expects|expected|intends|is (?:\\p{L}+ing)|was (?:\\p{L}+ing))|its)(?!\\p{L})`,
    'u',
  );
  return opening || shownAsFirm(word, view) || speech.test(view.text);
}

/** Whether a word stands anywhere but where somebody speaks, or owns something: “on Twitter”, “a Tesco shop”. */
export function standsElsewhere(word: string, reading: Reading, { text }: View): boolean {
  const speaks = new Set(reading.subjects.map(({ start }) => start));
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!speaks.has(at) && !/^[’']s(?!\p{L})/u.test(text.slice(at + word.length, at + word.length + 3))) return true;
  return false;
}

/** The text beside every place of a word, one line a place: what introduces a word stands near it. */
function wordsAround(word: string, text: string): string {
  const lines: string[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    lines.push(text.slice(Math.max(0, at - NEAR), at + word.length + NEAR));
  return lines.join('\n');
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Place {
  before: string;
  after: string;
  /** False where a letter stands right before it. */
  whole: boolean;
}

const LETTER_AT_END = /\p{L}$/u;
const LETTER_AT_START = /^\p{L}/u;

/** Every place of a word that no letter follows, with the text beside it: what introduces a word stands near it. */
function placesOf(word: string, text: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const after = text.slice(at + word.length, at + word.length + NEAR);
    const before = text.slice(Math.max(0, at - NEAR), at);
    if (!LETTER_AT_START.test(after)) places.push({ before, after, whole: !LETTER_AT_END.test(before) });
  }
  return places;
}

/** Whether the first letters of capitalised words in a row make the letters ("Democracy for America", DFA), or the story says so in brackets. */
function spelledOut(letters: string, { text, blocks }: View): boolean {
  const bracketed = `(${letters})`;
  for (let at = text.indexOf(bracketed); at >= 0; at = text.indexOf(bracketed, at + 1))
    if (text[at - 1] === ' ' && LETTER_AT_END.test(text.slice(Math.max(0, at - 3), at - 1))) return true;
  return blocks.some((block) => initialsIn(block.text).includes(letters));
}

/** First letters of a block's runs of capitalised words, by its text; the oldest go first. */
const initials = new Map<string, string>();
const MOST_KEPT = 2000;

/** The first letters of all runs of capitalised words in a text, each with its small words and without; `|` divides them. */
function initialsIn(text: string): string {
  const have = initials.get(text);
  if (have !== undefined) return have;
  const out: string[] = [];
  for (const run of text.matchAll(/\p{Lu}[\p{L}’'-]+(?: (?:(?:of|for|the|and|on|in|to|de|des|du) ){0,2}\p{Lu}[\p{L}’'-]+)+/gu)) {
    const words = run[0].split(' ');
    const first = (all: readonly string[]): string => all.map((w) => w.charAt(0).toUpperCase()).join('');
    out.push(first(words), first(words.filter((w) => /^\p{Lu}/u.test(w))));
  }
  const joined = out.join('|');
  if (initials.size >= MOST_KEPT) initials.delete(initials.keys().next().value!);
  initials.set(text, joined);
  return joined;
}

/** Endings that names of things have and names of people have not. */
const THING_SHAPE =
  /^(?:\p{Lu}\p{Ll}+(?:gate|coin|care|ware|nomics|exit|phone|fest|itis|osis|aemia|ology|holics?|ism|ness|flix|tron|bot|cam|pod|pad|net|soft|tex|cillin|azole|pram|zepam|statin)|\p{Ll}\p{Lu}\p{L}+|\p{L}+-?\d[\d.]*)$/u;

/** True for a word made as names of products, scandals and illnesses are: “Partygate”, “iPad”, “Mp3”. */
export const shapedAsThing = (word: string): boolean => THING_SHAPE.test(word);

/** Bodies that bear a number: “Channel 4”, “Local 12”, “No. 10”, “District 9”. */
const NUMBERED_BODY =
  /^(?:channel|radio|local|chapter|district|group|no|no\.|number|ward|division|team|fox|bbc|cbs|nbc|abc|itv|wabc|kabc|squad|troop|lodge|unit|engine|area|region|sector|room|studio|film|formula|article|g|lane|juror|witness|speaker|person|voter|resident|source|student|player|driver|pilot|officer|agent|patient|victim|defendant|plaintiff|respondent|caller|user|robot|force|task|section|party|page|pier|level|round|class|act|part)$/i;

/** A name that ends in a number of its own, as versions and models do: “Fenwick 3”. */
export const isNumbered = (name: string): boolean => {
  const [head, ...rest] = name.split(' ');
  return rest.length === 1 && /^\d[\d.]*$/.test(rest[0] ?? '') && !NUMBERED_BODY.test(head ?? '');
};
