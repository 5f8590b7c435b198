import type { StoryCheck } from './check';
import { inconsistencies, oddForms, type FormSeen } from './names/consistency';
import { AMBIGUOUS_TITLES, readTitles } from './names/titles';

const RULE = 'copydesk.TitleConsistency';

/**
 * One title written in two ways before names ("Sen." beside "Senator"), or two titles of which a person has one only
 * ("President-elect Trump" beside "President Trump"). What stands in quotation marks is left alone: there a title is
 * written out as it was spoken (AP style, titles in direct quotations).
 */
export const titleConsistency: StoryCheck<FormSeen[]> = {
  rule: RULE,
  kind: 'title-consistency',
  severity: 'warning',
  scope: 'story',
  about: 'A title before a name that is written otherwise in most of the story. House style asks for one form throughout.',
  example: { wrong: 'Sen. Moreau … Sen. Adair … Sen. Moreau … Senator Adair', right: 'Sen. Adair' },
  collect: readTitles,
  run({ view, reading, quoted }, collected) {
    const people = reading.people.filter((p) => !p.organisation);
    const bearers = new Map<string, number>();
    for (const { surname } of people) bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
    const written = new Set(collected.flatMap((seen) => seen.map((s) => s.form)));
    const split = splitByName(collected);
    const odd = oddForms(view.blocks, collected, (seen, at) => {
      if (split.has(seen.group)) return null;
      const surname = seen.name?.find((word) => bearers.has(word));
      if (quoted(at) || (surname === undefined && (seen.perPerson || AMBIGUOUS_TITLES.has(seen.others[seen.form] ?? '')))) return null;
      if (!seen.perPerson || surname === undefined) return { group: seen.group, open: true };
      return bearers.get(surname) === 1 ? { group: `${seen.group} ${surname}`, open: true } : null;
    }).filter(({ usual }) => written.has(usual));
    return inconsistencies(
      onePlaceOnce(odd),
      RULE,
      'title-consistency',
      ({ text, usual, usualCount }) => `“${text}” here, but “${usual}” in ${usualCount} other places.`,
      quoted,
    );
  },
};

/** So often a title in full stands before a bare surname, and it is a style. */
const ENOUGH = 3;

/**
 * Groups in which the short form stands before names in full and the long one before bare surnames, each every time ("Adm. Ann Lee … Admiral
 * Lee"): a style of several newsrooms (New York Times: titles of rank), no slip.
 */
function splitByName(collected: readonly (readonly FormSeen[])[]): ReadonlySet<string> {
  const groups = new Map<string, FormSeen[]>();
  for (const list of collected)
    for (const seen of list) {
      const group = groups.get(seen.group);
      if (group) group.push(seen);
      else groups.set(seen.group, [seen]);
    }
  const isShort = ({ form }: FormSeen): boolean => form.endsWith('.') || form === 'short';
  const isFull = ({ name }: FormSeen): boolean => (name?.length ?? 0) > 1;
  const isSplit = (all: readonly FormSeen[]): boolean => {
    const long = all.filter((seen) => !isShort(seen));
    return long.length >= ENOUGH && long.length < all.length && all.every((seen) => isShort(seen) === isFull(seen));
  };
  return new Set([...groups].filter(([, all]) => isSplit(all)).map(([group]) => group));
}

/** A title that is odd twice over (as written, and for that person) is one finding. */
const onePlaceOnce = <T extends { start: number }>(odd: readonly T[]): T[] =>
  odd.filter((o, i) => odd.findIndex((p) => p.start === o.start) === i);
