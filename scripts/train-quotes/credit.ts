import type { Candidate, Carry, Question, Scene, StoryMention } from '../../article/quotes/rank';
import { isRight, isScored, type GoldQuote } from './gold';

/** Which answers to a question are right by its label. */
export interface Credit {
  /** Per candidate: right, wrong, or a pronoun that is as right as what it is read as. */
  candidates: readonly boolean[];
  /** Per candidate that is a pronoun: which of the people it may mean is the speaker; null where that is not known. */
  meant: readonly (readonly boolean[] | null)[];
  /** The pronoun that the label itself names; -1 where none is. */
  pronoun: number;
}

/** The credit that a label gives; null where nothing is to be learned from it. */
export function creditOf({ candidates, antecedents }: Question, gold: GoldQuote, scene: Scene): Credit | null {
  const person = gold.speaker != null && (gold.speakerType === 'name' || gold.speakerType === 'pronoun');
  const meant = antecedents.map((list) => (list && person ? list.map((a) => isRight(gold, a.person.name)) : null));
  const right = candidates.map((c) => countsAsRight(c, gold, scene));
  if (!right.some(Boolean) && !meant.some((list) => list?.some(Boolean))) return null;
  const pronoun =
    gold.speakerType === 'pronoun' ? candidates.findIndex((c, i) => right[i] && c.source === 'mention' && c.mention!.pronoun) : -1;
  return { candidates: right, meant, pronoun };
}

const overlaps = (m: StoryMention, gold: GoldQuote): boolean =>
  gold.source !== undefined && m.start < gold.source.end && m.end > gold.source.start;

function countsAsRight(c: Candidate, gold: GoldQuote, scene: Scene): boolean {
  if (gold.speakerType === 'none') return c.source === 'none';
  if (!isScored(gold) && gold.speakerType !== 'pronoun') return false;
  if (c.source === 'none' || isOuterSource(gold, scene)) return false;
  if (c.source === 'carry') return isRight(gold, nameOf(c.carry!.entity, c.carry!.mention, scene));
  const m = c.mention!;
  if (m.pronoun) return overlaps(m, gold) && !m.role.startsWith('owner') ? true : overlaps(m, gold) && gold.speakerType === 'pronoun';
  if (gold.speakerType === 'name' || gold.speakerType === 'pronoun') return m.person !== null && isRight(gold, m.person.name);
  return overlaps(m, gold) && isRight(gold, m.person?.name ?? m.text) && m === firstIn(gold, scene);
}

/** "...," Lee said, according to the Herald: the label has the Herald, an editor wants Lee. Nothing is learned from these. */
function isOuterSource(gold: GoldQuote, scene: Scene): boolean {
  const outer = scene.mentions.find((m) => overlaps(m, gold) && (m.role === 'according' || m.role === 'said'));
  return (
    outer?.role === 'according' &&
    scene.mentions.some((m) => m.sentence === outer.sentence && m.role === 'said' && m.start < outer.start && m.type !== 'other')
  );
}

/** The first mention of a label's words that is no mere owner: the head of "a spokesman for Lee". */
function firstIn(gold: GoldQuote, scene: Scene): StoryMention | undefined {
  const inside = scene.mentions.filter((m) => overlaps(m, gold));
  return inside.find((m) => !m.role.startsWith('owner')) ?? inside[0];
}

export const nameOf = (entity: string, mention: StoryMention | null, scene: Scene): string | null =>
  entity.startsWith('pronoun:') ? null : (scene.reading.people.find((p) => p.id === entity)?.name ?? mention?.text ?? null);

/** Who spoke by the label, as the last speaker for what follows; null where the story's register does not have them. */
export function labelledCarry(asked: Question, credit: Credit | null, gold: GoldQuote, scene: Scene, quote: number): Carry | null {
  const at = asked.candidates.findIndex((c, i) => credit?.candidates[i] && c.source === 'mention' && !c.mention!.pronoun);
  if (at >= 0) {
    const m = asked.candidates[at]!.mention!;
    return { entity: m.entity, type: m.type === 'name' || m.type === 'organisation' ? m.type : 'nominal', mention: m, quote };
  }
  const person = isScored(gold) ? scene.reading.people.find((p) => isRight(gold, p.name)) : undefined;
  return person ? { entity: person.id, type: person.organisation ? 'organisation' : 'name', mention: null, quote } : null;
}
