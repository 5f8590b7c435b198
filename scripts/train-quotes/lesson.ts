import { knownFrom, type Lists } from '../../article/quotes/people/kind';
import { readFully } from '../../article/quotes/read/story-reading';
import { bannedIn, questionOf, sceneOf, type Carry, type Question, type Scene, type StoryMention } from '../../article/quotes/rank';
import { creditOf, type Credit } from './credit';
import { align, type GoldQuote, type GoldStory } from './gold';
import { Vocabulary } from './learn';

/** A question made ready for learning: features by number, and which answers the label calls right. */
export interface Asked {
  question: Question;
  ids: Int32Array[];
  /** Features of the people whom each pronoun may mean. */
  people: (Int32Array[] | null)[];
  credit: Credit | null;
}

/** A story with its labels; its questions are kept, so that every epoch and fold asks the same ones. */
export class Lesson {
  private readonly kept = new Map<string, Asked>();

  constructor(
    readonly story: GoldStory,
    readonly scene: Scene,
    /** The label of each found quotation. */
    readonly gold: readonly (GoldQuote | null)[],
    private readonly banned: (m: StoryMention) => boolean,
    private readonly words: Words,
  ) {}

  ask(i: number, carry: Carry | null): Asked {
    const key = `${i} ${carry ? `${carry.quote} ${carry.type} ${carry.mention?.index} ${carry.entity}` : ''}`;
    const have = this.kept.get(key);
    if (have) return have;
    const place = this.scene.places[i]!;
    const question = questionOf(this.scene, place, carry, this.banned);
    const gold = this.gold[i] ?? null;
    const asked: Asked = {
      question: { ...question, features: [] },
      ids: question.features.map((f) => this.words.rank.idsOf(f)),
      people: question.antecedents.map((list) => list && list.map((a) => this.words.pronoun.idsOf(a.features))),
      credit: gold && creditOf(question, gold, this.scene),
    };
    this.kept.set(key, asked);
    return asked;
  }
}

export interface Words {
  rank: Vocabulary;
  pronoun: Vocabulary;
}

/** Reads annotated stories and makes them ready to learn from. */
export function lessonsFrom(stories: readonly GoldStory[], lists: Lists): { lessons: Lesson[]; words: Words } {
  const words = { rank: new Vocabulary(), pronoun: new Vocabulary() };
  const lessons = stories.map((story) => {
    const reading = readFully(story.view, lists);
    const scene = sceneOf(story.view, reading, knownFrom(lists));
    const gold = align(story, reading.quotations).map((i) => (i < 0 ? null : story.quotes[i]!));
    return new Lesson(story, scene, gold, bannedIn(reading, story.view, lists), words);
  });
  return { lessons, words };
}
