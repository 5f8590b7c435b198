import type { Change } from '../../article/changes';
import type { View } from '../../article/model';
import type { SessionState } from '../session';
import type { Mark } from './decorate';

/** The parts of the session's state that are drawn on the page. */
const DRAWN = [
  ...(['findings', 'quotes', 'speakers', 'changes', 'showChanges', 'changesView', 'find', 'dialog', 'view'] as const),
  ...(['currentFinding', 'currentQuote', 'currentChange'] as const),
];
type Drawn = Pick<SessionState, (typeof DRAWN)[number]>;

/** A selector of what is drawn, which gives the same object for as long as all its parts are the same. */
export function drawnSelector(): (state: SessionState) => Drawn {
  let last: SessionState | null = null;
  return (state) => {
    if (last === null || DRAWN.some((part) => last![part] !== state[part])) last = state;
    return last;
  };
}

/** All that is drawn over the text now: quotations below, findings above them; while changes are shown the others step back. */
export function marksOf(state: Drawn): Mark[] {
  const search = state.dialog === 'find' ? matchMarks(state) : [];
  if (state.showChanges) return state.changesView === 'clean' ? search : [...changeMarks(state), ...search];
  return [...quoteMarks(state), ...findingMarks(state), ...search];
}

function findingMarks({ findings, currentFinding }: Drawn): Mark[] {
  return findings
    .filter((finding) => finding.kind !== 'untagged-quote')
    .map(({ id, start, end, severity }) => ({ start, end, draw: { finding: id, severity, currentFinding: id === currentFinding } }));
}

function quoteMarks({ quotes, speakers, currentQuote }: Drawn): Mark[] {
  const colours = new Map(speakers.map((speaker) => [speaker.id, speaker.colour]));
  return quotes.flatMap((quote) => {
    if (quote.status === 'rejected') return [];
    const speaker = (quote.speaker && colours.get(quote.speaker)) || 0;
    const quoteStatus = quote.status === 'confirmed' && !speaker ? 'nobody' : drawnStatus[quote.status];
    const draw = { quote: quote.id, quoteStatus, speaker, currentQuote: quote.id === currentQuote } as const;
    return quote.pieces.map((piece): Mark => ({ start: piece.open, end: piece.close, draw }));
  });
}
const drawnStatus = { confirmed: 'confirmed', sure: 'suggested', likely: 'suggested', nobody: 'nobody', scare: 'scare' } as const;

function changeMarks({ changes, currentChange, view }: Drawn): Mark[] {
  return [
    ...changes.flatMap(({ id, parts }) =>
      parts.filter(({ kind }) => kind !== 'removed-line').flatMap((part) => changeMark(id, part, id === currentChange, view)),
    ),
    ...removedLineMarks(changes, currentChange, view),
  ];
}

function changeMark(id: string, { kind, before, after }: Change, isCurrent: boolean, view: View): Mark[] {
  const { start, end } = after;
  const lit = { change: id, currentChange: isCurrent };
  const removed = kind === 'type' ? '' : before.text.replaceAll('\n', ' ');
  if (end > start) {
    const isSpace = removed === '' && after.text.trim() === '' && !after.text.includes('\n');
    const changeKind = kind === 'type' ? 'type' : isSpace ? 'space' : 'added';
    return [{ start, end, draw: { ...lit, changeKind, ...(removed ? { removed } : {}) } }];
  }
  // nothing new stands there: the words cut hang on the character after, or at a line's end on the one before
  const isBefore = start < view.text.length && view.text[start] !== '\n';
  const at = isBefore ? start : start - 1;
  if (at < 0) return [];
  const changeKind = removed.trim() === '' ? 'closed' : 'gap';
  const words = removed.trim() === '' ? removed : removed.trim();
  const space = /^\s+\S/.test(removed) ? { removedSpace: true as const } : {};
  return [{ start: at, end: at + 1, draw: { ...lit, changeKind, ...(isBefore ? { removed: words } : { removedAfter: words }), ...space } }];
}

/** Lines that went, below the last character that stands before them; several at one place together. At the very top there is none to hang them on but the first. */
function removedLineMarks(changes: Drawn['changes'], currentChange: string | null, view: View): Mark[] {
  const places = new Map<number, { ids: string[]; lines: string[] }>();
  for (const { id, parts } of changes) {
    const { kind, before, after } = parts[0];
    if (kind !== 'removed-line') continue;
    const place = places.get(after.start) ?? { ids: [], lines: [] };
    place.ids.push(id);
    place.lines.push(before.text);
    places.set(after.start, place);
  }
  return [...places].flatMap(([start, { ids, lines }]): Mark[] => {
    const words = lines.join('\n');
    const draw = { removedLine: ids.find((id) => id === currentChange) ?? ids[0]!, currentLine: ids.includes(currentChange ?? '') };
    if (start > 0) return [{ start: start - 1, end: start, draw: { ...draw, lineBelow: words } }];
    return view.text ? [{ start: 0, end: 1, draw: { ...draw, lineAbove: words } }] : [];
  });
}

function matchMarks({ find }: Drawn): Mark[] {
  return find.matches.map((match, i) => ({
    start: match.start,
    end: match.end,
    draw: { match: match.quoted && !find.inQuotations ? 'quoted' : 'plain', currentMatch: i === find.current },
  }));
}
