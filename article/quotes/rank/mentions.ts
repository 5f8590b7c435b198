import { BODY_NOUNS, isPersonNoun, SPEECH_NOUNS, VOICE_NOUNS } from '../words/bodies';
import { INDEFINITE, SPEAKING_PRONOUNS } from '../words/closed';
import { isDemonym } from '../words/places';
import { PLAIN_SPEECH } from '../words/verbs';
import type { Clause, Phrase } from '../parse';
import type { Known } from '../people/kind';
import type { Person, SubjectType } from '../reading';
import type { StorySentence } from '../read/story';
import { wholeEnd } from './whole';
import { spanOf, typeOf, type FullReading } from '../read/story-reading';

/** What a mention does in its sentence, strongest first. */
export type Role =
  | 'said'
  | 'report'
  | 'subject'
  | 'passive'
  | 'according'
  | 'by'
  | 'colon'
  | 'owner-speech'
  | 'owner'
  | 'object'
  | 'after-to'
  | 'in-phrase'
  | 'apposition'
  | 'lone';

/** Words of the story that may name a speaker. */
export interface StoryMention {
  /** Place among the story's mentions. */
  index: number;
  start: number;
  end: number;
  text: string;
  sentence: number;
  block: number;
  /** First token in the sentence. */
  from: number;
  to: number;
  type: SubjectType;
  person: Person | null;
  role: Role;
  /** The clauses whose subject this is. */
  clauses: Clause[];
  /** First noun phrase of its sentence. */
  first: boolean;
  /** What its clause hangs on: "that" or another's report, "who", "while" or "as", or nothing. */
  subordinate: 'report' | 'relative' | 'adverbial' | 'no';
  /** Its phrase alone, without what hangs on it: "a spokesman" in "a spokesman for the board". */
  phrase: string;
  /** Head noun, and in the mention of an owner what it owns; lower case. */
  head: string;
  owns: string | null;
  /** "her father", "his lawyer": a pronoun owns it. */
  owned: boolean;
  /** A noun for a person or body, or a name: could talk by its word. */
  animate: boolean;
  /** The pronoun itself, lower case; '' otherwise. */
  pronoun: string;
  /** Key of the speaker this would be: a person's id, or the words of a nominal. */
  entity: string;
  plural: boolean;
}

/** Every mention of the story's own sentences that could be a speaker, in order. */
export function mentionsOf(reading: FullReading, known: Known): StoryMention[] {
  const out: StoryMention[] = [];
  reading.parse.sentences.forEach((sentence, index) => {
    if (sentence.inside < 0) out.push(...mentionsIn(sentence, index, reading, known));
  });
  out.sort((a, b) => a.start - b.start);
  out.forEach((m, i) => (m.index = i));
  return out;
}

/** The mentions of one of the story's own sentences; `index` is its place among all. */
export function mentionsIn(sentence: StorySentence, index: number, reading: FullReading, known: Known): StoryMention[] {
  const out: StoryMention[] = [];
  const { items, tokens } = sentence;
  const appositions = appositionsOf(sentence, reading);
  let first = true;
  const add = (phrase: Phrase, item: number, ownsNoun: string | null): void => {
    const linked = ownsNoun === null ? appositions.get(item) : undefined;
    const typed = typeOf(sentence, phrase, reading.register);
    const person = linked?.person ?? reading.people.find((p) => p.id === typed.person) ?? null;
    const head = tokens[phrase.head]!;
    const clauses = ownsNoun === null ? sentence.clauses.filter((c) => c.subject === phrase) : claimOf(sentence, item, phrase, ownsNoun);
    const word = typed.type === 'pronoun' ? head.lower.replace(/'.*$/, '') : '';
    const unnamed = INDEFINITE.has(word);
    const pronoun = unnamed ? '' : word;
    const type = linked?.person ? (linked.person.organisation ? 'organisation' : 'name') : unnamed ? 'nominal' : typed.type;
    const animate = unnamed || isAnimate(type, head.lower, person, known, phrase.name !== null);
    if (!animate && !clauses.some((c) => c.verb.reporting)) return;
    if (pronoun && !canBe(pronoun)) return;
    if (linked?.second) return;
    const span = spanOf(sentence, phrase);
    const whole =
      person || pronoun || ownsNoun !== null ? span.end : sentence.at + tokens[wholeEnd(sentence, phrase, item, clauses) - 1]!.end;
    const end = linked?.end ?? whole;
    const text = sentence.text.slice(span.start - sentence.at, end - sentence.at);
    out.push({
      index: 0,
      start: span.start,
      end,
      text,
      phrase: span.text,
      head: head.lower,
      owns: ownsNoun,
      owned: phrase.owner?.kind === 'possessive',
      sentence: index,
      block: sentence.block,
      from: phrase.from,
      to: phrase.to,
      type,
      person,
      role: ownsNoun !== null ? ownerRole(ownsNoun, clauses) : roleOf(sentence, item, clauses),
      clauses,
      first,
      subordinate: subordinateTo(sentence, item),
      animate,
      pronoun,
      entity: person ? person.id : pronoun ? `pronoun:${pronoun}` : `n:${text.toLowerCase()}`,
      plural: /^(?:they|their|them|others)$/.test(pronoun) || (type === 'nominal' && /[^s]s$/.test(head.lower)),
    });
    // "to his credit the coach said": the coach comes first
    if (!pronoun || ownsNoun === null) first = false;
  };
  items.forEach((item, i) => {
    if (item.k !== 'NP' || !item.phrase) return;
    for (let owner = item.phrase.owner, owned = tokens[item.phrase.head]!.lower; owner; owner = owner.owner) add(owner, i, owned);
    add(item.phrase, i, null);
  });
  return out;
}

const canBe = (pronoun: string): boolean =>
  SPEAKING_PRONOUNS.has(pronoun) || /^(?:his|her|their|my|our|him|them|it|its|me|us)$/.test(pronoun);

function isAnimate(type: SubjectType, head: string, person: Person | null, known: Known, named: boolean): boolean {
  if (person || type === 'pronoun' || type === 'name' || type === 'organisation') return true;
  if (named && type === 'nominal') return true;
  return (
    isPersonNoun(head) ||
    BODY_NOUNS.has(head) ||
    VOICE_NOUNS.has(head) ||
    isDemonym(head) ||
    known.speakingNouns.has(head) ||
    /^(?:some|many|most|others|those|one|both|few|all|several|none)$/.test(head)
  );
}

/** Who owns a noun of speech says it; as plainly as by a verb where what is said follows ("Lee's claim that ..."). */
const ownerRole = (noun: string, clauses: readonly Clause[]): Role =>
  !SPEECH_NOUNS.has(noun) ? 'owner' : clauses.length > 0 ? 'said' : 'owner-speech';

/** True for a clause whose verb is a noun that its subject owns. */
export const isClaim = ({ verbItem, item }: Clause): boolean => verbItem === item;

/** "Lee's claim that ..." reads as the clause "Lee claims that ...": its verb is the noun. */
function claimOf(sentence: StorySentence, item: number, subject: Phrase, noun: string): Clause[] {
  const { to, phrase } = sentence.items[item]!;
  if (!SPEECH_NOUNS.has(noun) || sentence.tokens[to]?.lower !== 'that') return [];
  const main = phrase!.head;
  const verb = { from: main, to: main + 1, main, base: 'say', form: 'finite', passive: false, reporting: true } as const;
  return [{ verb, verbItem: item, subject, item, order: 'before' }];
}

function roleOf(sentence: StorySentence, i: number, clauses: readonly Clause[]): Role {
  const { items, tokens } = sentence;
  const active = clauses.filter((c) => !c.verb.passive);
  if (active.some((c) => PLAIN_SPEECH.has(c.verb.base))) return 'said';
  if (active.some((c) => c.verb.reporting)) return 'report';
  if (active.length > 0) return 'subject';
  if (clauses.length > 0) return 'passive';
  const prev = items[i - 1];
  if (items[i + 1]?.k === ':' && prev?.k !== 'P' && prev?.k !== 'V') return 'colon';
  if (prev?.k === 'P') {
    const word = tokens[prev.from]!.lower;
    const owned = items[i - 2];
    if (word === 'of' && owned?.phrase && tokens[owned.phrase.head]!.lower === 'words' && items[i - 3]?.k === 'P') return 'according';
    if (word === 'to' && tokens[prev.from - 1]?.lower === 'according') return 'according';
    return word === 'by' || word === 'from' ? 'by' : word === 'to' || word === 'with' ? 'after-to' : 'in-phrase';
  }
  if (prev?.k === 'V') return 'object';
  if (prev?.k === ',' && items[i - 2]?.k === 'NP') return 'apposition';
  return 'lone';
}

function subordinateTo(sentence: StorySentence, item: number): StoryMention['subordinate'] {
  const { items, tokens } = sentence;
  for (let j = item - 1; j >= 0; j--) {
    const { k, from, verb } = items[j]!;
    if (k === 'Q' || k === ',') return 'no';
    if (k === 'S') return tokens[from]!.lower === 'that' ? 'report' : 'adverbial';
    if (k === 'P' && j === item - 1 && /^(?:as|after|before|since|until)$/.test(tokens[from]!.lower)) return 'adverbial';
    if (k === 'WH') return 'relative';
    if (k === 'V' && verb!.reporting && items[item + 1]?.k === 'V') return 'report';
  }
  return 'no';
}

interface Apposition {
  person: Person | null;
  end: number | undefined;
  /** The second of the two, which is no mention of its own. */
  second?: boolean;
}

/** "the mayor, Ann Lee, said" is Ann Lee; "Ann Lee, the mayor, said" is one mention too. By the item's place. */
function appositionsOf(sentence: StorySentence, reading: FullReading): Map<number, Apposition> {
  const out = new Map<number, Apposition>();
  const { items, tokens, at } = sentence;
  const personOf = (i: number): Person | null => {
    const use = items[i]?.phrase && sentence.names.get(items[i]!.phrase!);
    return (use && reading.register.of.get(use)) ?? null;
  };
  for (let i = 0; i + 2 < items.length; i++) {
    if (items[i]!.k !== 'NP') continue;
    let comma = i + 1;
    const passes = (j: number): boolean => !personOf(j) && !isPersonNoun(tokens[items[j]!.phrase!.head]!.lower);
    while (items[comma]?.k === 'P' && items[comma + 1]?.k === 'NP' && items[i]!.phrase!.kind === 'common' && passes(comma + 1)) comma += 2;
    const second = comma + 1;
    if ((items[comma]?.k !== ',' && items[comma]?.k !== '-') || items[second]?.k !== 'NP') continue;
    const close = items[second + 1]?.k;
    const a = items[i]!.phrase!;
    const b = items[second]!.phrase!;
    const end = at + tokens[b.to - 1]!.end;
    const headA = tokens[a.head]!.lower;
    if (
      a.kind === 'common' &&
      isPersonNoun(headA) &&
      personOf(second) &&
      !personOf(second)!.organisation &&
      (close === ',' || close === '-' || close === 'X' || close === undefined || close === 'Q')
    ) {
      out.set(i, { person: personOf(second), end });
      out.set(second, { person: personOf(second), end: undefined, second: true });
    } else if (personOf(i) && b.kind === 'common' && isPersonNoun(tokens[b.head]!.lower) && close !== 'V') {
      out.set(second, { person: personOf(i), end: undefined, second: true });
    } else if (a.kind === 'common' && BODY_NOUNS.has(headA) && personOf(second)?.organisation && close === ',') {
      out.set(i, { person: personOf(second), end });
      out.set(second, { person: personOf(second), end: undefined, second: true });
    }
  }
  return out;
}
