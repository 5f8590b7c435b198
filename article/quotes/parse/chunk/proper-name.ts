import { BODY_NOUNS, FIRM_NOUNS, isPersonNoun } from '../../words/bodies';
import { PARTICLES, TITLES } from '../../words/closed';
import { givenName } from '../../words/given';
import type { Token } from '../token';

/** What "of" and a name may follow inside a name: "Secretary of State", "Church of England". */
const OFFICE =
  /^(?:secretary|minister|director|president|chancellor|speaker|chief|attorney|bishop|archbishop|duke|duchess|prince|princess|king|queen|earl|daughters|sons|knights|isle|gulf|cape|university|church|master|mayor|state)$/;
/** What "for" and a name may follow inside a name: "Centre for X", "Citizens for X". */
const CAUSE =
  /^(?:center|centre|americans|campaign|committee|institute|coalition|council|association|foundation|citizens|students|women|mothers|parents)s?$/;
/** What is called after a patron with 's: "St. Clement's Hospital", "King's College", "Women's Institute". */
const NAMED_AFTER = /^(?:hospital|infirmary|hospice|school|academy|college|university|church|chapel|cathedral|abbey|hall|institute|inn)$/;

/** How many tokens from `j` on join the noun before them and the noun behind into one name; 0 where they do not. */
export function joinLength(tokens: readonly Token[], j: number): number {
  if (joinsNames(tokens, j)) return tokens[j + 1]!.lower === 'the' ? 2 : 1;
  if (isOfficeOf(tokens, j)) return 2;
  return tokens[j]!.text === '&' || isPatron(tokens, j) ? 1 : 0;
}

/** Whether a token stands between two parts of a name whose words begin at `start`: "&", "of", "of the", "de la". */
export function isInsideName(tokens: readonly Token[], at: number, start: number): boolean {
  const t = tokens[at]!;
  const before = tokens[at - 1];
  if (at <= start || !before) return false;
  if (t.text === '&' || isParticle(tokens, at) || isPatron(tokens, at)) return true;
  if (t.lower === 'the') return before.tag === 'P' && tokens[at - 2]?.tag === 'NP';
  return t.tag === 'P' && before.tag === 'NP';
}

/** "de la" in a name: small words between two parts of it. */
export function isParticle(tokens: readonly Token[], j: number): boolean {
  if (!isSmall(tokens, j)) return false;
  const left = isSmall(tokens, j - 1) ? j - 2 : j - 1;
  const right = isSmall(tokens, j + 1) ? j + 2 : j + 1;
  return tokens[left]?.tag === 'NP' && tokens[right]?.tag === 'NP';
}

/** "a statement Lee": a common noun that is nobody, then the name at `j`, is two phrases. `first`: behind the determiner. */
export function splitsBeforeName(tokens: readonly Token[], first: number, j: number): boolean {
  const prev = tokens[j - 1]!;
  if (prev.tag !== 'N' || isParticle(tokens, j - 1)) return false;
  if (prev.lower === 'state' || isPersonNoun(prev.lower) || prev.lower in TITLES) return false;
  // "the energy company Vale Grid"; "told the company Lee would go" is two
  if (FIRM_NOUNS.has(prev.lower) && tokens[j + 1]?.tag === 'NP' && givenName(tokens[j]!.text) === undefined) return false;
  return j - 1 > first || tokens[first - 1]?.tag === 'D' || tokens[first - 1]?.tag === 'P';
}

const isSmall = (tokens: readonly Token[], j: number): boolean => tokens[j] !== undefined && PARTICLES.has(tokens[j]!.lower);

/** Whether the 's at `j` is inside the name of what is called after a patron. */
const isPatron = (tokens: readonly Token[], j: number): boolean =>
  tokens[j]!.tag === 'POS' && tokens[j - 1]?.tag === 'NP' && tokens[j + 1]?.tag === 'NP' && NAMED_AFTER.test(tokens[j + 1]!.lower);

/** "secretary of state Hillary Lee": an office in small letters before a name. */
const isOfficeOf = (tokens: readonly Token[], j: number): boolean =>
  tokens[j]!.lower === 'of' &&
  /^(?:secretary|minister)$/.test(tokens[j - 1]!.lower) &&
  tokens[j + 1]?.lower === 'state' &&
  tokens[j + 2]?.tag === 'NP';

/** "University of X", "Department of the Interior", "Secretary of State John Kerry", "Centre for X". */
function joinsNames(tokens: readonly Token[], j: number): boolean {
  const { tag, lower } = tokens[j]!;
  const prev = tokens[j - 1]!;
  const next = tokens[j + 1];
  if (tag !== 'P' || prev.tag !== 'NP' || !next) return false;
  const name = next.lower === 'the' ? tokens[j + 2] : next;
  if (name?.tag !== 'NP') return false;
  if (lower === 'of') return BODY_NOUNS.has(prev.lower) || OFFICE.test(prev.lower);
  return lower === 'for' && CAUSE.test(prev.lower);
}
