import type { FoundQuotation, View } from '../../model';
import { findQuotations, KeptMarks } from '../find';
import type { Phrase } from '../parse';
import { knownFrom, type Lists } from '../people/kind';
import type { NameUse } from '../people/names';
import { buildRegister, type Register } from '../people/register';
import type { Reading, ReportingSubject, SubjectType } from '../reading';
import { BODY_NOUNS, isPersonNoun } from '../words/bodies';
import { isDemonym } from '../words/places';
import { StoryParser, type Report, type StoryParse, type StorySentence } from './story';

/** A reading with what it was made from, for the attribution. */
export interface FullReading extends Reading {
  parse: StoryParse;
  register: Register;
}

/** Reads one story while it is edited. What a block says by itself is kept while the block stays; people are counted anew each time. */
export class StoryReader {
  readonly #parser = new StoryParser();
  readonly #marks = new KeptMarks();
  #found: { view: View; quotations: readonly FoundQuotation[] } | null = null;
  #names: readonly (readonly NameUse[])[] = [];
  #last: { view: View; lists: Lists | undefined; reading: FullReading } | null = null;

  /** The quotations of a story alone. */
  quotations(view: View): readonly FoundQuotation[] {
    if (this.#found?.view !== view) this.#found = { view, quotations: findQuotations(view, this.#marks) };
    return this.#found.quotations;
  }

  /** Quotations, people and bodies, subjects of reporting verbs. The reading is good until the next story is read. */
  read(view: View, lists?: Lists): FullReading {
    const last = this.#last;
    if (last && last.lists === lists && sameStory(last.view, view)) return last.reading;
    const quotations = this.quotations(view);
    const parse = this.#parser.parse(view, quotations);
    const register = this.#registerOf(parse, lists);
    const subjects: ReportingSubject[] = [];
    for (const { reports } of parse.blocks) for (const report of reports) subjects.push(subjectFrom(report, register));
    const reading = { quotations, people: register.people, subjects, parse, register };
    this.#last = { view, lists, reading };
    return reading;
  }

  /** Whom the names mean: known already where they are the same ones in the same order as before. */
  #registerOf({ blocks }: StoryParse, lists: Lists | undefined): Register {
    const names = blocks.map((block) => block.names);
    const known = this.#last?.lists === lists && sameUses(this.#names, names) ? this.#last?.reading.register : undefined;
    this.#names = names;
    return known ?? buildRegister(names.flat(), knownFrom(lists));
  }
}

/** The same uses of names, block by block. */
const sameUses = (a: readonly (readonly NameUse[])[], b: readonly (readonly NameUse[])[]): boolean =>
  a.length === b.length &&
  a.every((uses, i) => uses === b[i] || (uses.length === b[i]!.length && uses.every((use, k) => use === b[i]![k])));

const sameStory = (a: View, b: View): boolean =>
  a === b || (a.text === b.text && a.blocks.length === b.blocks.length && a.blocks.every((block, i) => block.type === b.blocks[i]!.type));

/** Reads a story once. */
export const readFully = (view: View, lists?: Lists): FullReading => new StoryReader().read(view, lists);

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

/** The subject as the checks get it: made once a register, then only put in its place. */
function subjectFrom(report: Report, register: Register): ReportingSubject {
  const { sentence, phrase } = report;
  if (report.subject?.by !== register) report.subject = { by: register, is: newSubject(report, register) };
  const { is } = report.subject;
  is.block = sentence.block;
  const by = sentence.at + sentence.tokens[phrase.from]!.start - is.start;
  if (by === 0) return is;
  moveWords(is, by);
  moveWords(is.verb, by);
  return is;
}

function moveWords(words: { start: number; end: number }, by: number): void {
  words.start += by;
  words.end += by;
}

function newSubject({ sentence, phrase, from, to }: Report, register: Register): ReportingSubject {
  const { type, person } = typeOf(sentence, phrase, register);
  const verb = wordsOf(sentence, from, to);
  return { ...spanOf(sentence, phrase), block: sentence.block, type, person, verb, quoted: sentence.inside >= 0 };
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
