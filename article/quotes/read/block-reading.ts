import { parseBlock, type Hole, type Phrase, type Sentence } from '../parse';
import { placeUse, sameUse, useOf, type NameUse } from '../people/names';
import type { ReportingSubject } from '../reading';
import { BODY_NOUNS, isPersonNoun, SPEECH_NOUNS } from '../words/bodies';

/** One sentence of the story with its place. */
export interface StorySentence extends Sentence {
  block: number;
  /** View offset of the block. */
  at: number;
  text: string;
  /** Index in the list of quotations of the block's first. */
  firstQuote: number;
  /** The names used in it, by phrase. */
  names: Map<Phrase, NameUse>;
}

/** A phrase that speaks, and the tokens `[from, to)` of its verb or noun of speech. */
export interface Report {
  sentence: StorySentence;
  phrase: Phrase;
  from: number;
  to: number;
  /** What the reading of the story made of it, and by which register. */
  subject: { by: object; is: ReportingSubject } | null;
}

/** What one block says by itself. It is made once and moves with the block: only its place changes while the block stays as it is. */
export class BlockReading {
  readonly sentences: StorySentence[];
  readonly names: NameUse[] = [];
  /** Subjects of verbs of speech and owners of what was said, sentence by sentence, in order of place. */
  readonly reports: Report[] = [];
  /** Index of the block in the view, and its offset there. */
  block = 0;
  at = 0;
  #firstQuote = 0;

  constructor(
    text: string,
    readonly holes: readonly Hole[],
  ) {
    this.sentences = parseBlock(text, holes).map(({ tokens, items, clauses, inside }) => {
      const own: StorySentence = { tokens, items, clauses, inside, block: 0, at: 0, text, firstQuote: 0, names: new Map() };
      const phrases = phrasesOf(own);
      collectNames(own, phrases);
      for (const use of own.names.values()) this.names.push(use);
      this.reports.push(...reportsOf(own, phrases));
      return own;
    });
  }

  /** Takes over the uses of names of a block that this one replaces, where they differ in their places only: whom they mean is known. */
  adoptNames(before: BlockReading): void {
    const known = before.names;
    if (known.length !== this.names.length || !known.every((use, i) => sameUse(use, this.names[i]!))) return;
    const taken = new Map(this.names.map((use, i) => [use, known[i]!]));
    for (const [own, use] of taken) placeUse(use, own.start, own.end, own.block);
    for (const { names } of this.sentences) for (const [phrase, use] of names) names.set(phrase, taken.get(use)!);
    this.names.splice(0, this.names.length, ...known);
  }

  /** Puts the block at its place in the story; readings made before speak of the new place too. */
  moveTo(block: number, at: number, firstQuote: number): void {
    if (block === this.block && at === this.at && firstQuote === this.#firstQuote) return;
    const by = at - this.at;
    for (const sentence of this.sentences) {
      sentence.block = block;
      sentence.at = at;
      sentence.firstQuote = firstQuote;
    }
    for (const use of this.names) placeUse(use, use.start + by, use.end + by, block);
    [this.block, this.at, this.#firstQuote] = [block, at, firstQuote];
  }
}

/** All phrases of a sentence, owners before what they own. */
function phrasesOf(sentence: Sentence): Phrase[] {
  const out: Phrase[] = [];
  const add = (phrase: Phrase): void => {
    if (phrase.owner && phrase.owner.kind !== 'possessive') add(phrase.owner);
    out.push(phrase);
  };
  for (const item of sentence.items) if (item.k === 'NP' && item.phrase) add(item.phrase);
  return out;
}

function reportsOf(sentence: StorySentence, phrases: readonly Phrase[]): Report[] {
  const out: Report[] = [];
  const { tokens } = sentence;
  for (const { subject, verb } of sentence.clauses)
    if (subject && verb.reporting && !verb.passive) out.push({ sentence, phrase: subject, from: verb.from, to: verb.to, subject: null });
  for (const { owner, head } of phrases)
    if (owner && owner.kind !== 'possessive' && SPEECH_NOUNS.has(tokens[head]!.lower))
      out.push({ sentence, phrase: owner, from: head, to: head + 1, subject: null });
  return out.length > 1 ? out.sort((a, b) => tokens[a.phrase.from]!.start - tokens[b.phrase.from]!.start) : out;
}

/** "This is Ann Lee", "The bowler was Tom Roe". */
function isPresented({ items, tokens }: Sentence, i: number): boolean {
  const [subject, verb] = [items[i - 2], items[i - 1]];
  if (verb?.k !== 'V' || !/^(?:is|was)$/.test(tokens[verb.from]!.lower) || verb.to - verb.from > 1 || subject?.k !== 'NP') return false;
  const head = tokens[subject.phrase!.head]!.lower;
  return head === 'this' || (subject.phrase!.kind === 'common' && isPersonNoun(head) && !BODY_NOUNS.has(head));
}

/** "Shares in Vale Grid", "stock of Vale Grid". */
function isTraded({ items, tokens }: Sentence, i: number): boolean {
  const [shares, link] = [items[i - 2], items[i - 1]];
  return (
    link?.k === 'P' &&
    /^(?:in|of)$/.test(tokens[link.from]!.lower) &&
    shares?.k === 'NP' &&
    /^(?:shares|stock)$/.test(tokens[shares.phrase!.head]!.lower)
  );
}

/** Only people are of an age: "Ann Lee, 46, said", "Ann Lee, aged 94", "Ann Lee (46)". */
const AGE = /^(?:, (?:aged )?(?:1[0-1])?\d\d(?:,| and |\.(?:\s|$))| \((?:aged )?(?:1[0-1])?\d\d\)|, aged \d)/;

function collectNames(sentence: StorySentence, phrases: readonly Phrase[]): void {
  for (const phrase of phrases) {
    const use = useOf(sentence, phrase, sentence.block, sentence.at, sentence.text);
    if (use) sentence.names.set(phrase, use);
  }
  if (sentence.names.size === 0) return;
  sentence.items.forEach((item, i) => {
    const use = item.phrase && sentence.names.get(item.phrase);
    if (!use) return;
    const noun = sentence.items[i - 1]?.k === ',' ? sentence.items[i - 2]?.phrase : undefined;
    const what = noun?.kind === 'common' ? sentence.tokens[noun.head]!.lower : '';
    // "the mayor, Ann Lee" is a person; "the developers, Calder Estates" need not be
    if (isPersonNoun(what) && !/[^s]s$/.test(what)) {
      use.acts = true;
      if (use.before === '' && !BODY_NOUNS.has(what) && isClosed(sentence, i)) use.before = roleBefore(sentence, noun!);
    }
    if (isPresented(sentence, i)) use.acts = true;
    if (isTraded(sentence, i)) use.traded = true;
    if (sentence.items[i + 1]?.k === ',' && sentence.tokens[item.to + 1]?.lower === 'which') use.which = true;
    if (use.words.length > 1 && AGE.test(sentence.text.slice(sentence.tokens[item.to - 1]!.end, sentence.tokens[item.to - 1]!.end + 12)))
      use.acts = true;
    const apposition = appositionAfter(sentence, i);
    if (apposition) use.after = apposition;
    if (
      sentence.tokens[item.to]?.lower === 'who' ||
      (sentence.tokens[item.to]?.text === ',' && sentence.tokens[item.to + 1]?.lower === 'who')
    )
      use.acts = true;
  });
  for (const clause of sentence.clauses) {
    const use = clause.subject && clause.verb.reporting && sentence.names.get(clause.subject);
    if (use) use.acts = true;
    const doer = clause.subject && !clause.verb.passive && clause.verb.base !== 'be' && sentence.names.get(clause.subject);
    if (doer) doer.does = true;
  }
}

/** True where a sign, "who" or the end of the sentence stands behind the item: "the mayor, Ann Lee, said". */
function isClosed({ items }: Sentence, i: number): boolean {
  const next = items[i + 1]?.k;
  return next === undefined || /^(?:,|-|X|Q|WH)$/.test(next);
}

/** "the goalkeeper" before "Ann Lee", without its article. */
function roleBefore({ tokens, text }: StorySentence, noun: Phrase): string {
  const from = tokens[noun.from]!.tag === 'D' && !noun.owner ? noun.from + 1 : noun.from;
  return text.slice(tokens[from]!.start, tokens[noun.to - 1]!.end);
}

/** "Ann Lee, 46, a farmer": the parse drops the age and its commas. */
function isAgeBetween({ items, tokens, text }: StorySentence, i: number): boolean {
  const next = items[i + 1];
  return next !== undefined && /^, \d{1,3}, $/.test(text.slice(tokens[items[i]!.to - 1]!.end, tokens[next.from]!.start));
}

/** The words of a common-noun apposition behind the item: "the mayor of Rome" in "Ann Lee, the mayor of Rome, said". */
function appositionAfter(sentence: StorySentence, i: number): string {
  const { items, tokens, text } = sentence;
  const comma = items[i + 1]?.k === ',';
  if (!comma && !isAgeBetween(sentence, i)) return '';
  const first = comma ? i + 2 : i + 1;
  const head = items[first];
  if (head?.k !== 'NP' || head.phrase!.kind === 'pronoun' || (head.phrase!.kind === 'name' && head.phrase!.name![0] === head.from))
    return '';
  let j = first + 1;
  while (items[j]?.k === 'P' && items[j + 1]?.k === 'NP') j += 2;
  const end = items[j];
  if (end && end.k !== ',' && end.k !== 'X' && end.k !== 'Q' && end.k !== 'WH') return '';
  return text.slice(tokens[head.from]!.start, tokens[items[j - 1]!.to - 1]!.end);
}
