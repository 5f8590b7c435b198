import type { Lists } from '../check';

const known = new WeakMap<Lists, ReadonlySet<string>>();

/** The names of the lists `brands`, `firms` and `things`, in small letters. */
export function noPersonsOf(lists: Lists): ReadonlySet<string> {
  let names = known.get(lists);
  if (!names) {
    names = new Set([...(lists.brands ?? []), ...(lists.firms ?? []), ...(lists.things ?? [])].map((name) => name.toLowerCase()));
    known.set(lists, names);
  }
  return names;
}

const CAPITALISED = /(\p{Lu}[\p{L}&+-]+)(?=( \p{Lu}[\p{L}&+-]+)?)/gu;

/** Whether one of those names, of one word or two, stands in a text, wherever: without one nothing dearer need be asked. */
export function namesNoPerson(text: string, lists: Lists): boolean {
  const names = noPersonsOf(lists);
  for (const [, word, next] of text.matchAll(CAPITALISED)) {
    const lower = word!.toLowerCase();
    if (names.has(lower) || (next && names.has(lower + next.toLowerCase()))) return true;
  }
  return false;
}
