import { isPersonNoun, VOICE_NOUNS } from '../words/bodies';
import { isNounForOther } from '../words/gender';
import type { Carry } from './candidates';
import type { StoryMention } from './mentions';
import { FITS, genderIn } from './pronouns';
import type { Scene } from './scene';

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
