import { textBlock, viewOf, type View } from '../../../article/model';
import { doubleMarks } from '../../../article/quotes/find/marks';
import { pairMarks } from '../../../article/quotes/find/pieces';
import type { Hole } from '../../../article/quotes/parse';
import { knownFrom } from '../../../article/quotes/people/kind';
import { bannedIn, carryFrom, decide, sceneOf, scorersOf, type Decision, type Model, type Scene } from '../../../article/quotes/rank';
import type { Carry } from '../../../article/quotes/rank/candidates';
import { readFully } from '../../../article/quotes/read/story-reading';
import weights from '../../../article/quotes/weights.json';

/** The weights that the program ships. */
export const MODEL = weights as unknown as Model;

/** The quotations of one block, in offsets of it. */
export const holesOf = (text: string): Hole[] =>
  pairMarks(text, doubleMarks(text), false).map((p) => ({ ...p, text: text.slice(p.start, p.end) }));

/** A story of paragraphs, ready for attribution. */
export function sceneIn(...lines: string[]): Scene {
  const view = storyOf(...lines);
  return sceneOf(view, readFully(view), knownFrom());
}

export const storyOf = (...lines: string[]): View => viewOf(lines.map((line) => textBlock('paragraph', line)));

/** What the shipped weights decide of each quotation of a story, each knowing who spoke before. */
export function decisionsIn(...lines: string[]): Decision[] {
  const scene = sceneIn(...lines);
  const banned = bannedIn(scene.reading, scene.view, undefined);
  let carry: Carry | null = null;
  return scene.places.map((place) => {
    const decision = decide(scene, place, carry, scorersOf(MODEL), banned);
    carry = carryFrom(decision, carry);
    return decision;
  });
}
