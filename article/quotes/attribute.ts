import type { AttributedQuotation, Attribution, View } from '../model';
import { kindOf } from './kinds';
import { explain } from './evidence';
import { knownFrom, type Lists } from './people/kind';
import {
  bannedIn,
  carryFrom,
  confidenceFeatures,
  decide,
  rawConfidence,
  sceneOf,
  scorersOf,
  shownConfidence,
  type Carry,
  type Decision,
  type Model,
  type QuotePlace,
  type Scene,
} from './rank';
import { Memory } from './memory';
import { readFully, type StoryReader } from './read/story-reading';
import { Cast } from './speakers';
import weights from './weights.json';

export interface AttributeOptions {
  lists?: Lists;
  /** What a person decided: bounds of a quotation's words in the view and the speaker's name, null for nobody. */
  confirmed?: readonly { start: number; end: number; speakerName: string | null }[];
  /** The reader that is kept while the story is open, so that only what was edited is parsed again. */
  reader?: StoryReader;
}

const memories = new WeakMap<StoryReader, Memory>();

/** What is remembered of the story of a reader; word lists that are others are another memory. */
function memoryOf(reader: StoryReader, lists: Lists | undefined): Memory {
  const have = memories.get(reader);
  if (have && have.lists === lists) return have;
  const memory = new Memory(lists);
  memories.set(reader, memory);
  return memory;
}

const MODEL = weights as unknown as Model;
const SCORERS = scorersOf(MODEL);

/**
 * Who said each quotation of a story, in order. A person's decision holds for its quotation and is the last speaker for what follows.
 * Offsets are UTF-16 into the view; confidence is 0..1, 0.9 and more was right in 97 of 100 stories' quotations not trained on.
 */
export function attribute(view: View, options: AttributeOptions = {}): Attribution {
  const reading = options.reader?.read(view, options.lists) ?? readFully(view, options.lists);
  const memory = options.reader && memoryOf(options.reader, options.lists);
  const scene = sceneOf(view, reading, knownFrom(options.lists), memory?.mentionsOf(reading));
  const banned = bannedIn(reading, view, options.lists);
  const cast = new Cast(reading, scene);
  const quotes: AttributedQuotation[] = [];
  let carry: Carry | null = null;
  for (const place of scene.places) {
    const confirmed = options.confirmed?.find((c) => c.start < place.quote.end && c.end > place.quote.start);
    if (confirmed) {
      const speaker = confirmed.speakerName === null ? null : cast.named(confirmed.speakerName);
      quotes.push(byPerson(place, scene, speaker));
      if (speaker !== null) carry = { entity: cast.entityOf(speaker), type: 'name', mention: null, quote: place.index };
      continue;
    }
    const decision: Decision = memory ? memory.decide(scene, place, carry, SCORERS, banned) : decide(scene, place, carry, SCORERS, banned);
    quotes.push(byWeights(decision, scene, cast));
    carry = carryFrom(decision, carry);
  }
  const { speakers, idOf } = cast.inStoryOrder();
  return { speakers, quotes: quotes.map((q) => (q.speaker === null ? q : { ...q, speaker: idOf.get(q.speaker)! })) };
}

function byPerson(place: QuotePlace, scene: Scene, speaker: string | null): AttributedQuotation {
  return {
    ...place.quote,
    kind: kindOf(place, scene, speaker !== null),
    speaker,
    mention: null,
    confidence: 1,
    evidence: speaker === null ? 'You said that this is nobody’s' : 'You chose this speaker',
  };
}

/** "Someone had written “…”": who it was cannot be known. */
const UNKNOWN = /^n:(?:some|any|no) ?(?:one|body)$/;

function byWeights(decision: Decision, scene: Scene, cast: Cast): AttributedQuotation {
  const { place, speaker: spoken } = decision;
  const known = spoken !== null && !spoken.entity.startsWith('pronoun:') && !UNKNOWN.test(spoken.entity);
  const mention = spoken?.mention ?? null;
  return {
    ...place.quote,
    kind: kindOf(place, scene, spoken !== null),
    speaker: known ? cast.speakerOf(spoken) : null,
    mention: mention ? { start: mention.start, end: mention.end, text: mention.text } : null,
    confidence: known
      ? shownConfidence(rawConfidence(MODEL.confidence, confidenceFeatures(decision)), MODEL.sure)
      : Math.round(1000 * Math.min(0.59, decision.none)) / 1000,
    evidence: explain(decision, scene),
  };
}
