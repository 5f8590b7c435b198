import { componentsOf, reaches } from './graph';
import { sampleMasks } from './samples';
import type { CharSet, Node } from './tree';

interface Piece {
  first: number[];
  last: number[];
  nullable: boolean;
}
/** Larger patterns are not judged. */
export const MOST_PLACES = 400;
/** Above this many combinations three ways are not followed at once; then letters in common decide. */
const MOST_TRIPLES = 100_000;
const NOTHING: Piece = { first: [], last: [], nullable: true };

/** So many turns of a counted repeat, with those around it, are as many as without end: 2 to the 10th is what a text may wait for. */
export const MANY_TURNS = 10;
/** A backreference may take any one character, or none. */
const ANYTHING: CharSet = { kind: 'set', source: '[\\s\\S]' };

/**
 * The places of a pattern (its sets of characters) and the ways between them, as in a Glushkov automaton; an edge that two loops make is two
 * ways at once. What stands in look-around is not in it.
 */
export class Automaton {
  readonly sets: CharSet[] = [];
  private readonly follow: Set<number>[] = [];
  doubled = false;

  /** `turns`: how often counted repeats around it may take it. */
  build(node: Node, turns = 1): Piece {
    switch (node.kind) {
      case 'set':
        return this.place(node);
      case 'backref':
        return { ...this.place(ANYTHING), nullable: true };
      case 'look':
      case 'empty':
      case 'assert':
        return NOTHING;
      case 'group':
        return this.build(node.body, turns);
      case 'sequence':
        return node.parts.map((part) => this.build(part, turns)).reduce((a, b) => this.chain(a, b), NOTHING);
      case 'choice': {
        const options = node.options.map((option) => this.build(option, turns));
        return { first: options.flatMap((o) => o.first), last: options.flatMap((o) => o.last), nullable: options.some((o) => o.nullable) };
      }
      case 'repeat':
        return this.repeat(node, turns);
    }
  }

  private place(set: CharSet): Piece {
    const at = this.sets.push(set) - 1;
    this.follow.push(new Set());
    return { first: [at], last: [at], nullable: false };
  }

  /** Many turns are endless; of a few there is a copy each where something in them is endless, else two: what a third does, the second shows. */
  private repeat({ body, min, max }: Extract<Node, { kind: 'repeat' }>, outer: number): Piece {
    const turns = max === Infinity ? outer : outer * Math.max(max, 1);
    const isEndless = max === Infinity || (max > 1 && turns >= MANY_TURNS);
    const one = this.build(body, isEndless ? outer : turns);
    // turns that have to be made may be made of nothing, each or any
    if (one.nullable && outer * min >= MANY_TURNS) this.doubled = true;
    if (isEndless) {
      for (const from of one.last) for (const to of one.first) this.link(from, to);
      return { ...one, nullable: one.nullable || min === 0 };
    }
    const copies = repeatsMuch(body, turns) ? max : Math.min(max, 2);
    let all = one;
    for (let copy = 1; copy < copies && this.sets.length <= MOST_PLACES; copy++) {
      all = this.chain(all, { ...this.build(body, turns), nullable: true });
    }
    return { ...all, nullable: all.nullable || min === 0 };
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

  /** True when the same words lead on two ways from a place back to it: then each turn doubles what has to be tried. */
  hasTwoWays(): boolean {
    const { size, masks, cycle } = this.graph();
    const inOne = (pair: number): boolean => Math.floor(pair / size) === pair % size;
    // pairs of places that the same words reach, both on the cycle they began on
    const next = (pair: number): number[] => {
      const out: number[] = [];
      for (const a of this.follow[Math.floor(pair / size)]!)
        for (const b of this.follow[pair % size]!)
          if (masks[a]! & masks[b]! && cycle[a] !== -1 && cycle[a] === cycle[b] && cycle[a] === cycle[pair % size]) out.push(a * size + b);
      return out;
    };
    const starts = this.sets.flatMap((_, place) => (cycle[place] === -1 ? [] : [place * size + place]));
    const component = componentsOf(starts, next, size * size);
    const back = new Set(starts.map((pair) => component[pair]));
    return component.some((number, pair) => number !== -1 && !inOne(pair) && back.has(number));
  }

  /** The longest row of repeats of which each can take what the one before it takes, by the same words. */
  sharedRepeats(): number {
    const graph = this.graph();
    const loops = this.sets.flatMap((_, place) => (graph.cycle[place] === -1 ? [] : [place]));
    const longest = new Map<number, number>();
    const rowFrom = (p: number): number => {
      const known = longest.get(p);
      if (known !== undefined) return known;
      const after = loops.filter((q) => graph.cycle[q] !== graph.cycle[p] && this.goesTo(p, q) && this.shares(p, q, graph));
      const row = 1 + Math.max(0, ...after.map(rowFrom));
      longest.set(p, row);
      return row;
    };
    return Math.max(0, ...loops.map(rowFrom));
  }

  /** True when one text leads from p to p, from p to q and from q to q. */
  private shares(p: number, q: number, { size, masks, cycle, sizes }: Graph): boolean {
    if (sizes.get(cycle[p]!)! * sizes.get(cycle[q]!)! * size > MOST_TRIPLES) return (masks[p]! & masks[q]!) !== 0n;
    const next = (triple: number): number[] => {
      const [x, y, z] = [Math.floor(triple / (size * size)), Math.floor(triple / size) % size, triple % size];
      const out: number[] = [];
      for (const a of this.follow[x]!)
        if (cycle[a] === cycle[p])
          for (const b of this.follow[y]!)
            if (masks[a]! & masks[b]!)
              for (const c of this.follow[z]!)
                if (cycle[c] === cycle[q] && masks[a]! & masks[b]! & masks[c]!) out.push((a * size + b) * size + c);
      return out;
    };
    const goal = (p * size + q) * size + q;
    return reaches((p * size + p) * size + q, next, (triple) => triple === goal);
  }

  private goesTo = (from: number, to: number): boolean =>
    reaches(
      from,
      (at) => [...this.follow[at]!],
      (at) => at === to,
    );

  /** What each place takes, and which cycle it is on. */
  private graph(): Graph {
    const size = this.sets.length;
    const next = this.follow.map((to) => [...to]);
    const component = componentsOf([...this.sets.keys()], (at) => next[at]!, size);
    const sizes = new Map<number, number>();
    for (const number of component) sizes.set(number, (sizes.get(number) ?? 0) + 1);
    const cycle = component.map((number, at) => (sizes.get(number)! > 1 || this.follow[at]!.has(at) ? number : -1));
    return { size, masks: sampleMasks(this.sets), cycle, sizes };
  }
}

interface Graph {
  size: number;
  masks: readonly bigint[];
  /** For each place the number of the cycle it is on, -1 for none. */
  cycle: Int32Array;
  /** How many places a cycle has. */
  sizes: ReadonlyMap<number, number>;
}

/** True where something in it repeats without end, or so often that it makes no difference. */
export function repeatsMuch(node: Node, turns = 1): boolean {
  switch (node.kind) {
    case 'repeat': {
      const all = turns * Math.max(node.max, 1);
      return node.max > 1 && all >= MANY_TURNS ? true : repeatsMuch(node.body, all);
    }
    case 'sequence':
      return node.parts.some((part) => repeatsMuch(part, turns));
    case 'choice':
      return node.options.some((option) => repeatsMuch(option, turns));
    case 'group':
    case 'look':
      return repeatsMuch(node.body, turns);
    default:
      return false;
  }
}
