import { BODY_NOUNS, isPersonNoun, VOICE_NOUNS } from '../words/bodies';
import { PLAIN_SPEECH } from '../words/verbs';
import type { Item, Phrase, Verb } from './chunk';
import type { Token } from './token';

/** A verb and the noun phrase that is its subject; `item` is the subject's place among the items. */
export interface Clause {
  verb: Verb;
  verbItem: number;
  subject: Phrase | null;
  item: number;
  /** Where the subject stood: before the verb, after it, or shared with another clause. */
  order: 'before' | 'after' | 'shared' | 'relative' | 'by' | 'none';
}

/** The subject of every verb of a sentence. */
export function clausesOf(tokens: readonly Token[], items: Item[]): Clause[] {
  const finder = new SubjectFinder(tokens, items);
  const clauses: Clause[] = [];
  items.forEach((item, i) => {
    if (item.verb) clauses.push(finder.clause(i));
  });
  return clauses;
}

/** Prepositions that open clauses too: "as Lee said". */
const CLAUSE = /^(?:as|after|before|since|until|than|like)$/;

class SubjectFinder {
  private readonly known = new Map<number, Clause>();
  constructor(
    private readonly tokens: readonly Token[],
    private readonly items: Item[],
  ) {}

  clause(i: number): Clause {
    const done = this.known.get(i);
    if (done) return done;
    const verb = this.items[i]!.verb!;
    const none: Clause = { verb, verbItem: i, subject: null, item: -1, order: 'none' };
    this.known.set(i, none); // a verb met again on the way has no subject of its own
    const found = verb.form === 'finite' ? this.finite(i) : this.shared(i);
    const result = found === null ? none : { ...none, subject: this.items[found.item]!.phrase!, ...found };
    this.known.set(i, result);
    return result;
  }

  private finite(i: number): Pick<Clause, 'item' | 'order'> | null {
    const verb = this.items[i]!.verb!;
    const before = this.skipAdverbs(i - 1);
    const prev = this.items[before];
    const after = this.itemAfter(i);
    const canInvert = verb.reporting && !verb.passive && verb.base !== 'tell' && after >= 0 && this.canSpeakAfter(after);
    if (canInvert && (!prev || prev.k === 'Q')) return { item: after, order: 'after' };
    const walked = this.walk(i - 1, i);
    if (walked !== null) return walked;
    if (canInvert) return { item: after, order: 'after' };
    return null;
  }

  private canSpeakAfter(i: number): boolean {
    const phrase = this.items[i]!.phrase!;
    return phrase.kind !== 'pronoun' || /^(?:he|she|they|i|we)$/.test(this.tokens[phrase.head]!.lower);
  }

  private itemAfter(i: number): number {
    let j = i + 1;
    while (this.items[j]?.k === 'ADV') j++;
    return this.items[j]?.k === 'NP' ? j : -1;
  }

  private skipAdverbs(i: number): number {
    while (i >= 0 && this.items[i]!.k === 'ADV') i--;
    return i;
  }

  /** Walks left from a verb to its subject, over adverbs, prepositional phrases, appositions and relative clauses. */
  private walk(from: number, verb: number): Pick<Clause, 'item' | 'order'> | null {
    let i = from;
    let crossed = false;
    while (i >= 0) {
      const item = this.items[i]!;
      switch (item.k) {
        case 'ADV':
        case 'T':
          i--;
          if (item.k === 'T' && this.items[i]?.k === 'P') i--;
          break;
        case 'NP': {
          const prev = this.items[i - 1];
          const opensClause = prev?.k === 'P' && i === this.skipAdverbs(verb - 1) && CLAUSE.test(this.tokens[prev.from]!.lower);
          if (prev?.k === 'P' && item.phrase!.kind !== 'pronoun' && !opensClause) {
            const next = this.beforePreposition(i - 1);
            if (next === null) return null;
            i = crossed && this.items[next]?.k === ',' ? next - 1 : next;
            break;
          }
          // "the man who drove the bus said": the bus is the object of a relative clause
          if (prev?.k === 'V' && this.items[i - 2]?.k === 'WH' && !prev.verb!.reporting) {
            i -= 3;
            break;
          }
          if (item.phrase!.kind === 'pronoun' && this.tokens[item.phrase!.head]!.tag === 'OBJ') {
            i--;
            if (prev?.k === 'P') i--;
            break;
          }
          const opener = prev?.k === 'S' ? this.openerWho(i, verb) : null;
          if (opener !== null) return { item: opener, order: 'before' };
          if (crossed && item.phrase!.kind === 'common' && prev?.k === ',' && this.items[i - 2]?.phrase?.kind === 'name')
            return { item: this.firstOfPair(i - 2), order: 'before' };
          return { item: this.firstOfPair(crossed ? this.pastPlace(i) : i), order: 'before' };
        }
        case ',':
        case '-': {
          const open = this.openingOf(i);
          if (open === null) return null;
          const next = this.items[open + 1];
          const shared = next?.k === 'V' && next.verb!.form === 'finite' ? this.sharedWith(open + 1) : null;
          if (shared) return shared;
          crossed = true;
          i = open - 1;
          break;
        }
        case 'WH': {
          let j = i - 1;
          if (this.items[j]?.k === 'P') j--;
          if (this.items[j]?.k === ',') j--;
          const antecedent = this.antecedent(j);
          return antecedent === null ? null : { item: antecedent, order: 'relative' };
        }
        case 'S': {
          if (this.tokens[item.from]!.lower !== 'that' || this.items[i - 1]?.k !== 'NP') return null;
          return { item: i - 1, order: 'relative' };
        }
        case 'C': {
          const earlier = this.finiteBefore(i);
          if (earlier === null) return null;
          return this.sharedWith(this.items[verb]!.verb!.reporting ? this.whoReports(earlier) : earlier);
        }
        case 'V': {
          // "those interviewed said", "a report released by the board said": the nearer past form is no main verb
          const relative = this.relativeBefore(i);
          if (relative !== null) {
            i = relative;
            break;
          }
          if (
            verb - i <= 0 ||
            item.verb!.form !== 'finite' ||
            !/(?:ed|en|wn|ade|ought|eld|ent|aid)$/.test(this.tokens[item.verb!.main]!.lower)
          )
            return null;
          if (this.items[i - 1]?.k !== 'NP') return null;
          i--;
          break;
        }
        case 'P':
          i--;
          break;
        case 'Q': {
          if (!/[,.]\s*$/.test(this.tokens[item.from]!.text) || !this.isTitle(i)) return null;
          const open = this.openingOf(i, ',');
          if (open === null) return null;
          i = open - 1;
          break;
        }
        default:
          return null;
      }
    }
    return null;
  }

  /** Left of a preposition: the noun it hangs on, or what the phrase interrupts. */
  private beforePreposition(p: number): number | null {
    const word = this.tokens[this.items[p]!.to - 1]!.lower;
    const before = this.items[p - 1];
    if (word === 'to' && before && this.tokens[before.to - 1]!.lower === 'according') return null;
    return p - 1;
  }

  /** The first of "A and B" before a verb, unless A belongs to the clause before. */
  private firstOfPair(i: number): number {
    if (this.items[i - 1]?.k !== 'C' || this.items[i - 2]?.k !== 'NP') return i;
    const before = this.items[i - 3];
    return before === undefined || before.k === ',' || before.k === 'Q' || before.k === 'C' ? i - 2 : i;
  }

  /** "A pensioner who asked for no name because her son crews on the boat said": who opens the sentence is the one who said it. */
  private openerWho(i: number, verb: number): number | null {
    if (!PLAIN_SPEECH.has(this.items[verb]!.verb!.base) || this.items[0]?.k !== 'NP' || this.items[1]?.k !== 'WH') return null;
    for (let j = 1; j < i; j++) if (/^[,Q:-]$/.test(this.items[j]!.k)) return null;
    return 0;
  }

  /** What stands before the "who" or "that" of the clause that the verb at `i` is in; null where it is in none. */
  private relativeBefore(i: number): number | null {
    for (let j = i - 1; j > 0; j--) {
      const { k } = this.items[j]!;
      if (k === 'WH') return this.antecedent(/^[,P]$/.test(this.items[j - 1]!.k) ? j - 2 : j - 1);
      if (k === ',' || k === 'Q' || k === ':' || k === 'C' || k === 'S') return null;
    }
    return null;
  }

  private antecedent(j: number): number | null {
    if (this.items[j]?.k === 'T') j--;
    const item = this.items[j];
    if (!item || item.k !== 'NP') return null;
    if (item.phrase!.kind === 'name') return this.pastPlace(j);
    let k = j;
    while (this.items[k - 1]?.k === 'P' && this.items[k - 2]?.k === 'NP' && this.tokens[this.items[k - 1]!.from]!.lower === 'of') k -= 2;
    return k;
  }

  /** "Ann Lee, of Raleigh, N.C., who", "Ann Lee of Leeds, who": the name before the place. */
  private pastPlace(j: number): number {
    let k = j;
    if (this.items[k - 1]?.k === ',' && this.items[k - 2]?.k === 'NP' && this.items[k - 3]?.k === 'P') k -= 2;
    const p = this.items[k - 1];
    if (p?.k !== 'P' || !/^(?:of|from|in)$/.test(this.tokens[p.from]!.lower)) return j;
    const left = this.items[k - 2]?.k === ',' ? k - 3 : k - 2;
    return this.items[left]?.phrase?.kind === 'name' ? left : j;
  }

  /** The comma or dash that opens what the one at `i` closes; null where nothing was interrupted. */
  private openingOf(i: number, sign = this.items[i]!.k): number | null {
    for (let j = i - 1; j >= 1; j--) {
      const item = this.items[j]!;
      if (item.k === ':' || (item.k === 'Q' && !this.isTitle(j))) return null;
      if (item.k !== sign) continue;
      const first = this.items[j + 1]!;
      if (first.k === 'C') return null;
      if (first.k === 'NP' && this.hasOwnClause(j + 1, i)) {
        if (first.phrase!.kind === 'pronoun') return null;
        continue;
      }
      if (j > 0 && this.items[j - 1]!.k === 'Q') return null;
      return j;
    }
    return null;
  }

  /** A quotation that a noun brings: "the show “Late Tide,”", "a book called “Tides”". */
  private isTitle(q: number): boolean {
    const before = this.items[q - 1];
    return before?.k === 'NP' ? before.phrase!.kind === 'common' : before?.k === 'V' && !before.verb!.reporting;
  }

  private hasOwnClause(from: number, to: number): boolean {
    for (let j = from + 1; j < to; j++) {
      const k = this.items[j]!.k;
      if (k === 'WH' || k === ',' || k === 'S') return false;
      if (k === 'V' && this.items[j]!.verb!.form === 'finite') return this.items[j - 1]?.k !== 'P';
    }
    return false;
  }

  /** A verb inside "that ...", "who ...", "after ...": a participle behind a comma belongs to the main clause instead. */
  private isDependent(verb: number): boolean {
    const clause = this.clause(verb);
    if (clause.order === 'relative' || clause.verb.form !== 'finite') return true;
    const before = this.items[clause.item - 1];
    if (before?.k === 'S' || before?.k === 'WH' || (before?.k === 'V' && before.verb!.reporting)) return true;
    return before?.k === 'P' && this.items[clause.item]!.phrase!.kind !== 'possessive' && this.tokens[before.from]!.tag === 'P';
  }

  private hasMainVerb(before: number): boolean {
    for (let j = 0; j < before; j++) {
      const item = this.items[j]!;
      if (item.k === 'V' && item.verb!.form === 'finite' && this.clause(j).subject && !this.isDependent(j)) return true;
    }
    return false;
  }

  private finiteBefore(i: number): number | null {
    for (let j = i - 1; j >= 0; j--) {
      const item = this.items[j]!;
      if (item.k === 'V' && item.verb!.form === 'finite' && this.clause(j).subject && this.clause(j).order !== 'relative') return j;
    }
    return null;
  }

  /** "Lee said stock had grown and called it fine": what is only told of cannot go on talking; who tells of it does. */
  private whoReports(verb: number): number {
    const { item, subject, order } = this.clause(verb);
    if (order !== 'before' || subject!.kind !== 'common' || this.canTalk(subject!)) return verb;
    const before = this.items[item - 1];
    const told = before?.k === 'S' && this.tokens[before.from]!.lower === 'that' ? this.items[item - 2] : before;
    return told?.verb?.reporting && this.clause(this.items.indexOf(told)).subject ? this.items.indexOf(told) : verb;
  }

  private canTalk({ head }: Phrase): boolean {
    const noun = this.tokens[head]!.lower;
    return isPersonNoun(noun) || BODY_NOUNS.has(noun) || VOICE_NOUNS.has(noun);
  }

  /** "a sign saying", "a letter calling": what is written speaks for itself. */
  private isText(i: number): boolean {
    const phrase = this.items[i]!.phrase!;
    return phrase.kind === 'common' && VOICE_NOUNS.has(this.tokens[phrase.head]!.lower.replace(/s$/, ''));
  }

  private sharedWith(verb: number): Pick<Clause, 'item' | 'order'> | null {
    const other = this.clause(verb);
    return other.subject ? { item: other.item, order: 'shared' } : null;
  }

  /** Participles and infinitives take the subject of the nearest main verb: the one before, else the one behind. */
  private shared(i: number): Pick<Clause, 'item' | 'order'> | null {
    const verb = this.items[i]!.verb!;
    if (verb.form === 'ing' && this.items[i - 1]?.k === 'WH') return null;
    const own = this.skipAdverbs(i - 1);
    if (verb.form === 'ing' && this.items[own]?.k === 'NP' && own > 0 && (PLAIN_SPEECH.has(verb.base) || verb.reporting)) {
      const left = this.items[own - 1]!;
      const absolute = left.k === 'P' && this.tokens[left.from]!.lower === 'with';
      if (absolute || left.k === ',' || left.k === 'C' || left.k === '-') return { item: own, order: 'before' };
    }
    if (verb.form === 'ing' && verb.reporting && this.items[i - 1]?.k === 'NP' && this.isText(i - 1))
      return { item: i - 1, order: 'before' };
    const afterComma = verb.form === 'ing' && this.items[i - 1]?.k === ',' && this.hasMainVerb(i);
    for (let j = i - 1; j >= 0; j--) {
      const item = this.items[j]!;
      if (item.k !== 'V' || !this.clause(j).subject || (afterComma && this.isDependent(j) && !this.isText(this.clause(j).item))) continue;
      return { item: this.clause(j).item, order: 'shared' };
    }
    for (let j = i + 1; j < this.items.length; j++) {
      const item = this.items[j]!;
      if (item.k === 'Q') break;
      if (item.k !== 'V' || item.verb!.form !== 'finite') continue;
      const clause = this.clause(j);
      if (clause.subject && clause.order !== 'relative') return { item: clause.item, order: 'shared' };
    }
    return null;
  }
}
