import { useState, type ReactNode } from 'react';
import { countWords } from '../../../article/model';
import { isQuotation, type PlacedQuote, type SessionSpeaker, type SessionState } from '../../session';
import { Glyph } from '../../window/parts';
import { counted, listed } from '../words';
import './Sources.css';

interface Source {
  id: string;
  name: string;
  colour: number | null;
  words: number;
  quotes: number;
  /** True when no person confirmed any of them. */
  suggested: boolean;
  /** Where the story names or quotes this one first: a line number, counted from 1. */
  firstLine: number | null;
}

const wordsOf = (quote: PlacedQuote): number => quote.pieces.reduce((sum, piece) => sum + countWords(piece.text), 0);

function firstLine(state: SessionState, speaker: SessionSpeaker | null, quotes: readonly PlacedQuote[]): number | null {
  const named = speaker ? [speaker.name, ...speaker.aliases].map((name) => state.view.text.indexOf(name)).filter((at) => at >= 0) : [];
  const at = Math.min(...named, ...quotes.map((quote) => quote.pieces[0]?.open ?? Infinity));
  return Number.isFinite(at) ? state.view.text.slice(0, at).split('\n').length : null;
}

/** Who is quoted with how many words, most first; last the quotations without a speaker. */
export function sourcesOf(state: SessionState): Source[] {
  const quotes = state.quotes.filter(isQuotation);
  const one = (id: string, name: string, speaker: SessionSpeaker | null): Source => {
    const own = quotes.filter((quote) => quote.speaker === (speaker ? speaker.id : null));
    return {
      id,
      name,
      colour: speaker?.colour ?? null,
      words: own.reduce((sum, quote) => sum + wordsOf(quote), 0),
      quotes: own.length,
      suggested: own.every((quote) => quote.status !== 'confirmed'),
      firstLine: firstLine(state, speaker, own),
    };
  };
  const named = state.speakers.map((speaker) => one(speaker.id, speaker.name, speaker)).sort((a, b) => b.words - a.words);
  return [...named, one('nobody', 'no speaker', null)].filter((source) => source.quotes > 0);
}

/** What the register tells an editor to look at: named and never quoted, quoted and never introduced. */
export function sourceNotes(state: SessionState): { unquoted: string[]; unintroduced: string[] } {
  const quoted = new Set(state.quotes.filter(isQuotation).map((quote) => quote.speaker));
  const people = state.speakers.filter((speaker) => !speaker.organisation && !speaker.person);
  return {
    unquoted: people.filter((speaker) => !quoted.has(speaker.id)).map((speaker) => speaker.name),
    unintroduced: people
      .filter((speaker) => quoted.has(speaker.id) && !speaker.role && !speaker.affiliation && /^\p{Lu}/u.test(speaker.name))
      .map((speaker) => speaker.name),
  };
}

function Row({ source, most }: { source: Source; most: number }): ReactNode {
  const where = source.firstLine ? `, first in line ${source.firstLine}` : '';
  const said = `${counted(source.words, 'word')} in ${counted(source.quotes, 'quotation')}${where}${source.suggested ? ', only suggested' : ''}`;
  return (
    <li className={`source speaker-${source.colour ?? 'none'}`} title={said}>
      <span className="source-name">
        {source.name}
        {source.suggested && source.colour ? ' ?' : ''}
      </span>
      <span className="source-track" aria-hidden="true">
        <span
          className={source.suggested ? 'source-bar source-bar-suggested' : 'source-bar'}
          style={{ width: `${Math.max(4, (source.words / most) * 100)}%` }}
        />
      </span>
      <span className="source-words" aria-hidden="true">
        {source.words}
      </span>
      <span className="only-heard">: {said}</span>
    </li>
  );
}

/** The chart below the lists: words quoted a speaker, dashed where only suggested, and what is odd about the sources. */
export function Sources({ state, startOpen }: { state: SessionState; startOpen: boolean }): ReactNode {
  const [open, setOpen] = useState(startOpen);
  const sources = sourcesOf(state);
  if (sources.length === 0) return null;
  const { unquoted, unintroduced } = sourceNotes(state);
  const most = Math.max(...sources.map((source) => source.words), 1);
  const words = sources.reduce((sum, source) => sum + source.words, 0);
  const speakers = sources.filter((source) => source.colour !== null).length;
  return (
    <section className="sources" aria-label="Sources">
      <button type="button" className="sources-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="caps">Sources</span>
        <span>{open ? 'words quoted' : `${counted(speakers, 'speaker')}, ${counted(words, 'word')}`}</span>
        <span className={open ? 'sources-fold sources-fold-open' : 'sources-fold'}>
          <Glyph name="chevron" />
        </span>
      </button>
      {open ? (
        <ul>
          {sources.map((source) => (
            <Row key={source.id} source={source} most={most} />
          ))}
        </ul>
      ) : null}
      {open && unintroduced.length > 0 ? <p className="source-note">Quoted, never introduced: {listed(unintroduced)}.</p> : null}
      {open && unquoted.length > 0 ? <p className="source-note">Named, never quoted: {listed(unquoted)}.</p> : null}
    </section>
  );
}
