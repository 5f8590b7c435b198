import { givenName, sameGiven } from '../words/given';
import { TITLES } from '../words/closed';
import type { Person, PersonMention } from '../reading';
import { kindOf, isPlainNoun, type Known, type NameKind } from './kind';
import type { NameUse } from './names';
import { affiliationFrom, roleFrom } from './role';

/** Everybody and every body of a story, and whom each use of a name means. */
export interface Register {
  people: Person[];
  /** The person or body that a use names; absent for things, places that do nothing, and unnamed groups. */
  of: Map<NameUse, Person>;
  kinds: Map<NameUse, NameKind>;
}

interface Draft {
  words: string[];
  uses: NameUse[];
  body: boolean;
  gender?: 'm' | 'f' | undefined;
}

const lower = (word: string): string => word.toLowerCase();
const last = (words: readonly string[]): string => lower(words.at(-1)!.replace(/\.$/, ''));
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const core = (use: NameUse): string[] => (use.words.length > 1 && SUFFIX.test(use.words.at(-1)!) ? use.words.slice(0, -1) : use.words);

const genderOfTitles = (titles: readonly string[]): 'm' | 'f' | undefined => {
  for (const t of titles) {
    const g = TITLES[t];
    if (g) return g;
    if (/(?:woman|ess)$/.test(t)) return 'f';
    if (/[a-z]man$/.test(t)) return 'm';
  }
  return undefined;
};

/** Builds the register: whole names first, then the short forms that belong to them. */
export function buildRegister(uses: readonly NameUse[], known: Known): Register {
  const kinds = new Map<NameUse, NameKind>();
  const drafts: Draft[] = [];
  const owner = new Map<NameUse, Draft>();
  for (const use of uses) kinds.set(use, kindOf(use, known));
  settleMaybes(uses, kinds);
  const join = (use: NameUse, draft: Draft): void => {
    draft.uses.push(use);
    owner.set(use, draft);
    const words = core(use);
    if (words.length > draft.words.length) draft.words = [...words];
    draft.gender ??= genderOfTitles(use.titles) ?? (words.length > 1 && !draft.body ? givenName(words[0]!) || undefined : undefined);
  };
  const begin = (use: NameUse, body: boolean): void => {
    const draft: Draft = { words: [...core(use)], uses: [], body };
    drafts.push(draft);
    join(use, draft);
  };

  for (const use of uses) {
    const kind = kinds.get(use)!;
    const words = core(use);
    if (kind !== 'person' || words.length < 2) continue;
    const same = drafts.find((d) => samePerson(d.words, words));
    if (same) join(use, same);
    else begin(use, false);
  }
  for (const use of uses) {
    if (kinds.get(use) !== 'body' || core(use).length < 2) continue;
    const same = drafts.find((d) => d.body && d.words.join(' ').toLowerCase() === core(use).join(' ').toLowerCase());
    if (same) join(use, same);
    else begin(use, true);
  }
  for (const use of uses) {
    if (owner.has(use)) continue;
    const kind = kinds.get(use)!;
    const whole = core(use).join(' ').toLowerCase().replaceAll('.', '');
    const draft = core(use).length === 1 ? shortForm(drafts, use, kind, owner) : undefined;
    if (draft) {
      kinds.set(use, draft.body ? 'body' : 'person');
      join(use, draft);
      continue;
    }
    if (kind === 'body' || (kind === 'place' && use.acts)) {
      const same = drafts.find(
        (d) => d.body && (d.words.join(' ').toLowerCase().replaceAll('.', '') === whole || initials(d.words) === whole),
      );
      if (same) join(use, same);
      else begin(use, true);
    } else if (kind === 'person' && !isPlainNoun(use)) {
      const same = drafts.find((d) => !d.body && d.words.length === 1 && last(d.words) === last(core(use)));
      if (same) join(use, same);
      else begin(use, false);
    }
  }
  return finish(drafts, kinds);
}

/** A name that may be somebody's is, where another use of it is, or where its last word alone speaks. */
function settleMaybes(uses: readonly NameUse[], kinds: Map<NameUse, NameKind>): void {
  const people = new Set<string>();
  for (const use of uses) {
    if (kinds.get(use) === 'person' && use.words.length > 1) people.add(use.text.toLowerCase());
    const kind = kinds.get(use)!;
    if (use.words.length === 1 && !use.article && (kind === 'person' || kind === 'thing') && !use.quoted) people.add(last(use.words));
    if (kind === 'maybe' && use.does && !use.article) people.add(use.text.toLowerCase());
  }
  for (const use of uses)
    if (kinds.get(use) === 'maybe') kinds.set(use, people.has(use.text.toLowerCase()) || people.has(last(core(use))) ? 'person' : 'thing');
}

const initials = (words: readonly string[]): string =>
  words
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0]!.toLowerCase())
    .join('');

function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (last(a) !== last(b))
    return a.length > 1 && b.length > 1 && Math.min(a.length, b.length) > 2 && a.slice(0, 2).join(' ') === b.slice(0, 2).join(' ');
  const given = sameGiven(a[0]!, b[0]!);
  if (given) return true;
  const tail = (long: readonly string[], short: readonly string[]): boolean =>
    long.length > short.length && short.every((w, i) => lower(w) === lower(long[long.length - short.length + i]!));
  return tail(a, b) || tail(b, a);
}

/** Whom one bare word means: the bearer of that surname named last, else of that given name, else the body that begins so. */
function shortForm(drafts: readonly Draft[], use: NameUse, kind: NameKind, owner: ReadonlyMap<NameUse, Draft>): Draft | undefined {
  const word = last(use.words);
  const gender = genderOfTitles(use.titles);
  const fits = (d: Draft): boolean => !gender || !d.gender || d.gender === gender;
  const people = drafts.filter((d) => !d.body && d.words.length > 1);
  const surname = people.filter((d) => last(d.words) === word && fits(d));
  if (surname.length > 0 && !(kind === 'place' && use.article)) return surname.length === 1 ? surname[0] : latest(surname, use, owner);
  const first = people.filter((d) => lower(d.words[0]!) === word && fits(d));
  if (first.length > 0 && kind !== 'place' && !use.article) return first.length === 1 ? first[0] : latest(first, use, owner);
  const middle = people.filter((d) => d.words.length > 2 && d.words.some((w) => lower(w) === word) && fits(d));
  if (middle.length === 1 && kind !== 'place' && kind !== 'body') return middle[0];
  if (use.titles.length > 0 || kind === 'place' || kind === 'group') return undefined;
  const acronym = word.replaceAll('.', '');
  return drafts.find(
    (d) =>
      d.body && d.words.length > 1 && (initials(d.words) === acronym || (lower(d.words[0]!) === word && kind !== 'person' && !use.weak)),
  );
}

const latest = (drafts: readonly Draft[], use: NameUse, owner: ReadonlyMap<NameUse, Draft>): Draft => {
  let best = drafts[0]!;
  let at = -1;
  for (const [other, draft] of owner)
    if (drafts.includes(draft) && other.start < use.start && other.start > at && other.words.length > 1) {
      best = draft;
      at = other.start;
    }
  if (at >= 0) return best;
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
    const named = draft.uses.find((u) => core(u).length === words.length)!;
    const person: Person = {
      id: `p${i + 1}`,
      name: core(named).join(' ') === named.text ? named.text : SUFFIX.test(named.words.at(-1)!) ? core(named).join(' ') : named.text,
      surname: draft.body ? words.join(' ') : surnameOf(words, draft.uses),
      organisation: draft.body,
      aliases: [...new Set(draft.uses.map((u) => u.text))].filter((a) => a !== named.text),
      mentions: draft.uses.map((u): PersonMention => ({
        start: u.start,
        end: u.end,
        text: u.text,
        form: formOf(u, words),
        quoted: u.quoted,
      })),
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
