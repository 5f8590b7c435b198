import type { SessionState } from '../session';
import type { Mark } from './decorate';

type Drawn = Pick<SessionState, 'findings' | 'quotes' | 'speakers' | 'changes' | 'showChanges' | 'find' | 'dialog'> &
  Pick<SessionState, 'currentFinding' | 'currentQuote' | 'currentChange' | 'view'>;

/** All that is drawn over the text now: quotations below, findings above them; while changes are shown the others step back. */
export function marksOf(state: Drawn): Mark[] {
  const search = state.dialog === 'find' ? matchMarks(state) : [];
  if (state.showChanges) return [...changeMarks(state), ...search];
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
  return changes.flatMap((change): Mark[] => {
    const { start, end } = change.after;
    const lit = { change: change.id, currentChange: change.id === currentChange };
    const removed = change.kind === 'type' ? '' : change.before.text.replaceAll('\n', ' ');
    if (end > start) {
      const changeKind = change.kind === 'type' ? 'type' : 'added';
      return [{ start, end, draw: { ...lit, changeKind, ...(removed ? { removed } : {}) } }];
    }
    // nothing new stands there: the words cut hang on the character after, or at a line's end on the one before
    const after = start < view.text.length && view.text[start] !== '\n';
    const at = after ? start : start - 1;
    return at < 0
      ? []
      : [{ start: at, end: at + 1, draw: { ...lit, changeKind: 'gap', ...(after ? { removed } : { removedAfter: removed }) } }];
  });
}

function matchMarks({ find }: Drawn): Mark[] {
  return find.matches.map((match, i) => ({
    start: match.start,
    end: match.end,
    draw: { match: match.quoted && !find.inQuotations ? 'quoted' : 'plain', currentMatch: i === find.current },
  }));
}
