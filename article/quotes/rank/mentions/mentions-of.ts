import type { Phrase } from '../../parse';
import type { Known } from '../../people/kind';
import type { Person, SubjectType } from '../../reading';
import type { StorySentence } from '../../read/story';
import { spanOf, typeOf, type FullReading } from '../../read/story-reading';
import { BODY_NOUNS, isPersonNoun, VOICE_NOUNS } from '../../words/bodies';
import { INDEFINITE, SPEAKING_PRONOUNS } from '../../words/closed';
import { isDemonym } from '../../words/places';
import { wholeEnd } from '../whole';
import { appositionsOf, type Apposition } from './apposition';
import { claimOf } from './claim';
import type { StoryMention } from './mention';
import { ownerRole, roleOf, subordinateTo } from './role';

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

/** Where mentions are read from; `index` is the sentence's place among all of the story. */
interface Source {
  sentence: StorySentence;
  index: number;
  reading: FullReading;
  known: Known;
}

/** The mentions of one of the story's own sentences; `index` is its place among all. */
export function mentionsIn(sentence: StorySentence, index: number, reading: FullReading, known: Known): StoryMention[] {
  if (isByline(sentence)) return [];
  const source: Source = { sentence, index, reading, known };
  const appositions = appositionsOf(sentence, reading.register);
  const out: StoryMention[] = [];
  let first = true;
  const add = (mention: StoryMention | null): void => {
    if (!mention) return;
    mention.first = first;
    out.push(mention);
    // "to his credit the coach said": the coach comes first
    if (!mention.pronoun || mention.owns === null) first = false;
  };
  sentence.items.forEach(({ k, phrase }, i) => {
    if (k !== 'NP') return;
    const owned = sentence.tokens[phrase!.head]!.lower;
    for (let { owner } = phrase!; owner; owner = owner.owner) add(mentionOf(source, owner, i, owned));
    const apposition = appositions.get(i);
    if (apposition !== null) add(mentionOf(source, phrase!, i, null, apposition));
  });
  return out;
}

const BYLINE = /^by \p{Lu}|, [\p{L} ]*\b(?:correspondent|reporter|editor|writer)$/iu;

/** "Ann Lee, Health Correspondent": who wrote the story says nothing in it. */
const isByline = ({ text, items }: StorySentence): boolean =>
  text.length < 80 && BYLINE.test(text) && !items.some(({ k }) => k === 'V' || k === 'Q');

/**
 * The mention that a phrase of the item at `i` makes; null for what cannot be a speaker. `owns`: the head noun of the item, for the
 * phrase of an owner. `apposition`: the name that stands beside the phrase.
 */
function mentionOf(source: Source, phrase: Phrase, i: number, owns: string | null, apposition?: Apposition): StoryMention | null {
  const { sentence, index } = source;
  const { person, type, pronoun, animate } = identityOf(source, phrase, apposition?.person);
  const clauses = owns === null ? sentence.clauses.filter((c) => c.subject === phrase) : claimOf(sentence, i, phrase, owns);
  if (!animate && !clauses.some((c) => c.verb.reporting)) return null;
  if (pronoun && !canBe(pronoun)) return null;
  const span = spanOf(sentence, phrase);
  const head = sentence.tokens[phrase.head]!.lower;
  const isUnnamed = !person && !pronoun && owns === null;
  const end = apposition?.end ?? (isUnnamed ? endOf(sentence, wholeEnd(sentence, phrase, i, clauses)) : span.end);
  const text = sentence.text.slice(span.start - sentence.at, end - sentence.at);
  return {
    index: 0,
    start: span.start,
    end,
    text,
    phrase: span.text,
    head,
    owns,
    owned: phrase.owner?.kind === 'possessive',
    sentence: index,
    block: sentence.block,
    from: phrase.from,
    to: phrase.to,
    type,
    person,
    role: owns !== null ? ownerRole(owns, clauses) : roleOf(sentence, i, clauses),
    clauses,
    first: false,
    subordinate: subordinateTo(sentence, i),
    animate,
    pronoun,
    entity: person ? person.id : pronoun ? `pronoun:${pronoun}` : `n:${text.toLowerCase()}`,
    plural: isPlural(pronoun, type, head),
  };
}

/** The end, in the story, of the words up to a token. */
const endOf = ({ at, tokens }: StorySentence, to: number): number => at + tokens[to - 1]!.end;

const isPlural = (pronoun: string, type: SubjectType, head: string): boolean =>
  /^(?:they|their|them|others)$/.test(pronoun) || (type === 'nominal' && /[^s]s$/.test(head));

/** Who or what a phrase is; `beside`: the person or body that stands in apposition to it. */
function identityOf(
  { sentence, reading, known }: Source,
  phrase: Phrase,
  beside: Person | undefined,
): Pick<StoryMention, 'person' | 'type' | 'pronoun' | 'animate'> {
  const typed = typeOf(sentence, phrase, reading.register);
  const person = beside ?? reading.people.find((p) => p.id === typed.person) ?? null;
  const head = sentence.tokens[phrase.head]!.lower;
  const pronoun = typed.type === 'pronoun' ? head.replace(/'.*$/, '') : '';
  if (INDEFINITE.has(pronoun)) return { person, type: 'nominal', pronoun: '', animate: true };
  const type = beside ? (beside.organisation ? 'organisation' : 'name') : typed.type;
  const animate = person !== null || isAnimate(type, head, known, phrase.name !== null);
  return { person, type, pronoun, animate };
}

const canBe = (pronoun: string): boolean =>
  SPEAKING_PRONOUNS.has(pronoun) || /^(?:his|her|their|my|our|him|them|it|its|me|us)$/.test(pronoun);

function isAnimate(type: SubjectType, head: string, known: Known, isNamed: boolean): boolean {
  if (type === 'pronoun' || type === 'name' || type === 'organisation') return true;
  if (isNamed && type === 'nominal') return true;
  return (
    isPersonNoun(head) ||
    BODY_NOUNS.has(head) ||
    VOICE_NOUNS.has(head) ||
    isDemonym(head) ||
    known.speakingNouns.has(head) ||
    /^(?:some|many|most|others|those|one|both|few|all|several|none)$/.test(head)
  );
}
