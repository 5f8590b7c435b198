import { BODY_NOUNS, isPersonNoun, VOICE_NOUNS } from '../../words/bodies';
import { wordAt, type Chunked, type Found } from './clause';
import { finiteBefore } from './subordinate';

/** The subject of another verb, for one that has none of its own. */
export function sharedWith(s: Chunked, verb: number): Found | null {
  const { item, subject } = s.clauseAt(verb);
  return subject ? { item, order: 'shared' } : null;
}

/** "Lee said stock had grown and called it fine": behind the conjunction at `i` the subject goes on. */
export function coordinatedSubject(s: Chunked, i: number, verb: number): Found | null {
  const earlier = finiteBefore(s, i);
  if (earlier === null) return null;
  return sharedWith(s, s.items[verb]!.verb!.reporting ? whoReports(s, earlier) : earlier);
}

/** What is only told of cannot go on talking; the verb whose subject tells of it, or `verb` itself. */
function whoReports(s: Chunked, verb: number): number {
  const { item, subject, order } = s.clauseAt(verb);
  if (order !== 'before' || subject!.kind !== 'common' || canTalk(s.tokens[subject!.head]!.lower)) return verb;
  const report = s.items[item - 1]?.k === 'S' && wordAt(s, item - 1) === 'that' ? item - 2 : item - 1;
  return s.items[report]?.verb?.reporting && s.clauseAt(report).subject ? report : verb;
}

/** Whether a noun is for a person, a body or what is written. */
export const canTalk = (noun: string): boolean => isPersonNoun(noun) || BODY_NOUNS.has(noun) || VOICE_NOUNS.has(noun);
