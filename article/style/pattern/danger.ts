import type { CharSet, Node } from './tree';

/** Larger patterns are judged without this test only if nothing in them repeats without end. */
const MOST_PLACES = 400;
/** Above this many places three ways are not followed at once; then letters in common decide. */
const MOST_FOR_TRIPLES = 40;
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
 * How a pattern's worst time grows with the text it is tried on: 'runaway' when some place of it can be reached again from itself by the
 * same words on two different ways (exponential), else how many of its endless repeats may share one run of letters among them, 0
 * when none is endless (Weideman and others, "Analyzing matching time behavior of backtracking regular expression matchers", 2016).
 * The places are the sets of characters, the ways those of the Glushkov automaton; an edge that two loops make is two ways at once.
 */
export function growthOf(tree: Node): 'runaway' | number {
  if (!repeatsWithoutEnd(tree)) return 0;
  const automaton = new Automaton();
  automaton.build(tree);
  if (automaton.doubled || automaton.sets.length > MOST_PLACES || automaton.hasTwoWays()) return 'runaway';
  return automaton.sharedRepeats();
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
    const masks = this.masks();
    const size = this.sets.length;
    // pairs of places that the same words reach; from (q, q) over an unequal pair and back to (q, q)
    const next = (pair: number): number[] => {
      const out: number[] = [];
      for (const a of this.follow[Math.floor(pair / size)]!)
        for (const b of this.follow[pair % size]!) if (masks[a]! & masks[b]!) out.push(a * size + b);
      return out;
    };
    return this.loops().some((place) => {
      const start = place * size + place;
      const unequal = reach([start], next, (pair) => Math.floor(pair / size) !== pair % size);
      return unequal.length > 0 && reach(unequal, next, (pair) => pair === start).length > 0;
    });
  }

  /** The longest row of repeats of which each can take what the one before it takes, by the same words. */
  sharedRepeats(): number {
    const loops = this.loops();
    const masks = this.masks();
    const after = new Map(
      loops.map((p) => [p, loops.filter((q) => q !== p && !this.goesTo(q, p) && this.goesTo(p, q) && this.shares(p, q, masks))]),
    );
    const longest = new Map<number, number>();
    const rowFrom = (p: number): number => {
      const known = longest.get(p);
      if (known !== undefined) return known;
      const row = 1 + Math.max(0, ...after.get(p)!.map(rowFrom));
      longest.set(p, row);
      return row;
    };
    return Math.max(1, ...loops.map(rowFrom));
  }

  /** True when one text leads from p to p, from p to q and from q to q. */
  private shares(p: number, q: number, masks: readonly bigint[]): boolean {
    const size = this.sets.length;
    if (size > MOST_FOR_TRIPLES) return (masks[p]! & masks[q]!) !== 0n;
    const next = (triple: number): number[] => {
      const [x, y, z] = [Math.floor(triple / (size * size)), Math.floor(triple / size) % size, triple % size];
      const out: number[] = [];
      for (const a of this.follow[x]!)
        for (const b of this.follow[y]!)
          if (masks[a]! & masks[b]!)
            for (const c of this.follow[z]!) if (masks[a]! & masks[b]! & masks[c]!) out.push((a * size + b) * size + c);
      return out;
    };
    const goal = (p * size + q) * size + q;
    return reach([(p * size + p) * size + q], next, (triple) => triple === goal).length > 0;
  }

  private goesTo = (from: number, to: number): boolean =>
    reach(
      [...this.follow[from]!],
      (at) => [...this.follow[at]!],
      (at) => at === to,
    ).length > 0;
  private loops = (): number[] => this.sets.flatMap((_, place) => (this.goesTo(place, place) ? [place] : []));

  /** For each place which of the sample characters it takes, a bit each. */
  private masks(): bigint[] {
    const samples = [...new Set([...SAMPLES, ...this.sets.flatMap(({ char }) => (char === undefined ? [] : [char]))])];
    return this.sets.map((set) => {
      const test = new RegExp(`^${set.source}$`, 'u');
      return samples.reduce((mask, char, bit) => (test.test(char) ? mask | (1n << BigInt(bit)) : mask), 0n);
    });
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
