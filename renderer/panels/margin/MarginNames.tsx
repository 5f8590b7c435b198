import { useCallback, useState, type ReactNode, type RefObject } from 'react';
import { aboutSpeaker } from '../../../article/model';
import { isQuotation, useSession, useSessionHandle, type PlacedQuote, type SessionSpeaker } from '../../session';
import { LINE, topsOn, useMeasured } from './measured';
import './MarginNames.css';

interface MarginName {
  quote: PlacedQuote;
  speaker: SessionSpeaker | null;
  /** Role and affiliation stand once, the first time. */
  about: string;
}
/** Names that stand on one line: one in the margin, those of a paragraph over it. */
interface MarginRow {
  /** Pixels below the top of the paper. */
  top: number;
  names: MarginName[];
}

/** In a window this narrow the names stand over their paragraph (see PageArea.css). */
const NARROW = '(width < 860px)';

const aboutOf = (speaker: SessionSpeaker | null): string =>
  speaker ? [aboutSpeaker(speaker), ...speaker.merged.map((other) => `also ${other.name}`)].filter(Boolean).join('; ') : 'nobody here fits';

/** One name a paragraph and speaker, of those that are on the page. */
function namesOf(quotes: readonly PlacedQuote[], speakers: readonly SessionSpeaker[]): MarginName[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const introduced = new Set<string>();
  let last: PlacedQuote | null = null;
  return quotes.filter(isQuotation).flatMap((quote) => {
    const again = last?.speaker === quote.speaker && blockOf(last) === blockOf(quote);
    last = quote;
    if (again) return [];
    const speaker = quote.speaker ? (byId.get(quote.speaker) ?? null) : null;
    const key = speaker?.id ?? 'nobody';
    const about = introduced.has(key) ? '' : aboutOf(speaker);
    introduced.add(key);
    return [{ quote, speaker, about }];
  });
}

const blockOf = ({ pieces }: PlacedQuote): number => pieces[0]?.block ?? -1;

/** Each name on the line where the first of the quotations begins, never two on one line. */
function besideLines(names: readonly MarginName[], topOf: (quote: PlacedQuote) => number | null): MarginRow[] {
  let bottom = -Infinity;
  return names.flatMap((name) => {
    const top = topOf(name.quote);
    if (top === null) return [];
    const row = { top: Math.max(top, bottom), names: [name] };
    bottom = row.top + LINE * (name.about ? Math.ceil(name.about.length / 26) + 1 : 1) + 2;
    return [row];
  });
}

/** The names of a paragraph in one row over it. */
function overBlocks(names: readonly MarginName[], topOf: (quote: PlacedQuote) => number | null): MarginRow[] {
  const rows = new Map<number, MarginRow>();
  for (const name of names) {
    const row = rows.get(blockOf(name.quote));
    const top = row ? null : topOf(name.quote);
    if (row) row.names.push(name);
    else if (top !== null) rows.set(blockOf(name.quote), { top, names: [name] });
  }
  return [...rows.values()];
}

/** Measures again after each change of the story, and whenever the page takes another shape. */
function useMarginRows(paper: RefObject<HTMLElement | null>): MarginRow[] {
  const quotes = useSession((state) => state.quotes);
  const speakers = useSession((state) => state.speakers);
  const view = useSession((state) => state.view);
  const blocks = useSession((state) => state.blocks);
  const [rows, setRows] = useState<MarginRow[]>([]);
  const measure = useCallback(() => {
    const topsOf = topsOn(paper.current, view);
    if (!topsOf) return;
    const topsOfQuote = ({ pieces: [piece] }: PlacedQuote) => (piece ? topsOf(piece.open, piece.close) : null);
    const names = namesOf(quotes, speakers);
    setRows(
      matchMedia(NARROW).matches
        ? overBlocks(names, (quote) => topsOfQuote(quote)?.block ?? null)
        : besideLines(names, (quote) => topsOfQuote(quote)?.beside ?? null),
    );
  }, [paper, quotes, speakers, view]);
  useMeasured(measure, blocks);
  return rows;
}

/** Who speaks, in the left margin at the line where the quotation begins, over the paragraph in a narrow window; with a question mark while only suggested. */
export function MarginNames({ paper }: { paper: RefObject<HTMLElement | null> }): ReactNode {
  const { actions } = useSessionHandle();
  const rows = useMarginRows(paper);
  const current = useSession((state) => state.currentQuote);
  return (
    <div className="margin-names" role="group" aria-label="Speakers in the margin">
      {rows.map(({ top, names }) => (
        <div key={names[0]!.quote.id} className="margin-row" style={{ top }}>
          {names.map(({ quote, speaker, about }) => (
            <div
              key={quote.id}
              className={`margin-name speaker-${speaker?.colour ?? 'none'} ${quote.id === current ? 'margin-name-current' : ''}`}
            >
              <button type="button" tabIndex={-1} onClick={() => actions.openCard('quote', quote.id)}>
                {quote.status === 'confirmed' ? '' : '? '}
                {speaker?.name ?? 'no speaker'}
              </button>
              {about ? <span>{about}</span> : null}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
