import { editText, type Finding, type Fix } from '../../../article/model';
import { ends, shorten } from '../words';

/** A fix as a row shows it: the words that go and the words that come. Either may be empty. */
export interface ShownChange {
  before: string;
  after: string;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? ' ');
const WIDEST = 60;
/** Words taken out that are longer than one word are shown alone, without their neighbours. */
const WORD = 14;

/** The whole words around [start, end). */
function wholeWords(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && !isSpace(text, from - 1)) from -= 1;
  while (to < text.length && !isSpace(text, to) && (to === start || !isSpace(text, to - 1))) to += 1;
  return [from, to];
}

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
  const [from, to] = wholeWords(text, start, end);
  const old = text.slice(from, to);
  const now = editText(
    old,
    shown.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })),
  );
  return { before: cut(old), after: cut(now) };
}

const cut = (text: string): string => (/^["“‘']/.test(text.trim()) ? ends(text, 26) : shorten(text, 30));
