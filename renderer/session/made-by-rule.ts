import { changesBetween, type Change } from '../../article/changes';
import type { ArticleData, Block, Fix, MadeChange } from '../../article/model';
import type { ArticleChanges } from '../editor/core';
import type { SessionState } from './state';

/** A fix and the rule that offered it. */
export interface RuledFix {
  rule: string;
  fix: Fix;
}

interface Place {
  rule: string;
  start: number;
  end: number;
  /** A whole line gave way to nothing, or became another kind of line. */
  line: boolean;
}

/** Where fixes stand in the view once all of them are made. Offsets of the fixes are into the view before. */
function placesAfter(fixes: readonly RuledFix[]): Place[] {
  const edits = fixes
    .flatMap(({ rule, fix }) => [
      ...fix.edits.map((edit) => ({ rule, ...edit, line: false })),
      ...(fix.block ? [{ rule, start: fix.block.start, end: fix.block.start, text: '', line: true }] : []),
    ])
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let by = 0;
  return edits.map(({ rule, start, end, text, line }) => {
    const at = start + by;
    by += text.length - (end - start);
    return { rule, start: at, end: at + text.length, line };
  });
}

/** What a change left at its place: the words there now, or the new type of the line. */
const leftBy = ({ kind, after }: Change): string => (kind === 'type' ? (after.type ?? '') : after.text);

/** The record of the rules that made a change; null for one made by hand, also where a hand went over it since. */
export function madeBy(change: Change, article: ArticleData): MadeChange | null {
  const made = article[`c:${change.id}`];
  return made?.after === leftBy(change) ? made : null;
}

/** How far a place stands from a change, in letters; 0 where they touch. */
const distance = ({ after }: Change, place: Place): number => Math.max(0, place.start - after.end, after.start - place.end);

/**
 * The rules at the place of a change. Words cut beside the same words may count as cut before or behind them, and a line that went stands a line break away:
 * for what is only cut the nearest place counts, one where something was put in a little less.
 */
function rulesAt(change: Change, places: readonly Place[]): string[] {
  const own = places.filter(({ line }) => line === (change.kind === 'type'));
  if (change.after.text !== '') return own.filter((place) => distance(change, place) === 0).map(({ rule }) => rule);
  const far = (place: Place): number => distance(change, place) + (place.start < place.end ? 2 : 0);
  const near = own.filter((place) => distance(change, place) <= change.before.text.length + 1);
  const best = Math.min(...near.map(far));
  return near.filter((place) => far(place) === best).map(({ rule }) => rule);
}

const overlaps = (a: Change, b: Change): boolean =>
  (a.kind === 'type') === (b.kind === 'type') && a.before.start <= b.before.end && b.before.start <= a.before.end;

/**
 * What is to be kept beside the story so that Changes can name the rules: one record for each change that these fixes made. `before` is the state in which
 * they were chosen, `now` the blocks after them. A change that a hand had begun stays one made by hand.
 */
export function recordsOfFixes(
  before: Pick<SessionState, 'arrived' | 'changes' | 'article'>,
  now: readonly Block[],
  fixes: readonly RuledFix[],
): ArticleChanges {
  const places = placesAfter(fixes);
  const old = before.changes.flatMap(({ parts }) => parts);
  const stood = new Set(old.map((change) => `${change.id} ${leftBy(change)}`));
  const records: ArticleChanges = {};
  for (const change of changesBetween(before.arrived?.blocks ?? [], now)) {
    if (stood.has(`${change.id} ${leftBy(change)}`)) continue;
    const rules = rulesAt(change, places);
    const grown = old.filter((other) => overlaps(other, change)).map((other) => madeBy(other, before.article));
    if (rules.length === 0 || grown.includes(null)) continue;
    const all = [...grown.flatMap((made) => made?.rules ?? []), ...rules];
    records[`c:${change.id}`] = { rules: [...new Set(all)], after: leftBy(change) };
  }
  return records;
}
