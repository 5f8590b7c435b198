import type { Edit, Fix } from '../../../article/model';
import type { PlacedFinding } from '../../session';
import { shorten } from '../words';

/** One of several places that a fix would change, as the preview shows it. */
export interface AlikePlace {
  edit: Edit;
  /** The words that go. */
  text: string;
  /** The line of the story, counted from 1, and the words around the place. */
  line: number;
  before: string;
  after: string;
  /** Inside a quotation: left alone unless an editor ticks it. */
  quoted: boolean;
}

/** Characters shown at each side of a place. */
const AROUND = 22;

/** True for a fix that makes a choice of words in several places at once: it is shown before it is made. */
export const mendsAlike = ({ edits, safe }: Fix, { start, end }: PlacedFinding): boolean =>
  !safe && edits.length > 1 && edits.some((edit) => edit.end < start || edit.start > end);

const bare = (text: string): string => text.replace(/[’']s?$/u, '');

/** The same word elsewhere, which the fix leaves alone because it stands in somebody's own words; each with the edit that the same choice would make there. */
function leftAlone(finding: PlacedFinding, fix: Fix, all: readonly PlacedFinding[]): Edit[] {
  return all
    .filter((other) => other.rule === finding.rule && bare(other.text) === bare(finding.text))
    .filter((other) => !fix.edits.some(({ start, end }) => start < other.end && other.start < end))
    .flatMap((other) => other.fixes.find(({ edits, reason }) => edits.length === 1 && reason === fix.reason)?.edits ?? []);
}

/** Every place that a fix for all would change, in story order, and those in quotations that it leaves alone. `text` is the plain-text view. */
export function alikePlaces(finding: PlacedFinding, fix: Fix, all: readonly PlacedFinding[], text: string): AlikePlace[] {
  const place = (edit: Edit, quoted: boolean): AlikePlace => {
    const from = text.lastIndexOf('\n', edit.start - 1) + 1;
    const to = text.indexOf('\n', edit.end);
    const rest = shorten(text.slice(edit.end, to < 0 ? undefined : to), AROUND);
    const lead = text.slice(from, edit.start);
    const cut = lead.length > AROUND ? lead.indexOf(' ', lead.length - AROUND) + 1 : 0;
    return {
      edit,
      text: text.slice(edit.start, edit.end),
      line: text.slice(0, edit.start).split('\n').length,
      before: `${cut > 0 ? '…' : ''}${lead.slice(cut)}`,
      // the space between the place and what follows is not part of the words that are cut
      after: /^\s/.test(text.slice(edit.end)) ? ` ${rest}` : rest,
      quoted,
    };
  };
  const places = [...fix.edits.map((edit) => place(edit, false)), ...leftAlone(finding, fix, all).map((edit) => place(edit, true))];
  return places.sort((a, b) => a.edit.start - b.edit.start);
}
