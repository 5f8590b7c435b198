import { Automaton, MOST_PLACES, repeatsMuch } from './automaton';
import type { Node } from './tree';

/**
 * How a pattern's worst time grows with the text it is tried on: 'runaway' when some place of it can be reached again from itself by the
 * same words on two different ways (exponential), 'large' when it has too many places to tell, else how many of its endless repeats may share
 * one run of letters among them, 0 when none is endless (Weideman and others, "Analyzing matching time behavior of backtracking
 * regular expression matchers", 2016). What look-around does comes on top, as it is done again at each step of the rest.
 */
export function growthOf(tree: Node): 'runaway' | 'large' | number {
  if (!repeatsMuch(tree)) return 0;
  const automaton = new Automaton();
  automaton.build(tree);
  if (automaton.doubled) return 'runaway';
  if (automaton.sets.length > MOST_PLACES) return 'large';
  if (automaton.hasTwoWays()) return 'runaway';
  let around = 0;
  for (const body of lookAround(tree)) {
    const growth = growthOf(body);
    if (typeof growth === 'string') return growth;
    around = Math.max(around, growth);
  }
  return automaton.sharedRepeats() + around;
}

/** The bodies of all look-around that stands in no other. */
function lookAround(node: Node): Node[] {
  switch (node.kind) {
    case 'look':
      return [node.body];
    case 'group':
    case 'repeat':
      return lookAround(node.body);
    case 'sequence':
      return node.parts.flatMap(lookAround);
    case 'choice':
      return node.options.flatMap(lookAround);
    default:
      return [];
  }
}
