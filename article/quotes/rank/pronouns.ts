import type { Person } from '../reading';
import type { Carry } from './candidates';
import { isPersonNoun, VOICE_NOUNS } from '../words/bodies';
import { isNounForOther } from '../words/gender';
import type { StoryMention } from './mentions';
import type { QuotePlace, Scene } from './scene';

/** One person a pronoun may mean, with the grammatical reasons for and against. */
export interface Antecedent {
  person: Person;
  features: string[];
}

/** How many sentences up a pronoun is looked for. */
export const REACH = 24;
const FITS: Readonly<Record<string, 'm' | 'f' | 'any'>> = {
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

const genderIn = (scene: Scene, person: Person): 'm' | 'f' | undefined => person.gender ?? scene.genders.get(person);

/** In a long story about one man or woman, "she" needs no name near. */
function topicOf({ topics }: Scene, pronoun: StoryMention, gender: 'm' | 'f'): Antecedent[] {
  const person = topics[gender]?.person;
  return person && person.mentions[0]!.start < pronoun.start ? [{ person, features: [] }] : [];
}

/** Whom only an article or an owner brings: "a driver", "one trader", "her neighbour"; "the driver" may be somebody named. */
const FIRST_TIME = /^(?:an?|one|another)$/;

/** "the head teacher", who may be somebody named as well. */
export const isDefinite = (scene: Scene, m: StoryMention): boolean =>
  isPersonNoun(m.head) && /^(?:the|this|that)$/.test(scene.sentences[m.sentence]!.tokens[m.from]!.lower);

const isSubjectOfAll = ({ clauses, subordinate }: StoryMention): boolean =>
  subordinate === 'no' && clauses.some(({ order }) => order === 'before');

/** "The man in question was Tom Varga", "This is Ann Lee": the sentence is about them as if they were its subject. */
const isPresented = (scene: Scene, m: StoryMention): boolean =>
  m.person !== null && /^(?:is|was|are|were)$/.test(scene.sentences[m.sentence]!.tokens[m.from - 1]?.lower ?? '');

/** What its sentence is about. */
const isTopic = (scene: Scene, m: StoryMention): boolean => m.clauses.length > 0 || m.role === 'according' || isPresented(scene, m);

/** "the Lees' grandmother", "his father": a noun for a person, with whose. */
const isSomebodysOwn = (m: StoryMention): boolean => isPersonNoun(m.head) && (m.owned || /[’']s? /.test(m.phrase));

const isOfOther = (want: 'm' | 'f' | 'any' | undefined, noun: string): boolean =>
  (want === 'm' || want === 'f') && isNounForOther(want, noun);

/**
 * Somebody unnamed whom "he", "she" or "it" means: the subject named last in this block or the one before, where no person or
 * body that fits was a subject since. Null where there is none.
 */
export function unnamedOf(
  scene: Scene,
  pronoun: StoryMention,
  carry: Carry | null,
  banned: (m: StoryMention) => boolean,
): StoryMention | null {
  const thing = /^its?$/.test(pronoun.pronoun);
  const want = FITS[pronoun.pronoun];
  if (!thing && want !== 'm' && want !== 'f') return null;
  let rival = false;
  for (let i = pronoun.index - 1; i >= 0; i--) {
    const m = scene.mentions[i]!;
    const above = m.block < pronoun.block;
    if (m.block < pronoun.block - 1 || (above && rival)) return null;
    if (m.pronoun || m.plural || banned(m)) continue;
    const person = m.person ?? scene.means.get(m);
    if (person) {
      const gender = genderIn(scene, person);
      if (person.organisation !== thing || (!thing && gender && gender !== want)) continue;
      if (isTopic(scene, m) && m.sentence < pronoun.sentence) return null;
      rival ||= !above && !thing;
      continue;
    }
    const here = m.sentence === pronoun.sentence;
    if ((m.clauses.length === 0 || (here && !isSomebodysOwn(m))) && m.role !== 'according') continue;
    const opener = scene.sentences[m.sentence]!.tokens[m.from]!.lower;
    const justBefore = !above && pronoun.sentence - m.sentence === 1;
    const owned =
      m.type === 'nominal' &&
      !isOfOther(want, m.head) &&
      (FIRST_TIME.test(opener) ||
        ((here || justBefore) && isSomebodysOwn(m)) ||
        (!rival && !above && isDefinite(scene, m) && isSubjectOfAll(m)));
    if (above && carry?.entity !== m.entity && !(owned && FIRST_TIME.test(opener) && isSubjectOfAll(m))) {
      if (isPersonNoun(m.head)) return null;
      continue;
    }
    if (thing ? m.type === 'organisation' || (justBefore && VOICE_NOUNS.has(m.head) && FIRST_TIME.test(opener)) : owned) return m;
  }
  return null;
}
