import { VOICE_NOUNS } from '../../words/bodies';
import { PLAIN_SPEECH } from '../../words/verbs';
import { skipAdverbs, wordAt, type Chunked, type Found } from './clause';
import { canTalk, sharedWith } from './sharing';
import { hasMainVerb, isDependent, isFiniteVerb } from './subordinate';

/** Participles and infinitives take the subject of the nearest main verb, the one before, else the one behind; few have their own. */
export function nonfiniteSubject(s: Chunked, i: number): Found | null {
  if (s.items[i]!.verb!.form === 'ing') {
    if (s.items[i - 1]?.k === 'WH') return null;
    const own = ownSubject(s, i);
    if (own >= 0) return { item: own, order: 'before' };
  }
  return subjectBefore(s, i) ?? subjectBehind(s, i);
}

/** "with Lee saying", "…, Lee adding", "a sign saying": the place of a participle's own subject; -1 without one. */
function ownSubject(s: Chunked, i: number): number {
  const { items } = s;
  const { base, reporting } = items[i]!.verb!;
  const own = skipAdverbs(s, i - 1);
  if (own > 0 && items[own]!.k === 'NP' && (reporting || PLAIN_SPEECH.has(base)) && opensAbsolute(s, own - 1)) return own;
  return reporting && items[i - 1]?.k === 'NP' && isText(s, i - 1) ? i - 1 : -1;
}

/** What a participle with a subject of its own stands behind. */
function opensAbsolute(s: Chunked, i: number): boolean {
  const { k } = s.items[i]!;
  return k === ',' || k === 'C' || k === '-' || (k === 'P' && wordAt(s, i) === 'with');
}

function subjectBefore(s: Chunked, i: number): Found | null {
  const afterComma = s.items[i]!.verb!.form === 'ing' && s.items[i - 1]?.k === ',' && hasMainVerb(s, i);
  let near = -1;
  for (let j = i - 1; j >= 0; j--) {
    if (s.items[j]!.k !== 'V' || !s.clauseAt(j).subject) continue;
    if (!afterComma || !isDependent(s, j) || isText(s, s.clauseAt(j).item)) return sharedWith(s, near >= 0 && !mayTalk(s, j) ? near : j);
    if (near < 0 && s.items[i]!.verb!.reporting && s.clauseAt(j).order === 'before' && mayTalk(s, j)) near = j;
  }
  return null;
}

/** Whether the subject of the verb at `j` is not a mere thing: "the incident came when protesters rose, shouting". */
function mayTalk(s: Chunked, j: number): boolean {
  const { subject } = s.clauseAt(j);
  return subject!.kind !== 'common' || canTalk(s.tokens[subject!.head]!.lower);
}

function subjectBehind(s: Chunked, i: number): Found | null {
  for (let j = i + 1; j < s.items.length && s.items[j]!.k !== 'Q'; j++) {
    if (isFiniteVerb(s, j) && s.clauseAt(j).subject && s.clauseAt(j).order !== 'relative') return sharedWith(s, j);
  }
  return null;
}

/** "a sign saying", "a letter calling": what is written speaks for itself. */
function isText({ items, tokens }: Chunked, i: number): boolean {
  const { kind, head } = items[i]!.phrase!;
  return kind === 'common' && VOICE_NOUNS.has(tokens[head]!.lower.replace(/s$/, ''));
}
