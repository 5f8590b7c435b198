import type { View } from '../../model';
import type { Person } from '../reading';
import type { StoryMention } from './mentions';

const OWN: Readonly<Record<string, 'm' | 'f'>> = { his: 'm', her: 'f', he: 'm', she: 'f' };

/**
 * Whether somebody whose name does not tell is a man or a woman: by the pronouns that stand behind the name in the same sentence,
 * where nobody else was named in it before and all such pronouns of the story agree ("Lee, who lost her boat, said").
 */
export function gendersOf(mentions: readonly StoryMention[]): Map<Person, 'm' | 'f'> {
  const told = new Map<Person, Set<'m' | 'f'>>();
  let sentence = -1;
  let only: Person | null = null;
  for (const m of mentions) {
    if (m.sentence !== sentence) {
      sentence = m.sentence;
      only = null;
      if (m.person && !m.person.organisation && m.clauses.length > 0) only = m.person;
      continue;
    }
    const gender = OWN[m.pronoun];
    if (gender && only && !only.gender) told.set(only, (told.get(only) ?? new Set()).add(gender));
    else if (!m.pronoun && m.person !== only && m.animate && m.type !== 'organisation') only = null;
  }
  return new Map([...told].flatMap(([person, genders]) => (genders.size === 1 ? [[person, [...genders][0]!]] : [])));
}

/** Whom a story is about, of men and of women: the one whom it names most, from its opening on. */
export type Topics = Readonly<Partial<Record<'m' | 'f', Topic>>>;
export interface Topic {
  person: Person;
  /** Named several times as often as the next one. */
  alone: boolean;
}
/** Times that somebody must be named, and named more often than the next of a gender, for a story of one. */
const ALONE = { times: 4, more: 3 };
/** How many blocks a story's opening has. */
const OPENING = 3;

/** The topics of a story; none where two of a gender are named equally often, or the one named most comes in later. */
export function topicsOf(people: readonly Person[], genders: ReadonlyMap<Person, 'm' | 'f'>, { blocks }: View): Topics {
  const out: Partial<Record<'m' | 'f', Topic>> = {};
  const opening = blocks[OPENING]?.start ?? Infinity;
  for (const gender of ['m', 'f'] as const) {
    const own = people.filter((p) => !p.organisation && (p.gender ?? genders.get(p)) === gender);
    const [first, second] = own.sort((a, b) => b.mentions.length - a.mentions.length);
    const next = second?.mentions.length ?? 1;
    const times = first?.mentions.length ?? 0;
    if (times > next && first!.mentions[0]!.start < opening)
      out[gender] = { person: first!, alone: times >= ALONE.times && times >= ALONE.more * next };
  }
  return out;
}
