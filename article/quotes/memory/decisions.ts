import type { Lists } from '../people/kind';
import {
  decide,
  BLOCKS_ABOVE,
  REACH,
  type Carry,
  type Decision,
  type QuotePlace,
  type Scene,
  type Scorers,
  type StoryMention,
  type Topic,
} from '../rank';
import type { FullReading } from '../read/story-reading';
import type { Person } from '../reading';
import { MentionMemory, type BlockMentions } from './block-mentions';

const topicKey = (topic: Topic | undefined): string => (topic ? `${topic.person.id} ${topic.alone}` : '');

type Banned = (mention: StoryMention) => boolean;

/** Mentions and decisions of one story. */
export class Memory {
  readonly #mentions: MentionMemory;
  /** Place among the blocks that were parsed, by index of the block in the story. */
  #places = new Map<number, number>();
  #above = new Map<number, string>();
  #turn = 0;

  /** `onWeighed` is told of every quotation that is weighed anew. */
  constructor(
    readonly lists: Lists | undefined,
    private readonly onWeighed: () => void = () => {},
  ) {
    this.#mentions = new MentionMemory(lists);
  }

  /** Begins an attribution: every mention of the story in order. */
  mentionsOf(reading: FullReading): StoryMention[] {
    this.#turn++;
    this.#above.clear();
    const all = this.#mentions.read(reading);
    this.#places = new Map(this.#mentions.blocks.map(({ block }, i) => [block, i]));
    return all;
  }

  /** The decision on a quotation: the one made before where nothing that it was made from is another. */
  decide(scene: Scene, place: QuotePlace, carry: Carry | null, scorers: Scorers, banned: Banned): Decision {
    const own = this.#blockAt(place.quote.block);
    if (!own) return decide(scene, place, carry, scorers, banned);
    const nth = place.index - scene.sentences[own.sentence]!.firstQuote;
    const key = `${this.#windowOf(place.quote.block, scene, banned)}${this.#placeKey(place)} ${this.#carryKey(scene, place, carry, banned)}`;
    const kept = own.decisions.get(nth);
    if (kept?.key === key) return this.#renewed(kept.decision, place);
    this.onWeighed();
    const decision = decide(scene, place, carry, scorers, banned);
    own.decisions.set(nth, { key, decision });
    return decision;
  }

  #blockAt(block: number): BlockMentions | undefined {
    return this.#mentions.blocks[this.#places.get(block) ?? -1];
  }

  /** The version of a block, after a look at who of its mentions cannot talk now, and whom they mean. */
  #versionOf(block: BlockMentions, { means, genders }: Scene, banned: Banned): number {
    if (block.asked !== this.#turn) {
      const toldOf = (person: Person | null | undefined): string => (person && genders.get(person)) ?? '';
      const now = block.mentions
        .map((m) => {
          const meant = means.get(m);
          return `${banned(m) ? '1' : '0'}${toldOf(m.person)}${toldOf(meant)}${this.#mentions.factsOf(meant?.id ?? '')}`;
        })
        .join('');
      if (now !== block.banned) block.version = this.#mentions.nextVersion();
      block.banned = now;
      block.asked = this.#turn;
    }
    return block.version;
  }

  /** The versions of a quotation's block and of all above it that a candidate, or what a pronoun there means, can come from. */
  #windowOf(block: number, scene: Scene, banned: Banned): string {
    const have = this.#above.get(block);
    if (have !== undefined) return have;
    const { blocks } = this.#mentions;
    const { m, f } = scene.topics;
    let key = `${block === 0 ? 'first ' : ''}${topicKey(m)} ${topicKey(f)} `;
    let telling = 0;
    let top = 0;
    for (let i = this.#places.get(block)!; i >= 0; i--) {
      const one = blocks[i]!;
      if (telling >= BLOCKS_ABOVE && one.sentence + one.sentences < top - REACH) break;
      key += `${this.#versionOf(one, scene, banned)}@${block - one.block} `;
      if (one.block < block && one.tells && ++telling === BLOCKS_ABOVE) top = one.sentence;
    }
    this.#above.set(block, key);
    return key;
  }

  /** What a place tells besides the words of its block. */
  #placeKey({ quote, names }: QuotePlace): string {
    return `${quote.continues !== null} ${quote.openEnded} ${[...names].join()}`;
  }

  #carryKey(scene: Scene, place: QuotePlace, carry: Carry | null, banned: Banned): string {
    if (!carry) return '-';
    const last = scene.places[carry.quote]!;
    const { mention } = carry;
    const from = mention && this.#blockAt(mention.block);
    const words = from ? `${this.#versionOf(from, scene, banned)}.${from.mentions.indexOf(mention)}` : '';
    const far = `${place.index - carry.quote} ${place.quote.block - last.quote.block} ${place.sentence - last.sentence}`;
    return `${carry.entity} ${carry.type} ${words} ${far} ${last.where} ${last.endMark} ${this.#mentions.factsOf(carry.entity)}`;
  }

  /** A decision made before, with today's people and place. */
  #renewed(decision: Decision, place: QuotePlace): Decision {
    const { people } = this.#mentions;
    const options = decision.options.map((option) => ({
      ...option,
      person: option.person && (people.get(option.person.id) ?? option.person),
    }));
    const speaker = decision.speaker && options[decision.options.indexOf(decision.speaker)]!;
    return { ...decision, place, options, speaker };
  }
}
