import { givenName } from '../words/given';
import { last, nameWithoutSuffix } from './drafts';
import { isShownAsFirm, type NameKind } from './kind';
import type { NameUse } from './names';

/** A name that may be somebody's is, where another use of it is, or where its last word alone speaks. */
export function settleMaybes(uses: readonly NameUse[], kinds: Map<NameUse, NameKind>): void {
  const people = new Set<string>();
  const whole = new Set<string>();
  for (const use of uses) {
    const kind = kinds.get(use)!;
    if (kind === 'person' && use.words.length > 1) {
      people.add(use.text.toLowerCase());
      if (givenName(use.words[0]!) !== undefined) people.add(last(nameWithoutSuffix(use)));
    }
    if (use.words.length === 1 && !use.article && (kind === 'person' || kind === 'thing') && !use.quoted) people.add(last(use.words));
    if (kind === 'maybe' && use.does && !use.article) people.add(use.text.toLowerCase());
    if (use.words.length > 1 && !use.article && (use.acts || use.does)) whole.add(use.text.toLowerCase());
  }
  // "Rangi Te Whaiti" is "Te Whaiti" elsewhere
  const isSomebody = (use: NameUse): boolean =>
    people.has(use.text.toLowerCase()) || people.has(last(nameWithoutSuffix(use))) || whole.has(use.words.slice(1).join(' ').toLowerCase());
  for (const use of uses) if (kinds.get(use) === 'maybe') kinds.set(use, isSomebody(use) ? 'person' : 'thing');
}

/** One word that a noun for a firm stands before somewhere is that firm everywhere. */
export function settleFirms(uses: readonly NameUse[], kinds: Map<NameUse, NameKind>): void {
  const firms = new Set(uses.filter((use) => kinds.get(use) === 'body' && isShownAsFirm(use)).map(({ text }) => text));
  if (firms.size === 0) return;
  for (const use of uses) if (firms.has(use.text) && use.titles.length === 0 && kinds.get(use) !== 'place') kinds.set(use, 'body');
}
