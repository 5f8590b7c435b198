import type { FoundQuotation, View } from '../../model';
import type { Known } from '../people/kind';
import type { FullReading } from '../read/story-reading';
import type { StorySentence } from '../read/story';
import type { Person } from '../reading';
import { gendersOf, topicsOf, type Topics } from './genders';
import { meaningsOf } from './means';
import { isNamed } from './naming';
import { mentionsOf, type StoryMention } from './mentions';
import { broughtInBy } from './unnamed';

/** Where a quotation stands among the words of its sentence. */
export interface QuotePlace {
  quote: FoundQuotation;
  index: number;
  /** Index of the sentence among the story's; -1 where none holds it. */
  sentence: number;
  /** Index of its token in the sentence. */
  token: number;
  /** It alone makes the sentence; opens it, ends it, or stands inside. */
  where: 'alone' | 'first' | 'last' | 'mid';
  /** The sign it ends with. */
  endMark: 'comma' | 'stop' | 'ask' | 'none';
  /** Begins with a small letter or lacks any end mark: a fragment of somebody's words. */
  fragment: boolean;
  /** First of its block, and nothing before it in the block. */
  leads: boolean;
  words: number;
  /** The words around it make a name of it: nobody says it. */
  named: boolean;
  /** Ids of the people named inside it. */
  names: ReadonlySet<string>;
}

/** A story made ready for attribution. */
export interface Scene {
  view: View;
  reading: FullReading;
  sentences: readonly StorySentence[];
  mentions: readonly StoryMention[];
  /** Whether somebody is a man or a woman, where only the story's pronouns tell. */
  genders: ReadonlyMap<Person, 'm' | 'f'>;
  topics: Topics;
  /** Whom nominal mentions mean, where the story tells it. */
  means: ReadonlyMap<StoryMention, Person>;
  /** The mention that brought in somebody unnamed, by those that take them up again. */
  broughtIn: ReadonlyMap<StoryMention, StoryMention>;
  places: readonly QuotePlace[];
  /** Range of mentions, by sentence. */
  bySentence: ReadonlyMap<number, readonly StoryMention[]>;
  /** Sentences (own words only) of each block. */
  byBlock: ReadonlyMap<number, readonly number[]>;
}

/** Sets the scene: mentions by sentence, quotations in their places. `mentions` are all of the story, where they are read already. */
export function sceneOf(
  view: View,
  reading: FullReading,
  known: Known,
  mentions: readonly StoryMention[] = mentionsOf(reading, known),
): Scene {
  const { sentences } = reading.parse;
  const bySentence = new Map<number, StoryMention[]>();
  for (const m of mentions) {
    const list = bySentence.get(m.sentence);
    if (list) list.push(m);
    else bySentence.set(m.sentence, [m]);
  }
  const byBlock = new Map<number, number[]>();
  const places = new Map<number, { sentence: number; token: number }>();
  sentences.forEach((s, i) => {
    if (s.inside >= 0) return;
    const list = byBlock.get(s.block);
    if (list) list.push(i);
    else byBlock.set(s.block, [i]);
    s.tokens.forEach((t, token) => {
      if (t.piece >= 0) places.set(s.firstQuote + t.piece, { sentence: i, token });
    });
  });
  const inside = namesInside(reading);
  const genders = gendersOf(mentions);
  const means = meaningsOf(mentions, reading);
  return {
    view,
    reading,
    sentences,
    mentions,
    genders,
    topics: topicsOf(reading.people, genders, view),
    means,
    broughtIn: broughtInBy(mentions, means),
    bySentence,
    byBlock,
    places: reading.quotations.map((quote, index) =>
      placeOf(quote, index, places.get(index), sentences, view, inside.get(index) ?? NOBODY),
    ),
  };
}

const NOBODY: ReadonlySet<string> = new Set();

function namesInside(reading: FullReading): Map<number, Set<string>> {
  const out = new Map<number, Set<string>>();
  for (const sentence of reading.parse.sentences) {
    if (sentence.inside < 0) continue;
    for (const use of sentence.names.values()) {
      const person = reading.register.of.get(use);
      if (!person) continue;
      const quote = sentence.firstQuote + sentence.inside;
      const set = out.get(quote) ?? new Set();
      set.add(person.id);
      out.set(quote, set);
    }
  }
  return out;
}

function placeOf(
  quote: FoundQuotation,
  index: number,
  at: { sentence: number; token: number } | undefined,
  sentences: readonly StorySentence[],
  view: View,
  names: ReadonlySet<string>,
): QuotePlace {
  const tokens = at ? sentences[at.sentence]!.tokens : [];
  const token = at?.token ?? 0;
  const isWord = (i: number): boolean => /[\p{L}\p{N}]/u.test(tokens[i]!.text);
  let before = false;
  let after = false;
  for (let i = 0; i < tokens.length; i++) {
    if (i < token && isWord(i)) before = true;
    if (i > token && isWord(i)) after = true;
  }
  const last =
    quote.text
      .trimEnd()
      .replace(/[’'"”)\]]+$/, '')
      .at(-1) ?? '';
  let endMark: QuotePlace['endMark'] =
    last === ',' ? 'comma' : last === '.' || last === '…' ? 'stop' : last === '?' || last === '!' ? 'ask' : 'none';
  if (
    endMark === 'none' &&
    /^[.,?!]/.test(view.text.slice(quote.close, quote.close + 1)) &&
    /^\p{Lu}/u.test(quote.text) &&
    quote.text.split(/\s+/).length > 3
  ) {
    endMark = view.text[quote.close] === ',' ? 'comma' : 'stop';
  }
  return {
    quote,
    index,
    sentence: at?.sentence ?? -1,
    token,
    where: !before && !after ? 'alone' : !before ? 'first' : !after ? 'last' : 'mid',
    endMark,
    fragment: /^[\s….([-]*\p{Ll}/u.test(quote.text) || (endMark === 'none' && quote.text.split(/\s+/).length < 6),
    leads: view.text.slice(view.blocks[quote.block]!.start, quote.open).trim() === '',
    words: quote.text.trim().split(/\s+/).length,
    named: tokens.length > 0 && isNamed(tokens, token),
    names,
  };
}
