import { useEffect, useState, type ReactNode } from 'react';
import { countWords } from '../../article/model';
import type { Settings } from '../../electron/ipc';
import { isQuotation, useSession, type StoryInfo } from '../session';
import { clock, counted } from '../panels';
import { Glyph, type GlyphName } from './parts';
import './StatusLine.css';

export const DIALECT_NAMES: Record<Settings['dialect'], string> = {
  'en-US': 'English (US)',
  'en-GB': 'English (UK)',
  'en-AU': 'English (Australia)',
  'en-CA': 'English (Canada)',
  'en-IN': 'English (India)',
};

/** How fast a story is read aloud in the head: words a minute. */
const READING = 200;
/** A disk that takes longer than this, in ms, is said to be slow. */
const SLOW = 5000;

interface Saved {
  look: 'done' | 'quiet' | 'probably' | 'wrong';
  glyph: GlyphName;
  words: string;
}

function savedWords(story: StoryInfo, slow: boolean): Saved {
  const at = story.savedAt ? clock(story.savedAt) : null;
  switch (story.saved) {
    case 'arrived':
      return { look: 'done', glyph: 'tick', words: 'As it arrived' };
    case 'saved':
      return { look: 'done', glyph: 'tick', words: at ? `Saved ${at}` : 'Saved' };
    case 'unsaved':
      return { look: 'quiet', glyph: 'ring', words: at ? `Typing, saved ${at}` : 'Typing, not saved yet' };
    case 'saving':
      return slow ? { look: 'probably', glyph: 'turning', words: 'Still saving' } : { look: 'quiet', glyph: 'turning', words: 'Saving…' };
    case 'failed':
      return { look: 'wrong', glyph: 'warning', words: at ? `Not saved since ${at}` : 'Not saved' };
  }
}

/** True when the story has been in the state "saving" for long. */
function useSlowDisk(saved: StoryInfo['saved'] | undefined): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (saved !== 'saving') return;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, [saved]);
  return slow;
}

/** The line at the bottom: words, findings, quotes tagged, then language, encoding, format, and what the disk said. */
export function StatusLine(): ReactNode {
  const story = useSession((state) => state.story);
  const text = useSession((state) => state.view.text);
  const findings = useSession((state) => state.findings).length;
  const quotes = useSession((state) => state.quotes).filter(isQuotation);
  const dialect = useSession((state) => state.settings.dialect);
  const slow = useSlowDisk(story?.saved);
  if (!story)
    return (
      <footer className="status-line">
        <span>No story open</span>
        <span className="status-right">{DIALECT_NAMES[dialect]}</span>
      </footer>
    );
  const words = countWords(text);
  const tagged = quotes.filter((quote) => quote.status === 'confirmed').length;
  const saved = savedWords(story, slow);
  return (
    <footer className="status-line" aria-label="Status">
      <span>
        {counted(words, 'word')}
        <span className="status-wide"> · {Math.max(1, Math.round(words / READING))} min</span>
      </span>
      <span>{counted(findings, 'finding')}</span>
      <span>
        {tagged} of {counted(quotes.length, 'quote')} tagged
      </span>
      <span className="status-right status-wide">{DIALECT_NAMES[dialect]}</span>
      <span className="status-wide">
        {story.encoding} · {story.formatName}
      </span>
      <span className={`status-saved status-${saved.look}`}>
        <Glyph name={saved.glyph} />
        {saved.words}
      </span>
    </footer>
  );
}
