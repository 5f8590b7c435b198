import { editText, type Finding, type Fix } from '../../../article/model';
import { ends, shorten } from '../words';

/** A fix as a row shows it: the words that go and the words that come. Either may be empty. */
export interface ShownChange {
  before: string;
  after: string;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? ' ');
/** Places longer than this, in characters, are shown by what changes in them alone. */
const WIDEST = 60;
/** Words taken out that are longer than one word are shown alone, without their neighbours. */
const WORD = 14;
/** Kinds whose change cannot be seen without the word behind it. */
const NEEDS_NEXT: readonly string[] = ['double-space', 'broken-line', 'invisible-character'];

/** The whole words around [start, end); with `next` also the one behind white space that the stretch ends with. */
function wholeWords(text: string, start: number, end: number, next: boolean): [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && !isSpace(text, from - 1)) from -= 1;
  while (to < text.length && !isSpace(text, to) && (next || to === start || !isSpace(text, to - 1))) to += 1;
  return [from, to];
}

/** Signs for what cannot be seen, where nothing else tells the two texts apart. */
const visible = (text: string): string =>
  text
    .trim()
    .replace(/\s/g, '·')
    .replace(/[\p{Cf}\u00AD]/gu, '¦');

const cut = (text: string): string => (/^["“‘']/.test(text.trim()) ? ends(text, 26) : shorten(text, 30));
const seen = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What a fix does to the words at its place, in whole words; null for a fix that only changes what a paragraph is. `text` is the plain-text view. */
export function shownChange(text: string, finding: Pick<Finding, 'kind' | 'start' | 'end'>, fix: Fix): ShownChange | null {
  const first = fix.edits[0];
  const last = fix.edits.at(-1);
  if (!first || !last) return null;
  const gone = fix.edits.every((edit) => edit.text === '') ? text.slice(first.start, last.end).trim() : '';
  if (fix.edits.length === 1 && gone.length > WORD) return { before: cut(gone), after: '' };
  const near = finding.end - finding.start <= WIDEST && fix.edits.length === 1;
  const inside = fix.edits.filter((edit) => edit.start < finding.end + 2 && edit.end > finding.start - 2);
  const shown = finding.kind !== 'straight-quotes' && inside.length === 1 ? inside : fix.edits;
  const start = Math.min(shown[0]!.start, near ? finding.start : Infinity);
  const end = Math.max(shown.at(-1)!.end, near ? finding.end : 0);
  const [from, to] = wholeWords(text, start, end, NEEDS_NEXT.includes(finding.kind));
  const old = text.slice(from, to);
  const now = editText(
    old,
    shown.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })),
  );
  return seen(old) === seen(now) ? { before: visible(old), after: visible(now) } : { before: cut(old), after: cut(now) };
}
