import type { ReportingSubject } from '../../quotes';
import { speechOf } from './speech-verbs';

/** A word alone, or with a number, that stands straight beside a verb of speech as a name would. Offsets are UTF-16 into the view. */
export interface SpeechPlace {
  start: number;
  end: number;
  text: string;
  /** True for words in small letters. */
  small: boolean;
}

/** What may stand before a subject: the edge of a clause, or a word that opens one. */
const CLAUSE_EDGE =
  /(?:^|[.?!,;:—–"“”’')\]]|--| -|(?<!\p{L})(?:and|but|or|so|yet|as|that|when|while|if|because|after|before|until|since|though|although|whereas|where|what|which|why|than|then|meanwhile|however))$/iu;
const AFTER_INVERTED =
  /^(?:$|[.,;:?!"“”’')\]—–]| (?:-|of|in|on|at|to|during|after|before|when|while|as|about|with|by|from|for|this|last|later|earlier|and|but|who|whose|\p{Lu}))/u;
const BETWEEN =
  /^(?: (?:\p{Ll}+ly|also|then|later|now|once|soon|never|always|often|again|even|just|has|had|have|who|(?:on |last |late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))*$/u;
/** Words that stand for somebody without naming him. */
const CLOSED =
  /^(?:this|that|these|those|such|another|other|others|each|either|neither|one|ones|more|most|much|less|who|whoever|here|there)$/i;
const MOST_WORDS = 3;
const NAMED_DAY =
  /^(?:Black|Good|Cyber|Super|Ash|Giving|Shrove|Palm|Easter|Bloody|Maundy|Whit|Pancake|Mothering|Small Business|Super Bowl)( (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?= )/;

type Seen = Pick<SpeechPlace, 'text' | 'small'> | null;

/** By subject, which stays while its line does. */
const seen = new WeakMap<ReportingSubject, Seen>();

/** Reads the place of a subject in its story; null where the words beside it leave doubt that it is the subject, or that the verb is speech. */
export function speechPlace(subject: ReportingSubject, text: string): SpeechPlace | null {
  let place = seen.get(subject);
  if (place === undefined) seen.set(subject, (place = placeIn(subject, text)));
  return place && { ...place, start: subject.start, end: subject.start + place.text.length };
}

function placeIn(subject: ReportingSubject, text: string): Seen {
  const { start, verb } = subject;
  const strength = speechOf(verb.text);
  if (subject.quoted || subject.type === 'pronoun' || !strength || CLOSED.test(subject.text)) return null;
  // a number of a version or a model is part of the name, and is no noun of its own
  const number = /^ \d+(?:\.\d+)*(?= \p{Ll}|[.,”"])/u.exec(text.slice(subject.end, subject.end + 12))?.[0] ?? '';
  // “Black Friday said”: the day is part of the name
  const end = subject.end + (number || (NAMED_DAY.exec(text.slice(start, subject.end + 10))?.[1] ?? '')).length;
  const words = text.slice(start, end);
  if (words.split(' ').length > MOST_WORDS || /[,;:()]/.test(words)) return null;
  const place = { text: words, small: /^\p{Ll}[\p{Ll}\s-]*$/u.test(words) };
  const before = lineBefore(text, start);
  if (verb.end <= start) {
    const straight = text.slice(verb.end, start) === ' ' && /[”"’',]$/.test(lineBefore(text, verb.start));
    return straight && AFTER_INVERTED.test(lineAfter(text, end)) ? place : null;
  }
  if (!BETWEEN.test(text.slice(end, verb.start).replace(/ $/, '')) || !CLAUSE_EDGE.test(before)) return null;
  const beside = /[”"’']$/.test(before) || /^(?:,|:)? ?(?:that\b|[“"‘])/.test(text.slice(verb.end, verb.end + 12));
  return strength === 'weak' && !beside && place.small ? null : place;
}

const lineBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 30), at)
    .replace(/.*\n/s, '')
    .trimEnd();
const lineAfter = (text: string, at: number): string => text.slice(at, at + 16).replace(/\n.*/s, '');
