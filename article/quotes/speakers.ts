import type { FoundSpeaker } from '../model';
import type { Option, Scene } from './rank';
import type { Person, Reading } from './reading';

/** The speakers of a story: its people and bodies, and those that the story only calls "a neighbour". */
export class Cast {
  readonly speakers: FoundSpeaker[];
  private readonly nominals = new Map<string, string>();
  /** Where the story first has each speaker, in offsets of the view. */
  private readonly places = new Map<string, number>();

  constructor(
    reading: Reading,
    private readonly scene: Pick<Scene, 'means' | 'broughtIn'>,
  ) {
    this.speakers = reading.people.map(speakerFrom);
    for (const p of reading.people) this.places.set(p.id, p.mentions[0]?.start ?? 0);
  }

  /** The id of the speaker that an option means; somebody unnamed gets an entry by the words as written. */
  speakerOf(option: Option): string {
    if (option.person) return option.person.id;
    const mention = option.named ?? option.by.carry?.mention ?? option.mention;
    const isBody = option.type === 'organisation';
    if (!mention) return this.add(option.entity, option.entity.replace(/^n:/, ''), isBody, undefined, Infinity);
    const person = this.scene.means.get(mention);
    const first = this.scene.broughtIn.get(mention) ?? mention;
    const id = this.add(
      first === mention ? option.entity : first.entity,
      shortened(first.text),
      person?.organisation ?? isBody,
      person,
      first.start,
    );
    const { name, aliases } = this.speakers.find((s) => s.id === id)!;
    const words = mention.text.toLowerCase();
    if (![name, ...aliases].some((other) => other.toLowerCase() === words)) aliases.push(mention.text);
    return id;
  }

  /** The id of a speaker by name, a new one where the story has nobody of that name. */
  named(name: string): string {
    const known = this.speakers.find((s) => s.name === name) ?? this.speakers.find((s) => s.aliases.includes(name));
    return known?.id ?? this.add(`n:${name.toLowerCase()}`, name, false, undefined, Infinity);
  }

  /** The key under which the ranker knows a speaker. */
  entityOf(id: string): string {
    for (const [entity, nominal] of this.nominals) if (nominal === id) return entity;
    return id;
  }

  private add(entity: string, name: string, organisation: boolean, person: Person | undefined, at: number): string {
    const have = this.nominals.get(entity);
    if (have) return have;
    const id = `p${this.speakers.length + 1}`;
    this.nominals.set(entity, id);
    this.places.set(id, at);
    this.speakers.push({
      id,
      name,
      aliases: [],
      ...(organisation ? { organisation: true } : {}),
      ...(person ? { person: person.id } : {}),
    });
    return id;
  }

  /** The speakers by the place where the story first has them, with the ids that they get by it: p1, p2. */
  inStoryOrder(): { speakers: FoundSpeaker[]; idOf: ReadonlyMap<string, string> } {
    const ordered = [...this.speakers].sort(
      (a, b) => this.places.get(a.id)! - this.places.get(b.id)! || Number(a.id.slice(1)) - Number(b.id.slice(1)),
    );
    const idOf = new Map(ordered.map((s, i) => [s.id, `p${i + 1}`]));
    const speakers = ordered.map((s) => ({ ...s, id: idOf.get(s.id)!, ...(s.person ? { person: idOf.get(s.person)! } : {}) }));
    return { speakers, idOf };
  }
}

/** That somebody stays unnamed is part of who it is: "a neighbour who would not give her name". */
const UNNAMED = /\b(?:names?|named|identif\w+|anonym\w+|condition)\b/i;

/** The words for somebody unnamed without what the story only tells of them: "a treasurer" for "a treasurer who took more than ...". */
function shortened(words: string): string {
  const [who, told] = words.split(/(?<=\S),? who (.*)/s);
  return told === undefined || UNNAMED.test(told) ? words : who!;
}

const speakerFrom = (p: Person): FoundSpeaker => ({
  id: p.id,
  name: p.name,
  ...(p.role ? { role: p.role } : {}),
  ...(p.affiliation ? { affiliation: p.affiliation } : {}),
  aliases: p.aliases,
  ...(p.organisation ? { organisation: true } : {}),
});
