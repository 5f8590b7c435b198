import { PLAIN_SPEECH } from '../../words/verbs';
import { skipAdverbs, wordAt, type Chunked, type Found } from './clause';
import { isTitle, openingOf } from './parenthesis';
import { antecedentOf, pastPlace, relativeBefore } from './relative';
import { coordinatedSubject, sharedWith } from './sharing';
import { isFiniteVerb } from './subordinate';

/** Prepositions that open clauses too: "as Lee said". */
const OPENS_CLAUSE = /^(?:as|after|before|since|until|than|like)$/;
/** Past forms that are participles too. */
const PARTICIPLE = /(?:ed|en|wn|ade|ought|eld|ent|aid|hung|flung|strung|stuck|cut|set)$/;

/** A subject, the place to go on from, or null where there is no subject to find. */
type Step = Found | number | null;

/** Walks left from a verb to its subject, over adverbs, prepositional phrases, appositions and relative clauses. */
export function walkLeft(s: Chunked, verb: number): Found | null {
  let crossed = false;
  let i = verb - 1;
  while (i >= 0) {
    const { k } = s.items[i]!;
    const step = stepFrom(s, i, verb, crossed);
    if (typeof step !== 'number') return step;
    crossed ||= k === ',' || k === '-';
    i = step;
  }
  return null;
}

/** `crossed`: a comma or dash was passed on the way, and all that it closes. */
function stepFrom(s: Chunked, i: number, verb: number, crossed: boolean): Step {
  switch (s.items[i]!.k) {
    case 'ADV':
    case 'P':
      return i - 1;
    case 'T':
      return s.items[i - 1]?.k === 'P' ? i - 2 : i - 1;
    case 'NP':
      return fromPhrase(s, i, verb, crossed);
    case ',':
    case '-':
      return overParenthesis(s, i);
    case 'WH':
      return relative(antecedentOf(s, i));
    case 'S':
      return relative(wordAt(s, i) === 'that' && s.items[i - 1]?.k === 'NP' ? i - 1 : null);
    case 'C':
      return coordinatedSubject(s, i, verb);
    case 'V':
      return overReducedClause(s, i);
    case 'Q':
      return overTitle(s, i);
    default:
      return null;
  }
}

const relative = (item: number | null): Found | null => (item === null ? null : { item, order: 'relative' });

function fromPhrase(s: Chunked, i: number, verb: number, crossed: boolean): Step {
  const { items, tokens } = s;
  const { kind, head } = items[i]!.phrase!;
  const prev = items[i - 1];
  if (prev?.k === 'P' && kind !== 'pronoun' && !opensClause(s, i, verb)) return overPreposition(s, i - 1, crossed);
  // "the man who drove the bus said": the bus is the object of a relative clause
  if (prev?.k === 'V' && items[i - 2]?.k === 'WH' && !prev.verb!.reporting) return i - 3;
  if (kind === 'pronoun' && tokens[head]!.tag === 'OBJ') return prev?.k === 'P' ? i - 2 : i - 1;
  if (prev?.k === 'S' && openerSpeaks(s, i, verb)) return { item: 0, order: 'before' };
  const renamed = crossed && kind === 'common' && prev?.k === ',' && items[i - 2]?.phrase?.kind === 'name';
  const subject = renamed ? i - 2 : crossed ? pastPlace(s, i) : i;
  return { item: firstOfPair(s, subject), order: 'before' };
}

/** "as Lee said": the preposition before the subject opens its clause. */
const opensClause = (s: Chunked, i: number, verb: number): boolean => i === skipAdverbs(s, verb - 1) && OPENS_CLAUSE.test(wordAt(s, i - 1));

/** Left of a preposition: the noun it hangs on, or what the phrase interrupts. */
function overPreposition(s: Chunked, p: number, crossed: boolean): Step {
  const before = s.items[p - 1];
  if (wordAt(s, p) === 'to' && before && s.tokens[before.to - 1]!.lower === 'according') return null;
  return crossed && before?.k === ',' ? p - 2 : p - 1;
}

/** "A pensioner who asked for no name because her son crews on the boat said": who opens the sentence is the one who said it. */
function openerSpeaks({ items }: Chunked, i: number, verb: number): boolean {
  if (!PLAIN_SPEECH.has(items[verb]!.verb!.base) || items[0]?.k !== 'NP' || items[1]?.k !== 'WH') return false;
  return !items.some(({ k }, j) => j > 0 && j < i && (k === ',' || k === 'Q' || k === ':' || k === '-'));
}

/** The first of "A and B" before a verb, unless A belongs to the clause before. */
function firstOfPair({ items }: Chunked, i: number): number {
  if (items[i - 1]?.k !== 'C' || items[i - 2]?.k !== 'NP') return i;
  const before = items[i - 3];
  return before === undefined || before.k === ',' || before.k === 'Q' || before.k === 'C' ? i - 2 : i;
}

/** "Lee, who is 40, said", "Lee rose, sat down, and said": over what the sign at `i` closes, or to the verb that it goes on from. */
function overParenthesis(s: Chunked, i: number): Step {
  const open = openingOf(s, i);
  if (open === null) return null;
  return (isFiniteVerb(s, open + 1) ? sharedWith(s, open + 1) : null) ?? open - 1;
}

/** "those interviewed said", "a report released by the board said": the nearer past form is no main verb. */
function overReducedClause(s: Chunked, i: number): Step {
  const noun = relativeBefore(s, i);
  if (noun !== null) return noun;
  const isReduced = isFiniteVerb(s, i) && PARTICIPLE.test(s.tokens[s.items[i]!.verb!.main]!.lower);
  return isReduced && s.items[i - 1]?.k === 'NP' ? i - 1 : null;
}

/** "his show, “Late Tide,” said": over a title to what stood before the comma. */
function overTitle(s: Chunked, i: number): Step {
  if (!/[,.]\s*$/.test(s.tokens[s.items[i]!.from]!.text) || !isTitle(s, i)) return null;
  const open = openingOf(s, i, ',');
  return open === null ? null : open - 1;
}
