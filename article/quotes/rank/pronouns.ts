import type { Person } from '../reading';
import type { Carry } from './candidates';
import type { StoryMention } from './mentions';
import type { QuotePlace, Scene } from './scene';

/** One person a pronoun may mean, with the grammatical reasons for and against. */
export interface Antecedent {
  person: Person;
  features: string[];
}

/** How many sentences up a pronoun is looked for. */
export const REACH = 24;
/** Whom each pronoun may mean: a man, a woman, anybody or anything. */
export const FITS: Readonly<Record<string, 'm' | 'f' | 'any'>> = {
  he: 'm',
  his: 'm',
  him: 'm',
  she: 'f',
  her: 'f',
  they: 'any',
  their: 'any',
  them: 'any',
  it: 'any',
  its: 'any',
  we: 'any',
  i: 'any',
  me: 'any',
  my: 'any',
  our: 'any',
  us: 'any',
};

/** The people whom a pronoun may mean, nearest first. */
export function antecedentsOf(
  scene: Scene,
  pronoun: StoryMention,
  place: QuotePlace | null,
  carry: Carry | null,
  banned: (m: StoryMention) => boolean,
): Antecedent[] {
  const want = FITS[pronoun.pronoun] ?? 'any';
  const human = want !== 'any';
  const thing = /^its?$/.test(pronoun.pronoun);
  const seen = new Map<Person, StoryMention[]>();
  let lastReport: Person | null = null;
  let lastSubject: Person | null = null;
  for (let i = pronoun.index - 1; i >= 0; i--) {
    const m = scene.mentions[i]!;
    if (pronoun.sentence - m.sentence > REACH) break;
    const person = m.person ?? scene.means.get(m);
    if (!person || banned(m) || (human && person.organisation) || (thing && !person.organisation)) continue;
    const personGender = genderIn(scene, person);
    if (human && personGender && personGender !== want) continue;
    const list = seen.get(person);
    if (list) list.push(m);
    else seen.set(person, [m]);
    if (!lastSubject && m.clauses.length > 0 && m.sentence < pronoun.sentence) lastSubject = person;
    if (!lastReport && m.clauses.some((c) => c.verb.reporting) && m.sentence < pronoun.sentence) lastReport = person;
  }
  const taken = want === 'any' ? null : takenUp(scene, pronoun, want, banned);
  if (seen.size === 0 && want !== 'any') return topicOf(scene, pronoun, want);
  const only = seen.size === 1;
  const entries = [...seen.entries()].slice(0, 6);
  const here = entries.filter(([, list]) => list[0]!.block === pronoun.block);
  const subjectHere = here.some(([, list]) => list.some((m) => m.block === pronoun.block && m.clauses.length > 0));
  const busiest = Math.max(...entries.map(([p]) => p.mentions.length), 0);
  const topic = want !== 'any' && scene.topics[want]?.alone ? scene.topics[want].person : null;
  return entries.map(([person, mentions], rank) => {
    const m = mentions.find((x) => x.sentence === mentions[0]!.sentence && x.clauses.length > 0) ?? mentions[0]!;
    const blocks = Math.min(3, pronoun.block - m.block);
    const sentences = pronoun.sentence === m.sentence ? 'same' : blocks === 0 ? 'block' : `${blocks} up`;
    const inBlock = m.block === pronoun.block;
    const opens = mentions.some((x) => x.block === pronoun.block && x.first && x.clauses.length > 0);
    const gender = genderIn(scene, person) ? (human ? 'fits' : 'known') : 'open';
    return {
      person,
      features: [
        `rank=${rank}`,
        `rank=${rank} of ${Math.min(4, entries.length)}`,
        `only=${only}`,
        `gender=${gender}`,
        `gender=${gender} rank=${rank}`,
        `far=${sentences}`,
        `far=${sentences} role=${m.role}`,
        `role=${m.role}`,
        `subject=${m.clauses.length > 0} rank=${rank}`,
        `first=${m.first} far=${sentences}`,
        `last subject=${lastSubject === person}`,
        `just before=${inBlock && pronoun.sentence - m.sentence === 1} subject=${m.clauses.length > 0} ${lastSubject === person}`,
        `last subject=${lastSubject === person} ${sentences} first=${m.first}`,
        `last subject=${lastSubject === person} last report=${lastReport === person}`,
        `last report=${lastReport === person} rank=${rank}`,
        `carry=${carry ? carry.entity === person.id : '-'}`,
        `carry=${carry ? carry.entity === person.id : '-'} far=${sentences}`,
        `carry=${carry ? carry.entity === person.id : '-'} last report=${lastReport === person}`,
        `inside=${place?.names.has(person.id) ?? false}`,
        `main=${person.mentions.length === busiest} far=${sentences}`,
        `chain=${taken ? taken === person : '-'} last subject=${lastSubject === person}`,
        `topic=${topic ? topic === person : '-'} far=${sentences}`,
        `topic=${topic ? topic === person : '-'} last subject=${lastSubject === person}`,
        `displaced=${!inBlock && (subjectHere ? 'by subject' : here.length > 0)}`,
        `opens=${opens} ${pronoun.first}`,
        `times=${Math.min(3, mentions.length)}`,
        `body=${person.organisation} ${human ? 'he' : pronoun.plural ? 'they' : 'it'}`,
        `type=${pronoun.pronoun.length > 2 && pronoun.role.startsWith('owner') ? 'owner' : 'plain'} far=${sentences}`,
      ],
    };
  });
}

/**
 * Whom the last "he" or "she" as a subject stands for, in the sentences before: the subject of that gender who had been named last.
 * Null where none of them stands near.
 */
function takenUp(scene: Scene, pronoun: StoryMention, want: 'm' | 'f', banned: (m: StoryMention) => boolean): Person | null {
  let i = pronoun.index;
  while (i > 0 && pronoun.sentence - scene.mentions[i - 1]!.sentence <= REACH) i--;
  let named: Person | null = null;
  let asSubject = false;
  let taken: Person | null = null;
  for (; i < pronoun.index && scene.mentions[i]!.sentence < pronoun.sentence; i++) {
    const m = scene.mentions[i]!;
    if (FITS[m.pronoun] === want && m.clauses.length > 0) taken = named ?? taken;
    const person = m.person ?? scene.means.get(m);
    if (!person || person.organisation || banned(m) || (genderIn(scene, person) ?? want) !== want) continue;
    const isSubject = m.clauses.some(({ order }) => order !== 'relative');
    if (!isSubject && asSubject) continue;
    named = person;
    asSubject = isSubject;
  }
  return taken;
}

/** What a person's name or the story's pronouns tell. */
export const genderIn = (scene: Scene, person: Person): 'm' | 'f' | undefined => person.gender ?? scene.genders.get(person);

/** In a long story about one man or woman, "she" needs no name near. */
function topicOf({ topics }: Scene, pronoun: StoryMention, gender: 'm' | 'f'): Antecedent[] {
  const person = topics[gender]?.person;
  return person && person.mentions[0]!.start < pronoun.start ? [{ person, features: [] }] : [];
}
