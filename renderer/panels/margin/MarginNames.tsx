import { useCallback, useLayoutEffect, useState, type ReactNode, type RefObject } from 'react';
import { isQuotation, useSession, useSessionHandle, type PlacedQuote, type SessionSpeaker } from '../../session';
import { blockElements, pageElement, screenPlace } from '../places';
import './MarginNames.css';

interface MarginName {
  quote: PlacedQuote;
  speaker: SessionSpeaker | null;
  /** Pixels below the top of the paper. */
  top: number;
  /** Role and affiliation stand once, the first time. */
  about: string;
}

const LINE = 16;

const aboutOf = (speaker: SessionSpeaker | null): string =>
  speaker
    ? [[speaker.role, speaker.affiliation].filter(Boolean).join(', '), ...speaker.merged.map((other) => `also ${other.name}`)]
        .filter(Boolean)
        .join('; ')
    : 'nobody here fits';

/** One name a paragraph and speaker, on the line where the first of the quotations begins; never two on one line. */
function placed(
  quotes: readonly PlacedQuote[],
  speakers: readonly SessionSpeaker[],
  topOf: (quote: PlacedQuote) => number | null,
): MarginName[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const introduced = new Set<string>();
  const names: MarginName[] = [];
  let last: { block: number; speaker: string | null; bottom: number } | null = null;
  for (const quote of quotes.filter(isQuotation)) {
    const block = quote.pieces[0]?.block ?? -1;
    if (last && last.block === block && last.speaker === quote.speaker) continue;
    const top = topOf(quote);
    if (top === null) continue;
    const speaker = quote.speaker ? (byId.get(quote.speaker) ?? null) : null;
    const key = speaker?.id ?? 'nobody';
    const about = introduced.has(key) ? '' : aboutOf(speaker);
    introduced.add(key);
    const at: number = last && top < last.bottom ? last.bottom : top;
    names.push({ quote, speaker, top: at, about });
    last = { block, speaker: quote.speaker, bottom: at + LINE * (about ? Math.ceil(about.length / 26) + 1 : 1) + 2 };
  }
  return names;
}

/** Measures again after each change of the story, and whenever the page takes another shape. */
function useMarginNames(paper: RefObject<HTMLElement | null>): MarginName[] {
  const quotes = useSession((state) => state.quotes);
  const speakers = useSession((state) => state.speakers);
  const view = useSession((state) => state.view);
  const blocks = useSession((state) => state.blocks);
  const [names, setNames] = useState<MarginName[]>([]);
  const measure = useCallback(() => {
    const page = pageElement();
    if (!page || !paper.current) return;
    const elements = blockElements(page);
    const top = paper.current.getBoundingClientRect().top;
    const topOf = (quote: PlacedQuote): number | null => {
      const piece = quote.pieces[0];
      const place = piece && screenPlace(page, elements, view, piece.open, piece.close);
      return place ? place.words.top - top + (place.words.height - LINE) / 2 : null;
    };
    setNames(placed(quotes, speakers, topOf));
  }, [paper, quotes, speakers, view]);
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(measure);
    const page = pageElement();
    const watcher = new ResizeObserver(measure);
    if (page) watcher.observe(page);
    void document.fonts.ready.then(measure);
    return () => {
      cancelAnimationFrame(frame);
      watcher.disconnect();
    };
  }, [measure, blocks]);
  return names;
}

/** Who speaks, in the left margin, at the line where the quotation begins; with a question mark while only suggested. */
export function MarginNames({ paper }: { paper: RefObject<HTMLElement | null> }): ReactNode {
  const { actions } = useSessionHandle();
  const names = useMarginNames(paper);
  const current = useSession((state) => state.currentQuote);
  return (
    <div className="margin-names" role="group" aria-label="Speakers in the margin">
      {names.map(({ quote, speaker, top, about }) => (
        <div
          key={quote.id}
          className={`margin-name speaker-${speaker?.colour ?? 'none'} ${quote.id === current ? 'margin-name-current' : ''}`}
          style={{ top }}
        >
          <button type="button" tabIndex={-1} onClick={() => actions.openCard('quote', quote.id)}>
            {quote.status === 'confirmed' ? '' : '? '}
            {speaker?.name ?? 'no speaker'}
          </button>
          {about ? <span>{about}</span> : null}
        </div>
      ))}
    </div>
  );
}
