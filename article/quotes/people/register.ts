import { givenName, sameGiven } from '../words/given';
import { TITLES } from '../words/closed';
import { genderOfNoun } from '../words/gender';
import type { Person, PersonMention } from '../reading';
import { Drafts, initials, last, lower, nameWithoutSuffix, plain, SUFFIX, type Draft } from './drafts';
import { isPlainNoun, kindOf, type Known, type NameKind } from './kind';
import type { NameUse } from './names';
import { affiliationFrom, roleFrom } from './role';
import { settleFirms, settleMaybes } from './settle';
import { isSlipOf } from './slips';

/** Everybody and every body of a story, and whom each use of a name means. */
export interface Register {
  people: Person[];
  /** The person or body that a use names; absent for things, places that do nothing, and unnamed groups. */
  of: Map<NameUse, Person>;
  kinds: Map<NameUse, NameKind>;
}

const genderOfTitles = (titles: readonly string[]): 'm' | 'f' | undefined => {
  for (const title of titles) {
    const gender = TITLES[title] || genderOfNoun(title);
    if (gender) return gender;
  }
  return undefined;
};

/** Builds the register: whole names first, then the short forms that belong to them. */
export function buildRegister(uses: readonly NameUse[], known: Known): Register {
  const kinds = new Map<NameUse, NameKind>();
  const drafts = new Drafts();
  const owner = new Map<NameUse, Draft>();
  uses.forEach((use, i) => {
    use.nth = i;
    kinds.set(use, (use.alone ??= kindOf(use, known)));
  });
  settleMaybes(uses, kinds);
  settleFirms(uses, kinds);
  const join = (use: NameUse, draft: Draft): void => {
    draft.uses.push(use);
    owner.set(use, draft);
    const words = nameWithoutSuffix(use);
    if (words.length > draft.words.length && !hasBothNames(words, draft.words)) drafts.rename(draft, words);
    draft.gender ??= genderOfTitles(use.titles) ?? (words.length > 1 && !draft.body ? givenName(words[0]!) || undefined : undefined);
  };
  const joinOr = (same: Draft | undefined, use: NameUse, body: boolean): void =>
    join(use, same ?? drafts.begin(nameWithoutSuffix(use), body));

  for (const use of uses) {
    const words = nameWithoutSuffix(use);
    if (kinds.get(use) !== 'person' || words.length < 2) continue;
    const same = first([drafts.withWord(last(words)), drafts.withWord(lower(words[0]!))], (d) => samePerson(d.words, words));
    joinOr(same, use, false);
  }
  for (const use of uses) {
    const words = nameWithoutSuffix(use);
    if (kinds.get(use) !== 'body' || words.length < 2) continue;
    const whole = words.join(' ').toLowerCase();
    const same = first([drafts.called(plain(words))], (d) => d.body && d.words.join(' ').toLowerCase() === whole);
    joinOr(same, use, true);
  }
  for (const use of uses) {
    if (owner.has(use)) continue;
    const kind = kinds.get(use)!;
    const words = nameWithoutSuffix(use);
    const draft = words.length === 1 ? shortForm(drafts, use, kind, known) : undefined;
    if (draft) {
      kinds.set(use, draft.body ? 'body' : 'person');
      join(use, draft);
    } else if (kind === 'body' || (kind === 'place' && use.acts)) {
      const whole = plain(words);
      const same = first([drafts.called(whole)], (d) => d.body && (plain(d.words) === whole || initials(d.words) === whole));
      joinOr(same, use, true);
    } else if (kind === 'person' && !isPlainNoun(use)) {
      const surname = last(words);
      const same = first([drafts.withWord(surname)], (d) => !d.body && d.words.length === 1 && last(d.words) === surname);
      joinOr(same ?? misspelt(drafts, words), use, false);
    }
  }
  return finish(drafts.all, kinds);
}

/** Bodies that are whole by themselves, whatever else begins with their name. */
const CHAMBER = /^(?:house|senate|congress|parliament|assembly|commons|lords)$/;

/** The earliest draft of some lists that fits. */
function first(lists: readonly (readonly Draft[])[], fits: (draft: Draft) => boolean): Draft | undefined {
  let best: Draft | undefined;
  for (const list of lists) {
    const found = list.find(fits);
    if (found && (!best || found.order < best.order)) best = found;
  }
  return best;
}

/** "Ann Vale-Roe", who was born "Ann Vale": the one surname is half of the other, and the given name is the same. */
const hasBothNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 &&
  b.length > 1 &&
  lower(a[0]!) === lower(b[0]!) &&
  (last(a).split(/[-‑]/).includes(last(b)) || last(b).split(/[-‑]/).includes(last(a)));

function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (last(a) !== last(b)) {
    if (hasBothNames(a, b)) return true;
    return a.length > 1 && b.length > 1 && Math.min(a.length, b.length) > 2 && a.slice(0, 2).join(' ') === b.slice(0, 2).join(' ');
  }
  const given = sameGiven(a[0]!, b[0]!);
  if (given) return true;
  const tail = (long: readonly string[], short: readonly string[]): boolean =>
    long.length > short.length && short.every((w, i) => lower(w) === lower(long[long.length - short.length + i]!));
  return tail(a, b) || tail(b, a);
}

/** Whom one bare word means: the bearer of that surname named last, else of that given name, else the body that begins so. */
function shortForm(drafts: Drafts, use: NameUse, kind: NameKind, known: Known): Draft | undefined {
  const word = last(use.words);
  const gender = genderOfTitles(use.titles);
  const bearers = drafts.withWord(word);
  const people = bearers.filter((d) => !d.body && d.words.length > 1 && (!gender || !d.gender || d.gender === gender));
  const surname = people.filter((d) => last(d.words) === word);
  if (surname.length > 0 && !(kind === 'place' && use.article)) return surname.length === 1 ? surname[0] : latest(surname, use);
  const given = people.filter((d) => lower(d.words[0]!) === word);
  if (given.length > 0 && kind !== 'place' && !use.article) return given.length === 1 ? given[0] : latest(given, use);
  const middle = people.filter((d) => d.words.length > 2 && d.words.some((w) => lower(w) === word));
  if (middle.length === 1 && kind !== 'place' && kind !== 'body') return middle[0];
  if (use.titles.length > 0 || kind === 'place' || kind === 'group') return undefined;
  const acronym = word.replaceAll('.', '');
  return first(
    [drafts.called(acronym), bearers],
    (d) =>
      d.body &&
      d.words.length > 1 &&
      (initials(d.words) === acronym ||
        (lower(d.words[0]!) === word && !CHAMBER.test(word) && (kind !== 'person' || !isOwnName(word, known)) && (!use.weak || use.acts))),
  );
}

/** Names this short are one slip away from too many others. */
const SHORTEST = 5;

/** Of whom a bare surname that nobody bears is a slip of the hand ("Xeureb" beside "Bronte Xuereb"): the one whose surname is that near. */
function misspelt(drafts: Drafts, words: readonly string[]): Draft | undefined {
  const [word] = words;
  if (words.length > 1 || word!.length < SHORTEST) return undefined;
  const near = drafts.all.filter((d) => !d.body && d.words.length > 1 && isSlipOf(word!, d.words.at(-1)!));
  return near.length === 1 ? near[0] : undefined;
}

/** A word that people are called by: that it speaks does not make it short for a body. */
const isOwnName = (word: string, known: Known): boolean =>
  givenName(word) !== undefined || known.givenNames.has(word) || known.surnames.has(word);

/** For how many names somebody who is named in full once stays in mind. */
const STAYS = 6;

/** Named in full once, long ago: a bare name means whom the story is about ("the daughter of Anselm Lee ... Lee wrote"). */
const isPassing = ({ uses }: Draft, use: NameUse): boolean => {
  const full = uses.filter(({ words }) => words.length > 1);
  return full.length === 1 && use.nth - full[0]!.nth > STAYS;
};

/** The one of some people who was named in full last before a use, where not only in passing; else the one named most. */
const latest = (drafts: readonly Draft[], use: NameUse): Draft => {
  let best = drafts[0]!;
  let at = -1;
  for (const draft of drafts)
    for (const other of draft.uses)
      if (other.start < use.start && other.start > at && other.words.length > 1) {
        best = draft;
        at = other.start;
      }
  if (at >= 0 && !isPassing(best, use)) return best;
  return [...drafts].sort((a, b) => b.uses.length - a.uses.length)[0]!;
};

function finish(drafts: Draft[], kinds: Map<NameUse, NameKind>): Register {
  for (const draft of drafts) draft.uses.sort((a, b) => a.start - b.start);
  drafts.sort((a, b) => a.uses[0]!.start - b.uses[0]!.start);
  const of = new Map<NameUse, Person>();
  const people = drafts.map((draft, i): Person => {
    const words = draft.words;
    const role = draft.body ? undefined : roleFrom(draft.uses);
    const affiliation = draft.body ? undefined : affiliationFrom(draft.uses);
    const named = draft.uses.find((u) => nameWithoutSuffix(u).length === words.length)!;
    const bare = nameWithoutSuffix(named).join(' ');
    const person: Person = {
      id: `p${i + 1}`,
      name: bare !== named.text && SUFFIX.test(named.words.at(-1)!) ? bare : named.text,
      surname: draft.body ? words.join(' ') : surnameOf(words, draft.uses),
      organisation: draft.body,
      aliases: [...new Set(draft.uses.map((u) => u.text))].filter((a) => a !== named.text),
      mentions: draft.uses.map(
        (u): PersonMention => (u.mention = { start: u.start, end: u.end, text: u.text, form: formOf(u, words), quoted: u.quoted }),
      ),
    };
    if (!draft.body && words.length > 1) person.given = words[0]!;
    if (draft.gender) person.gender = draft.gender;
    if (role) person.role = role;
    if (affiliation) person.affiliation = affiliation;
    for (const use of draft.uses) of.set(use, person);
    return person;
  });
  return { people, of, kinds };
}

/** The word that later uses take for the surname; the last one where they show nothing. */
function surnameOf(words: readonly string[], uses: readonly NameUse[]): string {
  const end = words.at(-1)!;
  const bare = uses.filter((u) => u.words.length === 1).map((u) => u.words[0]!);
  if (bare.includes(end) || words.length === 1) return end;
  const titled = uses.find((u) => u.words.length === 1 && u.titles.length > 0 && words.includes(u.words[0]!));
  return titled ? titled.words[0]! : end;
}

const formOf = (use: NameUse, words: readonly string[]): PersonMention['form'] => {
  if (use.words.length > 1) return 'full';
  if (use.titles.length > 0) return 'titled';
  return words.length > 1 && lower(use.words[0]!) === lower(words[0]!) ? 'given' : 'surname';
};
