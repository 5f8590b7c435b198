import type { CharSet, Node } from './tree';

/** Larger patterns are judged without this test only if nothing in them repeats without end. */
const MOST_PLACES = 400;
/** Characters that stand for all: every printable ASCII one, white space, and some letters and marks beyond. */
const SAMPLES = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  '\n',
  '\t',
  '\u00a0',
  'é',
  'É',
  'ß',
  '’',
  '“',
  '–',
  '漢',
  'я',
  '٣',
];

/**
 * True when a text could make the pattern try exponentially many ways: some place of it can be reached again from itself
 * by the same words on two different ways (Weideman and others, "Analyzing matching time behavior of backtracking regular
 * expression matchers", 2016). The places are the sets of characters, the ways those of the Glushkov automaton; an edge that
 * two loops make is two ways at once.
 */
export function canRunAway(tree: Node): boolean {
  if (!repeatsWithoutEnd(tree)) return false;
  const automaton = new Automaton();
  automaton.build(tree);
  if (automaton.doubled) return true;
  if (automaton.sets.length > MOST_PLACES) return true;
  return automaton.hasTwoWays();
}

const repeatsWithoutEnd = (node: Node): boolean =>
  node.kind === 'repeat'
    ? node.max === Infinity || repeatsWithoutEnd(node.body)
    : node.kind === 'sequence'
      ? node.parts.some(repeatsWithoutEnd)
      : node.kind === 'choice'
        ? node.options.some(repeatsWithoutEnd)
        : node.kind === 'group' || node.kind === 'look'
          ? repeatsWithoutEnd(node.body)
          : false;

interface Piece {
  first: number[];
  last: number[];
  nullable: boolean;
}
const NOTHING: Piece = { first: [], last: [], nullable: true };

class Automaton {
  readonly sets: CharSet[] = [];
  private readonly follow: Set<number>[] = [];
  doubled = false;

  build(node: Node): Piece {
    switch (node.kind) {
      case 'set': {
        const at = this.sets.push(node) - 1;
        this.follow.push(new Set());
        return { first: [at], last: [at], nullable: false };
      }
      case 'look':
        // read on its own: what it does stays inside it
        this.build(node.body);
        return NOTHING;
      case 'empty':
      case 'assert':
        return NOTHING;
      case 'backref':
        return NOTHING;
      case 'group':
        return this.build(node.body);
      case 'sequence':
        return node.parts.map((part) => this.build(part)).reduce((a, b) => this.chain(a, b), NOTHING);
      case 'choice': {
        const options = node.options.map((option) => this.build(option));
        return { first: options.flatMap((o) => o.first), last: options.flatMap((o) => o.last), nullable: options.some((o) => o.nullable) };
      }
      case 'repeat':
        return this.repeat(node);
    }
  }

  /** A copy for each counted turn, up to two: what a third does, the second shows. */
  private repeat({ body, min, max }: Extract<Node, { kind: 'repeat' }>): Piece {
    const one = this.build(body);
    if (max === Infinity) {
      for (const from of one.last) for (const to of one.first) this.link(from, to);
      return { ...one, nullable: one.nullable || min === 0 };
    }
    const copies = max > 1 ? this.chain(one, { ...this.build(body), nullable: true }) : one;
    return { ...copies, nullable: copies.nullable || min === 0 };
  }

  private chain(a: Piece, b: Piece): Piece {
    for (const from of a.last) for (const to of b.first) this.link(from, to);
    return {
      first: a.nullable ? [...a.first, ...b.first] : a.first,
      last: b.nullable ? [...a.last, ...b.last] : b.last,
      nullable: a.nullable && b.nullable,
    };
  }

  private link(from: number, to: number): void {
    if (this.follow[from]!.has(to)) this.doubled = true;
    this.follow[from]!.add(to);
  }

  hasTwoWays(): boolean {
    const alike = this.overlaps();
    const size = this.sets.length;
    // pairs of places that the same words reach; from (q, q) over an unequal pair and back to (q, q)
    const next = (pair: number): number[] => {
      const out: number[] = [];
      for (const a of this.follow[Math.floor(pair / size)]!)
        for (const b of this.follow[pair % size]!) if (alike(a, b)) out.push(a * size + b);
      return out;
    };
    for (let place = 0; place < size; place++) {
      if (!this.inLoop(place)) continue;
      const start = place * size + place;
      const unequal = reach([start], next, (pair) => Math.floor(pair / size) !== pair % size);
      if (unequal.length && reach(unequal, next, (pair) => pair === start).length) return true;
    }
    return false;
  }

  private inLoop(place: number): boolean {
    return (
      reach(
        [...this.follow[place]!],
        (at) => [...this.follow[at]!],
        (at) => at === place,
      ).length > 0
    );
  }

  private overlaps(): (a: number, b: number) => boolean {
    const bits = this.sets.map((set) => {
      const test = new RegExp(`^${set.source}$`, 'u');
      const more = set.char && !SAMPLES.includes(set.char) ? [set.char] : [];
      return new Set([...SAMPLES, ...more].filter((char) => test.test(char)));
    });
    const known = new Map<number, boolean>();
    return (a, b) => {
      const key = a * bits.length + b;
      let both = known.get(key);
      if (both === undefined) {
        both = a === b || [...bits[a]!].some((char) => bits[b]!.has(char));
        known.set(key, both);
      }
      return both;
    };
  }
}

/** Everything wanted that can be reached from the starts (which themselves count). */
function reach(starts: readonly number[], next: (at: number) => number[], wanted: (at: number) => boolean): number[] {
  const seen = new Set(starts);
  const todo = [...starts];
  while (todo.length) {
    for (const to of next(todo.pop()!)) {
      if (seen.has(to)) continue;
      seen.add(to);
      todo.push(to);
    }
  }
  return [...seen].filter(wanted);
}
