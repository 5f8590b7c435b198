import { knownFrom, type Lists } from '../people/kind';
import { mentionsIn, type Decision, type StoryMention } from '../rank';
import type { BlockReading } from '../read/block-reading';
import type { FullReading } from '../read/story-reading';
import type { Person } from '../reading';

/** The mentions of a block, kept while the block stays and its names mean the same people. */
export interface BlockMentions {
  readonly facts: string;
  readonly mentions: readonly StoryMention[];
  /** Another number as soon as anything that a decision may read of this block is another. */
  version: number;
  /** Which of them cannot talk, a digit each, with whom they mean, and in which attribution that was asked last. */
  banned: string;
  asked: number;
  /** Place of the block, and index of its first sentence. */
  at: number;
  block: number;
  sentence: number;
  readonly sentences: number;
  /** True where the story's own words stand in it, not only what is quoted. */
  readonly tells: boolean;
  /** By place of the quotation in the block. */
  readonly decisions: Map<number, { key: string; decision: Decision }>;
}

/** The mentions of a story by block. */
export class MentionMemory {
  #kept = new Map<BlockReading, BlockMentions>();
  #versions = 0;
  /** The blocks of the story in order. */
  blocks: readonly BlockMentions[] = [];
  people: ReadonlyMap<string, Person> = new Map();
  #facts = new Map<string, string>();

  constructor(private readonly lists: Lists | undefined) {}

  nextVersion(): number {
    return ++this.#versions;
  }

  /** What is known of a person that a decision may read. */
  factsOf(id: string): string {
    return this.#facts.get(id) ?? '';
  }

  /** Every mention of the story in order; those of blocks that stayed the same are taken over and moved. */
  read(reading: FullReading): StoryMention[] {
    this.people = new Map(reading.people.map((person) => [person.id, person]));
    this.#facts = new Map(reading.people.map((person) => [person.id, personFacts(person)]));
    const before = this.#kept;
    this.#kept = new Map();
    const all: StoryMention[] = [];
    let sentence = 0;
    this.blocks = reading.parse.blocks.map((block) => {
      const facts = this.#blockFacts(block, reading);
      const have = before.get(block);
      const kept = have?.facts === facts ? have : this.#fresh(block, facts, reading, sentence);
      this.#move(kept, block, sentence);
      this.#kept.set(block, kept);
      for (const mention of kept.mentions) mention.index = all.push(mention) - 1;
      sentence += block.sentences.length;
      return kept;
    });
    return all;
  }

  #blockFacts({ names }: BlockReading, { register }: FullReading): string {
    let facts = '';
    for (const use of names) {
      const person = register.of.get(use);
      facts += `${register.kinds.get(use)} ${person ? this.factsOf(person.id) : ''}\n`;
    }
    return facts;
  }

  #fresh(block: BlockReading, facts: string, reading: FullReading, sentence: number): BlockMentions {
    const known = knownFrom(this.lists);
    const own = block.sentences.map((one, i) => (one.inside < 0 ? mentionsIn(one, sentence + i, reading, known) : []));
    return {
      facts,
      mentions: own.flat().sort((a, b) => a.start - b.start),
      version: this.nextVersion(),
      banned: '',
      asked: 0,
      at: block.at,
      block: block.block,
      sentence,
      sentences: block.sentences.length,
      tells: block.sentences.some((one) => one.inside < 0),
      decisions: new Map(),
    };
  }

  #move(kept: BlockMentions, { at, block }: BlockReading, sentence: number): void {
    for (const mention of kept.mentions) {
      mention.start += at - kept.at;
      mention.end += at - kept.at;
      mention.block = block;
      mention.sentence += sentence - kept.sentence;
      if (mention.person) mention.person = this.people.get(mention.person.id) ?? mention.person;
    }
    kept.at = at;
    kept.block = block;
    kept.sentence = sentence;
  }
}

const personFacts = ({ id, name, surname, given, gender, organisation, role, mentions }: Person): string =>
  [id, name, surname, given, gender, organisation, role, mentions.length].join('|');
