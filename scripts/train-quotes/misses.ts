import { isScored } from './gold';
import type { Outcome } from './training';

/** What went wrong: no candidate was right, nobody was credited, or a wrong candidate was preferred. */
function classOf({ asked, name }: Outcome): string {
  const { credit } = asked;
  if (!credit) return 'no right candidate';
  if (name === null) return 'nobody credited';
  return credit.candidates.some(Boolean) ? 'another preferred' : 'right only by a pronoun';
}

/** Prints how many choices of each class are wrong, and the first of them with what was weighed. */
export function printMisses(outcomes: readonly Outcome[], most: number): void {
  if (most <= 0) return;
  const wrong = outcomes.filter((o) => o.gold && isScored(o.gold) && !o.right);
  const classes = new Map<string, Outcome[]>();
  for (const o of wrong) {
    const key = `${o.gold!.speakerType}, ${classOf(o)}`;
    classes.set(key, [...(classes.get(key) ?? []), o]);
  }
  for (const [name, rows] of [...classes].sort(([, a], [, b]) => b.length - a.length)) console.log(`${rows.length} ${name}`);
  for (const [name, rows] of classes)
    for (const { story, gold, name: got, decision } of rows.slice(0, Math.ceil((most * rows.length) / wrong.length))) {
      const options = decision.options.slice(0, 3).map((o) => `${o.person?.name ?? o.entity} ${o.p.toFixed(2)}`);
      console.log(`  ${name}: ${story}: wanted ${gold!.speaker} (${gold!.source?.text}), got ${got}: ${gold!.text.slice(0, 60)}`);
      console.log(`    nobody ${decision.none.toFixed(2)}, ${options.join(', ')}`);
    }
}
