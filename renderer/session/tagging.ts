import {
  isQuoteKey,
  placeAt,
  resolveSpeaker,
  type ArticleData,
  type QuoteKey,
  type QuoteRecord,
  type Speaker,
  type View,
} from '../../article/model';
import { markSpans, newId, setArticle, type ArticleChanges, type ArticleEditor, type BlockSpan } from '../editor/core';
import type { PlacedQuote, SessionSpeaker } from './state';

/** Stretches of the view as stretches of blocks. */
export function spansInBlocks(view: View, ranges: readonly { start: number; end: number }[]): BlockSpan[] {
  return ranges.flatMap(({ start, end }) => {
    const spans: BlockSpan[] = [];
    for (let block = placeAt(view, start).block; block < view.blocks.length; block++) {
      const at = view.blocks[block]!;
      if (at.start >= end) break;
      const span = { block, start: Math.max(start - at.start, 0), end: Math.min(end - at.start, at.text.length) };
      if (span.start < span.end) spans.push(span);
    }
    return spans;
  });
}

export interface Tag {
  quote: Pick<PlacedQuote, 'id' | 'pieces'>;
  record: QuoteRecord;
}

/** Writes what a person said of quotations: marks where there are none yet, and all records by one operation. Gives the key of each. */
export function writeTags(editor: ArticleEditor, view: View, tags: readonly Tag[], more: ArticleChanges = {}): QuoteKey[] {
  const records: ArticleChanges = { ...more };
  const keys = tags.map(({ quote, record }) => {
    const key: QuoteKey = isQuoteKey(quote.id) ? quote.id : `q:${newId('q')}`;
    // bounds that an editor set stay, whatever is said of the words
    records[key] = editor.article[key]?.own ? { ...record, own: true } : record;
    if (key !== quote.id) {
      const pieces = quote.pieces.map(({ open, close }) => ({ start: open, end: close }));
      markSpans(editor, key, spansInBlocks(view, pieces));
    }
    return key;
  });
  setArticle(editor, records);
  return keys;
}

/** What is known of a speaker besides the name. */
export type About = Pick<Speaker, 'role' | 'affiliation'>;

/** A speaker of the session as one of the data, with what is newly known of them: those that only the engine knows are written down when first chosen. */
export function writtenSpeaker(article: ArticleData, speaker: SessionSpeaker, about?: About): { id: string; changes: ArticleChanges } {
  const id = article[`s:${speaker.id}`] ? resolveSpeaker(article, speaker.id) : newId('p');
  const known = article[`s:${id}`];
  return { id, changes: known && !about ? {} : { [`s:${id}`]: speakerValue({ ...(known ?? speaker), ...about }) } };
}

/** Only what is known is written. */
export function speakerValue({ name, role, affiliation, aliases, organisation }: Speaker): Speaker {
  const about = { ...(role?.trim() ? { role: role.trim() } : {}), ...(affiliation?.trim() ? { affiliation: affiliation.trim() } : {}) };
  return { name: name.trim(), ...about, ...(aliases?.length ? { aliases } : {}), ...(organisation ? { organisation } : {}) };
}
