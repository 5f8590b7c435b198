import type { Item } from '../chunk';
import type { Token } from '../token';
import type { Chunked, Clause } from './clause';
import { finiteSubject } from './finite';
import { nonfiniteSubject } from './nonfinite';

/** The subject of every verb of a sentence. */
export function clausesOf(tokens: readonly Token[], items: readonly Item[]): Clause[] {
  const sentence = new Clauses(tokens, items);
  const clauses: Clause[] = [];
  items.forEach(({ verb }, i) => {
    if (verb) clauses.push(sentence.clauseAt(i));
  });
  return clauses;
}

/** Works out each clause once, as verbs ask for one another's subjects. */
class Clauses implements Chunked {
  private readonly known = new Map<number, Clause>();
  constructor(
    readonly tokens: readonly Token[],
    readonly items: readonly Item[],
  ) {}

  clauseAt(i: number): Clause {
    const done = this.known.get(i);
    if (done) return done;
    const verb = this.items[i]!.verb!;
    const none: Clause = { verb, verbItem: i, subject: null, item: -1, order: 'none' };
    this.known.set(i, none); // a verb met again on the way has no subject of its own
    const found = verb.form === 'finite' ? finiteSubject(this, i) : nonfiniteSubject(this, i);
    if (found === null) return none;
    const clause: Clause = { ...none, subject: this.items[found.item]!.phrase!, ...found };
    this.known.set(i, clause);
    return clause;
  }
}
