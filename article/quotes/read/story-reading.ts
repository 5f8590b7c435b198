import type { View } from '../../model';
import { BODY_NOUNS, isPersonNoun, SPEECH_NOUNS } from '../words/bodies';
import { isDemonym } from '../words/places';
import type { Phrase } from '../parse';
import { knownFrom, type Lists } from '../people/kind';
import { buildRegister, type Register } from '../people/register';
import type { Reading, ReportingSubject, SubjectType } from '../reading';
import { parseStory, phrasesOf, type StoryParse, type StorySentence } from './story';

/** A reading with what it was made from, for the attribution. */
export interface FullReading extends Reading {
  parse: StoryParse;
  register: Register;
}

const kept = new WeakMap<View, { lists: Lists | undefined; reading: FullReading }>();

/** Reads a story: quotations, people and bodies, subjects of reporting verbs. Blocks read before are taken from a cache. */
export function readFully(view: View, lists?: Lists): FullReading {
  const have = kept.get(view);
  if (have && have.lists === lists) return have.reading;
  const parse = parseStory(view);
  const register = buildRegister(parse.names, knownFrom(lists));
  const subjects = parse.sentences.flatMap((s) => subjectsOf(s, register));
  const reading = { quotations: parse.quotations, people: register.people, subjects, parse, register };
  kept.set(view, { lists, reading });
  return reading;
}

/** What a phrase is, as a subject. */
export function typeOf(sentence: StorySentence, phrase: Phrase, register: Register): { type: SubjectType; person: string | null } {
  if (phrase.kind === 'pronoun' || phrase.kind === 'possessive') return { type: 'pronoun', person: null };
  const use = sentence.names.get(phrase);
  const head = sentence.tokens[phrase.head]!.lower;
  if (use) {
    const person = register.of.get(use);
    if (person) return { type: person.organisation ? 'organisation' : 'name', person: person.id };
    const kind = register.kinds.get(use);
    if (kind === 'group') return { type: 'nominal', person: null };
    return { type: kind === 'body' || kind === 'place' ? 'organisation' : 'other', person: null };
  }
  if (isPersonNoun(head) || isDemonym(head)) return { type: 'nominal', person: null };
  if (BODY_NOUNS.has(head)) return { type: 'organisation', person: null };
  return { type: phrase.name ? 'other' : 'nominal', person: null };
}

function subjectsOf(sentence: StorySentence, register: Register): ReportingSubject[] {
  const out: ReportingSubject[] = [];
  const add = (phrase: Phrase, from: number, to: number): void => {
    out.push({
      ...spanOf(sentence, phrase),
      block: sentence.block,
      ...typeOf(sentence, phrase, register),
      verb: wordsOf(sentence, from, to),
      quoted: sentence.inside >= 0,
    });
  };
  for (const clause of sentence.clauses)
    if (clause.subject && clause.verb.reporting && !clause.verb.passive) add(clause.subject, clause.verb.from, clause.verb.to);
  for (const phrase of phrasesOf(sentence)) {
    const noun = sentence.tokens[phrase.head]!;
    if (phrase.owner && phrase.owner.kind !== 'possessive' && SPEECH_NOUNS.has(noun.lower)) add(phrase.owner, phrase.head, phrase.head + 1);
  }
  return out.sort((a, b) => a.start - b.start);
}

const wordsOf = (sentence: StorySentence, from: number, to: number): { start: number; end: number; text: string } => {
  const start = sentence.tokens[from]!.start;
  const end = sentence.tokens[to - 1]!.end;
  return { start: sentence.at + start, end: sentence.at + end, text: sentence.text.slice(start, end) };
};

/** The words of a phrase; a name's possessor is left out where the head is a name of its own ("Lee's aide Tom Roe"). */
export function spanOf(sentence: StorySentence, phrase: Phrase): { start: number; end: number; text: string } {
  return wordsOf(sentence, phrase.from, phrase.to);
}
