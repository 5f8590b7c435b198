import { describe, expect, test } from 'vitest';
import { textBlock, viewOf } from '../../../article/model';
import { StoryReader } from '../../../article/quotes';
import { Memory } from '../../../article/quotes/memory';
import { knownFrom } from '../../../article/quotes/people/kind';
import { bannedIn, carryFrom, sceneOf, type Carry } from '../../../article/quotes/rank';

/** Counts the quotations that are weighed anew each time the same story is attributed. */
function counter(): (lines: readonly string[]) => number {
  let weighed = 0;
  const memory = new Memory(undefined, () => weighed++);
  const reader = new StoryReader();
  return (lines) => {
    weighed = 0;
    const view = viewOf(lines.map((line) => textBlock('paragraph', line)));
    const reading = reader.read(view);
    const scene = sceneOf(view, reading, knownFrom(), memory.mentionsOf(reading));
    const banned = bannedIn(reading, view, undefined);
    let carry: Carry | null = null;
    for (const place of scene.places)
      carry = carryFrom(memory.decide(scene, place, carry, { rank: () => 0, pronoun: () => 0 }, banned), carry);
    return weighed;
  };
}

const GIVEN = ['Ann', 'Tom', 'Ruth', 'Mark', 'Clara', 'Peter', 'Helen', 'David', 'Sarah', 'Paul'];
const story = (): string[] =>
  GIVEN.flatMap((given) =>
    [1, 2, 3].map((n) => `“We have waited for item ${n},” said ${given} Hollis${given}. “It rained on day ${n}, and it will again.”`),
  );

describe('what is remembered of a story', () => {
  test('weighs nothing twice where nothing changed', () => {
    const weighed = counter();
    expect(weighed(story())).toBe(60);
    expect(weighed(story())).toBe(0);
  });

  test('weighs only the quotations that an edit can touch', () => {
    const weighed = counter();
    const lines = story();
    weighed(lines);
    lines[15] += ' The bus came late.';
    const once = weighed(lines);
    expect(once).toBeGreaterThan(0);
    expect(once).toBeLessThan(30);
    lines.splice(2, 0, 'Nobody else was there.');
    expect(weighed(lines)).toBeLessThan(30);
  });

  test('weighs again wherever a person is named of whom more is known now', () => {
    const weighed = counter();
    const lines = story();
    weighed(lines);
    lines.push('Mayor Helen HollisHelen was not there.');
    expect(weighed(lines)).toBeGreaterThan(2);
  });
});
