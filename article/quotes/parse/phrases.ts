import { BODY_NOUNS, isPersonNoun } from '../words/bodies';
import { PARTICLES, TIME_NOUNS, TITLES } from '../words/closed';
import { verbForm } from '../words/verbs';
import { isBe } from './tags';
import type { Token } from './token';

/** A noun phrase of a sentence; numbers are indices of its tokens. */
export interface Phrase {
  from: number;
  to: number;
  /** The last noun. */
  head: number;
  /** The proper nouns at its end, `[from, to)`, if it ends in some. */
  name: [number, number] | null;
  /** What owns it ("Lee's aide": "Lee"), if a phrase or a possessive pronoun does. */
  owner: Phrase | null;
  kind: 'name' | 'common' | 'pronoun' | 'possessive';
}

/** A verb with its auxiliaries. */
export interface Verb {
  from: number;
  to: number;
  main: number;
  base: string;
  form: 'finite' | 'ing' | 'inf' | 'participle';
  passive: boolean;
  reporting: boolean;
}

export interface Item {
  k: 'NP' | 'V' | 'P' | 'C' | 'S' | 'WH' | 'ADV' | 'T' | 'Q' | ',' | ':' | '-' | 'X';
  from: number;
  to: number;
  phrase?: Phrase;
  verb?: Verb;
}

/** What "of" and a name may follow inside a name: "Secretary of State", "Church of England". */
const OFFICE =
  /^(?:secretary|minister|director|president|chancellor|speaker|chief|attorney|bishop|archbishop|duke|duchess|prince|princess|king|queen|earl|daughters|sons|knights|isle|gulf|cape|university|church|master|mayor|state)$/;

/** What is called after a patron with 's: "St. Clement's Hospital", "King's College", "Women's Institute". */
const NAMED_AFTER = /^(?:hospital|infirmary|hospice|school|academy|college|university|church|chapel|cathedral|abbey|hall|institute|inn)$/;
/** Whether the 's at `j` is inside a name of that sort. */
const isPatron = (tokens: readonly Token[], j: number): boolean =>
  tokens[j]?.tag === 'POS' && tokens[j - 1]?.tag === 'NP' && tokens[j + 1]?.tag === 'NP' && NAMED_AFTER.test(tokens[j + 1]!.lower);

const NOMINAL = new Set(['ADJ', 'NUM', 'N', 'NP', 'VN', 'VG']);
const DASH = /^(?:--+|[—–-])$/;

/** Cuts a tagged sentence into noun phrases, verb groups and what joins them. */
export function chunk(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let i = 0;
  while (i < tokens.length) {
    const item = readPhrase(tokens, i) ?? readVerb(tokens, i) ?? readOther(tokens, i);
    items.push(item);
    i = item.to;
  }
  return items;
}

function readOther(tokens: readonly Token[], i: number): Item {
  const t = tokens[i]!;
  const one = (k: Item['k']): Item => ({ k, from: i, to: i + 1 });
  switch (t.tag) {
    case 'Q':
      return one('Q');
    case 'TO':
    case 'P':
      return one('P');
    case 'C':
    case 'S':
    case 'WH':
    case 'ADV':
    case 'T':
      return one(t.tag);
    case 'ADJ':
    case 'NUM':
      return one('ADV');
    default:
      return one(t.text === ',' ? ',' : t.text === ':' ? ':' : DASH.test(t.text) ? '-' : 'X');
  }
}

const isTimePhrase = (tokens: readonly Token[], from: number, to: number): boolean => {
  const head = tokens[to - 1]!;
  return (
    head.tag === 'N' &&
    TIME_NOUNS.has(head.lower.replace(/s$/, '')) &&
    /^(?:last|this|next|that|earlier|later|a|one|two|three|four|five|six|few|several|many|the|each|every|\d+)$/.test(tokens[from]!.lower)
  );
};

/** "Last year county engineer Ines Oduya warned": the end of the time that stands before a noun phrase of its own; -1 without one. */
function timeBefore(tokens: readonly Token[], i: number): number {
  const noun = tokens[i + 1];
  const then = tokens[i + 2];
  if (!/^(?:last|this|that|earlier|each|every)$/.test(tokens[i]!.lower) && !(tokens[i]!.lower === 'next' && noun?.lower !== 'day'))
    return -1;
  const isTime =
    noun?.tag === 'N' && /^(?:week|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter)$/.test(noun.lower);
  return isTime && (then?.tag === 'N' || then?.tag === 'NP') ? i + 2 : -1;
}

function readPhrase(tokens: readonly Token[], i: number): Item | null {
  const t = tokens[i]!;
  const time = timeBefore(tokens, i);
  if (time > 0) return { k: 'T', from: i, to: time };
  if (t.tag === 'PRO' || t.tag === 'OBJ') {
    return { k: 'NP', from: i, to: i + 1, phrase: { from: i, to: i + 1, head: i, name: null, owner: null, kind: 'pronoun' } };
  }
  let owner: Phrase | null = null;
  const from = i;
  let start = i;
  for (;;) {
    const end = readNominal(tokens, start, start > from);
    if (end === null) break;
    const pos = tokens[end];
    const after = tokens[end + 1];
    if (pos?.tag === 'POS' && after && !/^[.,;:!?]$/.test(after.text)) {
      const participle = after.tag === 'VG' && tokens[end + 2]?.tag !== 'N';
      const isContraction = pos.text.length > 1 && (after.tag === 'D' || after.tag === 'ADV' || participle || after.tag === 'P');
      if (!isContraction && readNominal(tokens, end + 1, true) !== null) {
        owner = phraseOf(tokens, from, start, end, owner);
        start = end + 1;
        continue;
      }
    }
    const k = isTimePhrase(tokens, start, end) && !owner ? 'T' : 'NP';
    const phrase = phraseOf(tokens, from, start, end, owner);
    const to =
      pos?.tag === 'POS' && !(after && ((after.tag === 'VG' && tokens[end + 2]?.tag !== 'N') || after.tag === 'ADV' || after.tag === 'D'))
        ? end + 1
        : end;
    return { k, from, to, phrase };
  }
  if (owner) return { k: 'NP', from, to: start, phrase: owner };
  const d = tokens[i]!;
  // a determiner that stands alone: "some said", "those in the room said"
  if (d.tag === 'D' && !/^(?:the|a|an|my|your|its|our|their|his|her)$/.test(d.lower)) {
    return { k: 'NP', from: i, to: i + 1, phrase: { from: i, to: i + 1, head: i, name: null, owner: null, kind: 'common' } };
  }
  return null;
}

/** The end of determiner, modifiers and nouns from `i` on, or null where no noun ends them. */
function readNominal(tokens: readonly Token[], i: number, owned = false): number | null {
  let j = i;
  while (j < tokens.length && tokens[j]!.tag === 'D') j++;
  const first = j;
  let end: number | null = null;
  while (j < tokens.length) {
    const t = tokens[j]!;
    const prev = tokens[j - 1];
    if (t.tag === 'NP' && j > first && prev!.lower !== 'state' && splitsBeforeName(tokens, first, j)) break;
    if (t.tag === 'N' || t.tag === 'NP') end = j + 1;
    else if ((t.tag === 'VG' || t.tag === 'VN') && !(j === first && (first > i || (owned && tokens[j + 1]?.tag === 'N')))) break;
    else if (end === j && isPatron(tokens, j)) {
      j++;
      continue;
    } else if (t.tag === 'P' && end === j && joinsNames(tokens, j)) {
      j++;
      if (tokens[j]!.lower === 'the') j++;
      continue;
    } else if (t.tag === 'C' && prev?.tag === 'ADJ' && tokens[j + 1]?.tag === 'ADJ') {
      j++;
      continue;
    } else if (end === j && isOfficeOf(tokens, j)) {
      j += 2;
      continue;
    } else if (t.text === '&' && end === j) {
      j++;
      continue;
    } else if (isParticle(tokens, j)) {
      j++;
      continue;
    } else if (!NOMINAL.has(t.tag)) break;
    j++;
  }
  return end;
}

/** "secretary of state Hillary Lee": an office in small letters before a name. */
const isOfficeOf = (tokens: readonly Token[], j: number): boolean =>
  tokens[j]!.lower === 'of' &&
  /^(?:secretary|minister)$/.test(tokens[j - 1]!.lower) &&
  tokens[j + 1]?.lower === 'state' &&
  tokens[j + 2]?.tag === 'NP';

/** "a statement Lee": a common noun that is nobody, then a name, is two phrases. */
function splitsBeforeName(tokens: readonly Token[], first: number, j: number): boolean {
  const prev = tokens[j - 1]!;
  if (prev.tag !== 'N' || isParticle(tokens, j - 1)) return false;
  if (isPersonNoun(prev.lower) || prev.lower in TITLES) return false;
  return j - 1 > first || tokens[first - 1]?.tag === 'D' || tokens[first - 1]?.tag === 'P';
}

/** "University of X", "Department of the Interior", "Secretary of State John Kerry". */
function joinsNames(tokens: readonly Token[], j: number): boolean {
  const prev = tokens[j - 1]!;
  const next = tokens[j + 1];
  if (prev.tag !== 'NP' || !next) return false;
  const name = next.lower === 'the' ? tokens[j + 2] : next;
  if (name?.tag !== 'NP') return false;
  return (
    (tokens[j]!.lower === 'of' && (BODY_NOUNS.has(prev.lower) || OFFICE.test(prev.lower))) ||
    (tokens[j]!.lower === 'for' &&
      /^(?:center|centre|americans|campaign|committee|institute|coalition|council|association|foundation|citizens|students|women|mothers|parents)s?$/.test(
        prev.lower,
      ))
  );
}

function phraseOf(tokens: readonly Token[], from: number, start: number, end: number, owner: Phrase | null): Phrase {
  let name = end;
  while (name > start && (tokens[name - 1]!.tag === 'NP' || (name < end && isJoin(tokens, name - 1, start)))) name--;
  const possessive = tokens[start]!;
  const own =
    owner ??
    (/^(?:his|her|their|my|our|its)$/.test(possessive.lower) && possessive.tag === 'D'
      ? { from: start, to: start + 1, head: start, name: null, owner: null, kind: 'possessive' as const }
      : null);
  return {
    from: owner ? from : start,
    to: end,
    head: end - 1,
    name: name < end ? [name, end] : null,
    owner: own,
    kind: name < end ? 'name' : 'common',
  };
}

/** "de la" in a name: small words between two parts of it. */
function isParticle(tokens: readonly Token[], j: number): boolean {
  if (!PARTICLES.has(tokens[j]!.lower)) return false;
  const small = (i: number): boolean => tokens[i] !== undefined && PARTICLES.has(tokens[i]!.lower);
  const left = small(j - 1) ? j - 2 : j - 1;
  const right = small(j + 1) ? j + 2 : j + 1;
  return tokens[left]?.tag === 'NP' && tokens[right]?.tag === 'NP';
}

const isJoin = (tokens: readonly Token[], at: number, start: number): boolean => {
  const t = tokens[at]!;
  const before = tokens[at - 1];
  if (at <= start || !before) return false;
  if (t.text === '&' || isParticle(tokens, at) || isPatron(tokens, at)) return true;
  if (t.lower === 'the') return before.tag === 'P' && tokens[at - 2]?.tag === 'NP';
  return t.tag === 'P' && before.tag === 'NP';
};

function readVerb(tokens: readonly Token[], i: number): Item | null {
  let j = i;
  const infinitive = tokens[i]!.tag === 'TO';
  if (infinitive) j++;
  let aux = -1;
  for (; j < tokens.length; j++) {
    const t = tokens[j]!;
    if (t.tag === 'AUX') aux = j;
    else if (t.tag === 'POS' && j === i) aux = j;
    else if (!(t.tag === 'ADV' && (aux >= 0 || infinitive))) break;
  }
  const t = tokens[j];
  const main = t && (t.tag === 'V' || t.tag === 'VB' || t.tag === 'VN' || t.tag === 'VG') ? j : aux;
  if (main < 0 || (infinitive && main === j && t!.tag !== 'VB' && aux < 0)) return null;
  if (tokens[i]!.tag === 'ADV') return null;
  const word = tokens[main]!;
  const known = verbForm(word.lower);
  const hasAux = aux >= 0 && main !== aux;
  const form: Verb['form'] = infinitive ? 'inf' : word.tag === 'VG' && !hasAux ? 'ing' : word.tag === 'VB' && !hasAux ? 'inf' : 'finite';
  const passive = hasAux && word.tag === 'VN' && isBe(tokens[aux]);
  const verb: Verb = {
    from: i,
    to: main + 1,
    main,
    base: main === aux ? 'be' : (known?.base ?? word.lower),
    form,
    passive,
    reporting: main !== aux && (known?.reporting ?? false) && (known!.base !== 'go' || tokens[main + 1]?.lower === 'on'),
  };
  return { k: 'V', from: i, to: main + 1, verb };
}
