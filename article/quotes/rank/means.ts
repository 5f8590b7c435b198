import type { Person } from '../reading';
import type { FullReading } from '../read/story-reading';
import { BODY_NOUNS, isPersonNoun } from '../words/bodies';
import { genderOfNoun, isNounForOther } from '../words/gender';
import { isDemonym } from '../words/places';
import type { StoryMention } from './mentions';

/** Nouns that stand for one another: who is introduced by one is "the" other later. */
const SAME = [
  'manager boss gaffer coach',
  'goalkeeper keeper',
  'captain skipper',
  'counsel sc kc qc barrister lawyer attorney solicitor advocate',
  'chairman chairwoman chair chairperson',
  'spokesman spokeswoman spokesperson',
  'novelist author writer',
  'pastor vicar priest minister rector',
  'owner proprietor landlord',
  'congressman congresswoman representative lawmaker',
  'senator lawmaker',
  'professor academic scholar',
  'doctor surgeon physician',
  'actor actress star',
  'policeman policewoman officer detective sergeant constable',
].map((group) => group.split(' '));
/** Titles as they are written before a name, and the noun that their bearer is called by. */
const NOUN_OF: Readonly<Record<string, string>> = {
  ...{ adm: 'admiral', capt: 'captain', cllr: 'councillor', cmdr: 'commander', col: 'colonel', con: 'constable', const: 'constable' },
  ...{ cpl: 'corporal', cst: 'constable', dc: 'detective', det: 'detective', dr: 'doctor', gen: 'general', gov: 'governor' },
  ...{ insp: 'inspector', lt: 'lieutenant', maj: 'major', mp: 'lawmaker', pc: 'constable', prof: 'professor', rep: 'representative' },
  ...{ rev: 'reverend', sen: 'senator', sgt: 'sergeant', supt: 'superintendent', fr: 'priest' },
};
const groupOf = (noun: string): readonly string[] => {
  const groups = SAME.filter((group) => group.includes(noun));
  return groups.length > 0 ? groups.flat() : [noun];
};

/** Nouns for a firm, which "the company" is called whatever its name says. */
const FIRM = new Set(
  `company firm group business operator developer retailer manufacturer maker supplier airline carrier lender insurer publisher brewer
   brewery chain contractor utility start-up startup bakery carmaker automaker drugmaker chipmaker shipbuilder conglomerate giant`.split(
    /\s+/,
  ),
);
/** Bodies that nobody calls a firm. */
const NO_FIRM =
  /(?:union|council|court|police|ministry|department|university|college|school|party|association|society|bureau|committee|government|county|city|town|office|league|club|court|congress|senate|house|agency|authority|trust|charity|church|hospital|institute|institution|foundation|fund|federation|commission|board|service|mercury|times|post|herald|guardian|telegraph|news|parliament|assembly)$/i;
const CHILD = /^(?:daughter|son|girl|boy|child|kid|baby)s?$/;
const PARENT = /^(?:father|mother|dad|mum|mom|parent)$/;
/** What somebody says something in, and what says it afterwards. */
const PAPER = /^(?:statement|letter|email|e-mail|post|memo|release|message)$/;
/** How many blocks up one of several bearers of a role, or somebody of a people, may have been named last. */
const NEAR = 1;

/**
 * Whom a nominal mention means, where the story tells it: the only bearer of the role ("the goalkeeper"), the one of several who was
 * named last, a parent by the child ("Lee's son ... his father"), the firm that a story is about ("the company"), the last person
 * named for one of a people ("the Pole"). By mention; absent where the story does not tell.
 */
export function meaningsOf(mentions: readonly StoryMention[], reading: FullReading): Map<StoryMention, Person> {
  const out = new Map<StoryMention, Person>();
  if (!mentions.some(isOpen)) return out;
  const roles = rolesOf(mentions, reading);
  for (const mention of mentions) {
    if (!isOpen(mention)) continue;
    const person =
      parentBy(mentions, mention) ??
      namedBy(mentions, mention) ??
      (isDefinite(mention) ? (writerOf(mentions, mention) ?? bearerOf(mentions, mention, reading.people, roles)) : undefined) ??
      namedBelow(mention, reading.people, roles);
    if (person) out.set(mention, person);
  }
  return out;
}

const isOpen = (m: StoryMention): boolean =>
  m.person === null && m.pronoun === '' && !m.plural && (m.type === 'nominal' || m.type === 'organisation');

/** "the mayor", "this company", and "counsel", which takes no article. */
const isDefinite = (m: StoryMention): boolean => /^(?:the|this|that) /i.test(m.phrase) || /^counsel$/i.test(m.phrase);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

/** The words that the story introduces each person or body with. */
function rolesOf(mentions: readonly StoryMention[], { register }: FullReading): Map<Person, Set<string>> {
  const out = new Map<Person, Set<string>>();
  for (const [use, person] of register.of) {
    const words = out.get(person) ?? new Set();
    const told = wordsOf(`${use.titles.join(' ')} ${use.before} ${use.after.split(/ (?:of|for|at|in|with|to|from) /)[0]}`);
    for (const word of told) words.add(NOUN_OF[word] ?? word);
    if (person.organisation) for (const word of wordsOf(person.name)) words.add(word);
    out.set(person, words);
  }
  // "the Chairman of the Council, Hon. Ann Lee"
  for (const { person, head, phrase } of mentions)
    if (person && isPersonNoun(head) && !phrase.endsWith(person.surname)) out.get(person)?.add(head);
  return out;
}

/** "The man in question was Ann Lee": what the phrase is said to be. */
function namedBy(mentions: readonly StoryMention[], mention: StoryMention): Person | undefined {
  const be = mention.clauses.find(({ verb, order }) => verb.base === 'be' && order === 'before');
  const next =
    be && mentions.slice(mention.index + 1, mention.index + 3).find((m) => m.from === be.verb.to && m.sentence === mention.sentence);
  return next?.person ?? undefined;
}

/** How far into a story its opening goes, which may keep a name for later: "a judge said" is then the judge named below. */
const OPENING = 3;

function namedBelow(mention: StoryMention, people: readonly Person[], roles: ReadonlyMap<Person, ReadonlySet<string>>): Person | undefined {
  if (mention.block >= OPENING || !/^an? /i.test(mention.phrase) || !isPersonNoun(mention.head)) return undefined;
  const bearers = people.filter((p) => !p.organisation && !isOfOtherGender(mention.head, p) && roles.get(p)?.has(mention.head));
  return bearers.length === 1 && bearers[0]!.mentions[0]!.start > mention.end ? bearers[0] : undefined;
}

function bearerOf(
  mentions: readonly StoryMention[],
  mention: StoryMention,
  people: readonly Person[],
  roles: ReadonlyMap<Person, ReadonlySet<string>>,
): Person | undefined {
  const { head } = mention;
  const body = BODY_NOUNS.has(head) && !isPersonNoun(head);
  const nouns = groupOf(head);
  // "the chairman, Ann Lee" is called so whatever the noun says
  const mayBe = (p: Person): boolean => !isOfOtherGender(head, p) || roles.get(p)!.has(head);
  const fits = (p: Person): boolean => p.organisation === (body || (BODY_NOUNS.has(head) && p.organisation)) && mayBe(p);
  const bearers = people.filter((p) => fits(p) && nouns.some((noun) => roles.get(p)?.has(noun)));
  const modifiers = modifiersOf(mention);
  const described = bearers.filter((p) => modifiers.some((word) => roles.get(p)!.has(word)));
  const possible = described.length > 0 ? described : bearers.filter((p) => !isOtherwiseCalled(modifiers, nouns, roles.get(p)!));
  if (possible.length === 1) return possible[0];
  if (possible.length > 1) return lastNamed(mentions, mention, (p) => possible.includes(p));
  if (bearers.length > 0 || modifiers.length > 0) return undefined;
  const atPlace = body ? people.filter((p) => !p.organisation && isPlaceOf(p, head)) : [];
  if (atPlace.length > 0) return atPlace.length === 1 ? atPlace[0] : undefined;
  if (FIRM.has(head)) return lastNamed(mentions, mention, isFirm, 0) ?? mainFirm(mentions, mention);
  if (isDemonym(mention.phrase.split(' ').at(-1)!) || /-year-old$/.test(head)) return lastNamed(mentions, mention, isHuman);
  return onlyOneOfGender(mentions, mention);
}

/** "Center Ann Lee" is "the center" later, a place on the field and no body. */
const isPlaceOf = ({ role }: Person, noun: string): boolean =>
  !FIRM.has(noun) && role !== undefined && wordsOf(role).at(-1) === noun && !role.includes(' of ');

const isOfOtherGender = (noun: string, { gender }: Person): boolean => gender !== undefined && isNounForOther(gender, noun);

/** Words of the phrase before its head that tell one of a kind from another. */
const modifiersOf = ({ phrase, head }: StoryMention): string[] =>
  wordsOf(phrase.replace(/^(?:the|this|that) /i, '')).filter(
    (word) => word !== head && !/^(?:former|new|old|own|late|then|same|young|.+-based|based)$/.test(word),
  );

/** "the prime minister" is not the foreign minister. */
const isOtherwiseCalled = (modifiers: readonly string[], nouns: readonly string[], role: ReadonlySet<string>): boolean =>
  modifiers.length > 0 && [...role].some((word) => !nouns.includes(word));

/** The person named last before the mention, in its block or the one above, among those who fit. */
function lastNamed(
  mentions: readonly StoryMention[],
  mention: StoryMention,
  fits: (person: Person) => boolean,
  blocks = NEAR,
): Person | undefined {
  for (let i = mention.index - 1; i >= 0 && mention.block - mentions[i]!.block <= blocks; i--) {
    const { person } = mentions[i]!;
    if (person && fits(person)) return person;
  }
  return undefined;
}

const isHuman = ({ organisation }: Person): boolean => !organisation;
const isFirm = ({ organisation, name }: Person): boolean => organisation && !NO_FIRM.test(name.split(/ (?:of|for) /)[0]!);

/** "the congresswoman": whom the block named before, where a noun says man or woman and only one of them is there. */
function onlyOneOfGender(mentions: readonly StoryMention[], { index, block, head }: StoryMention): Person | undefined {
  const gender = genderOfNoun(head);
  if (!gender || /^spokes/.test(head)) return undefined;
  const there = new Set<Person>();
  for (let i = index - 1; i >= 0 && mentions[i]!.block === block; i--) {
    const { person } = mentions[i]!;
    if (person && isHuman(person) && (person.gender ?? gender) === gender) there.add(person);
  }
  return there.size === 1 ? [...there][0] : undefined;
}

/** The firm that the story has named most so far; of several the one that its opening names, where it names one. */
function mainFirm(mentions: readonly StoryMention[], { index }: StoryMention): Person | undefined {
  const times = new Map<Person, number>();
  const opening = new Set<Person>();
  for (let i = 0; i < index; i++) {
    const { person, block } = mentions[i]!;
    if (!person || !isFirm(person)) continue;
    times.set(person, (times.get(person) ?? 0) + 1);
    if (block < OPENING) opening.add(person);
  }
  const most = Math.max(...times.values());
  const firms = [...times.keys()].filter((firm) => times.get(firm) === most);
  if (firms.length === 1) return firms[0];
  const opened = firms.filter((firm) => opening.has(firm));
  return opened.length === 1 ? opened[0] : undefined;
}

/** "The board said in a statement ... the statement said": whose paper it is, where the sentences before in the block tell. */
function writerOf(mentions: readonly StoryMention[], { index, block, sentence, head, clauses }: StoryMention): Person | undefined {
  if (!PAPER.test(head) || !clauses.some((c) => c.verb.reporting)) return undefined;
  for (let i = index - 1; i >= 0 && mentions[i]!.block === block; i--) {
    const m = mentions[i]!;
    if (m.sentence === sentence || m.head !== head) continue;
    if (m.owns !== null || !/^an? /i.test(m.phrase)) return undefined;
    const writer = mentions.find((o) => o.sentence === m.sentence && o.index < i && o.role === 'said');
    return writer?.person ?? undefined;
  }
  return undefined;
}

/** "Lee's girl drew it ... said her father": Lee, where the child was brought in by the sentence or the one before. */
function parentBy(mentions: readonly StoryMention[], { index, head, owned, sentence }: StoryMention): Person | undefined {
  if (!owned || !PARENT.test(head)) return undefined;
  for (let i = index - 1; i >= 0 && sentence - mentions[i]!.sentence <= 2; i--) {
    const { owns, person } = mentions[i]!;
    if (owns && CHILD.test(owns) && person && !person.organisation && !isOfOtherGender(head, person)) return person;
  }
  return undefined;
}
