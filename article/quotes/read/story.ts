import type { FoundQuotation, View } from '../../model';
import { findQuotations } from '../find';
import { parseBlock, type Phrase, type Sentence } from '../parse';
import { isPersonNoun } from '../words/bodies';
import { useOf, type NameUse } from '../people/names';

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

export interface StoryParse {
  quotations: FoundQuotation[];
  sentences: StorySentence[];
  names: NameUse[];
}

const SPOKEN = new Set(['headline', 'byline', 'subhead', 'paragraph', 'block-quote', 'list-item']);

/** The parsed story: quotations, sentences in order, uses of names. Blocks that did not change are taken from a cache. */
export function parseStory(view: View): StoryParse {
  const quotations = findQuotations(view);
  const sentences: StorySentence[] = [];
  const names: NameUse[] = [];
  let next = 0;
  view.blocks.forEach((block, index) => {
    const firstQuote = next;
    while (quotations[next]?.block === index) next++;
    if (!SPOKEN.has(block.type)) return;
    const holes = quotations.slice(firstQuote, next).map((q) => ({
      open: q.open - block.start,
      start: q.start - block.start,
      end: q.end - block.start,
      close: q.close - block.start,
      text: q.text,
    }));
    for (const sentence of parseBlock(block.text, holes)) {
      const own: StorySentence = { ...sentence, block: index, at: block.start, text: block.text, firstQuote, names: new Map() };
      collectNames(own);
      for (const use of own.names.values()) names.push(use);
      sentences.push(own);
    }
  });
  return { quotations, sentences, names };
}

/** All phrases of a sentence, owners before what they own. */
export function phrasesOf(sentence: Sentence): Phrase[] {
  const out: Phrase[] = [];
  const add = (phrase: Phrase): void => {
    if (phrase.owner && phrase.owner.kind !== 'possessive') add(phrase.owner);
    out.push(phrase);
  };
  for (const item of sentence.items) if (item.k === 'NP' && item.phrase) add(item.phrase);
  return out;
}

function collectNames(sentence: StorySentence): void {
  for (const phrase of phrasesOf(sentence)) {
    const use = useOf(sentence, phrase, sentence.block, sentence.at, sentence.text);
    if (use) sentence.names.set(phrase, use);
  }
  sentence.items.forEach((item, i) => {
    const use = item.phrase && sentence.names.get(item.phrase);
    if (!use) return;
    const noun = sentence.items[i - 1]?.k === ',' ? sentence.items[i - 2]?.phrase : undefined;
    if (noun?.kind === 'common' && isPersonNoun(sentence.tokens[noun.head]!.lower)) use.acts = true;
    if (sentence.items[i + 1]?.k === ',' || sentence.items[i + 1]?.k === 'WH') {
      const apposition = appositionAfter(sentence, i);
      if (apposition) use.after = apposition;
    }
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

/** The words of a common-noun apposition behind the item: "the mayor of Rome" in "Ann Lee, the mayor of Rome, said". */
function appositionAfter(sentence: StorySentence, i: number): string {
  const { items, tokens, text } = sentence;
  if (items[i + 1]?.k !== ',') return '';
  const head = items[i + 2];
  if (head?.k !== 'NP' || head.phrase!.kind === 'pronoun' || (head.phrase!.kind === 'name' && head.phrase!.name![0] === head.from))
    return '';
  let j = i + 3;
  while (items[j]?.k === 'P' && items[j + 1]?.k === 'NP') j += 2;
  const end = items[j];
  if (end && end.k !== ',' && end.k !== 'X' && end.k !== 'Q' && end.k !== 'WH') return '';
  return text.slice(tokens[head.from]!.start, tokens[items[j - 1]!.to - 1]!.end);
}
