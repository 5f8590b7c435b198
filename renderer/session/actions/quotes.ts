import { isQuoteKey, type ArticleData, type QuoteKind, type QuoteRecord } from '../../../article/model';
import { newId, setArticle, type ArticleChanges } from '../../editor/core';
import type { Actions } from '../contract';
import type { Desk } from '../desk';
import { neighbourOf, quotePlace } from '../navigation';
import { isOpen } from '../quote-status';
import type { PlacedQuote } from '../state';
import { speakerValue, writeTags, writtenSpeaker, type Tag } from '../tagging';
import { caretOf } from './caret';
import { leavePage } from './window';

type Part = Pick<
  Actions,
  | 'selectQuote'
  | 'nextQuote'
  | 'previousQuote'
  | 'assignSpeaker'
  | 'newSpeaker'
  | 'notAQuotation'
  | 'setQuoteKind'
  | 'acceptQuote'
  | 'acceptAllSure'
>;

export function quoteActions(desk: Desk): Part {
  const byId = (id: string) => desk.get().quotes.find((quote) => quote.id === id);
  const speakerOf = (id: string) => desk.get().speakers.find((speaker) => speaker.id === id);
  const select = (id: string): void => {
    const quote = byId(id);
    if (!quote) return;
    const { start, end } = quotePlace(quote);
    desk.set({ currentQuote: id });
    desk.actions.goTo(start, end);
  };
  /** Writes one record; the quotation stays the current one under the id that it gets. */
  const write = (quote: PlacedQuote, value: QuoteRecord, more: ArticleChanges = {}): string => {
    let key = quote.id;
    desk.edit((editor) => ([key = key] = writeTags(editor, desk.get().view, [{ quote, record: value }], more)));
    if (byId(key)) desk.set({ currentQuote: key });
    return key;
  };
  /** The same, said aloud, and with the card open on to the next that is open. */
  const record = (quote: PlacedQuote, value: QuoteRecord, said: string, more: ArticleChanges = {}): void => {
    const { card } = desk.get();
    write(quote, value, more);
    const left = card !== 'quote' || showNextOpen(quotePlace(quote).end);
    desk.actions.announce(left ? said : `${said}. All quotes are tagged`);
  };
  /** False where none is left. */
  const showNextOpen = (place: number): boolean => {
    const open = desk.get().quotes.filter(isOpen);
    const next = open.find((quote) => quotePlace(quote).start >= place) ?? open[0];
    if (!next) desk.actions.closeCard();
    else {
      select(next.id);
      desk.set({ card: 'quote' });
    }
    return next !== undefined;
  };
  const step = (by: 1 | -1): void => {
    const { quotes, currentQuote } = desk.get();
    const open = quotes.filter(({ status }) => status !== 'rejected');
    const current = open.find((quote) => quote.id === currentQuote);
    const next = neighbourOf(open, quotePlace, current, caretOf(desk), by);
    if (!next) return desk.actions.announce('No quotes in this story');
    leavePage(desk);
    select(next.id);
    desk.set({ tab: 'quotes', card: 'quote', showChanges: false });
  };
  const assign: Actions['assignSpeaker'] = (quoteId, speakerId, about) => {
    const quote = byId(quoteId);
    if (!quote) return;
    const kind = quotedKind(quote);
    if (speakerId === null) return record(quote, { speaker: null, kind, confirmed: true }, 'Nobody, confirmed');
    const speaker = speakerOf(speakerId);
    if (!speaker) return;
    const written = writtenSpeaker(desk.get().article, speaker, about);
    record(quote, { speaker: written.id, kind, confirmed: true }, `${speaker.name}, confirmed`, written.changes);
  };
  return {
    selectQuote: select,
    nextQuote: () => step(1),
    previousQuote: () => step(-1),
    assignSpeaker: assign,
    newSpeaker: (quoteId, fields) => {
      if (fields.name.trim() === '') return;
      const id = newId('p');
      const changes: ArticleChanges = { [`s:${id}`]: speakerValue(fields) };
      const quote = quoteId === null ? undefined : byId(quoteId);
      if (!quote) return desk.edit((editor) => setArticle(editor, changes));
      record(quote, { speaker: id, kind: quotedKind(quote), confirmed: true }, `${fields.name.trim()}, confirmed`, changes);
    },
    notAQuotation: (id) => {
      const quote = byId(id);
      if (!quote) return;
      record(quote, { speaker: null, kind: quote.kind, confirmed: true, rejected: true }, 'Not a quotation');
    },
    setQuoteKind: (id, kind) => {
      const quote = byId(id);
      if (!quote || quote.kind === kind) return;
      const known = isQuoteKey(id) ? (desk.get().article as ArticleData)[id] : undefined;
      // nobody is quoted with words held at arm's length; they are settled, any other kind still wants its speaker
      if (kind === 'scare') return record(quote, { speaker: null, kind, confirmed: true }, KIND_SAID[kind]);
      const speaker = known?.confirmed && known.speaker ? { speaker: known.speaker, confirmed: true } : { speaker: null, confirmed: false };
      const { card } = desk.get();
      const key = write(quote, { ...speaker, kind });
      if (card === 'quote') desk.actions.openCard('quote', key);
      desk.actions.announce(KIND_SAID[kind]);
    },
    acceptQuote: (id) => {
      const quote = byId(id);
      if (quote?.speaker) assign(id, quote.speaker);
    },
    acceptAllSure: () => acceptAllSure(desk),
  };
}

const KIND_SAID: Record<QuoteKind, string> = {
  direct: 'A direct quote',
  partial: 'A partial quote',
  scare: 'Scare quotes: nobody is quoted',
};

/** Words that somebody is credited with are no longer held at arm's length. */
const quotedKind = ({ kind }: PlacedQuote): QuoteRecord['kind'] => (kind === 'scare' ? 'direct' : kind);

/** Every quotation of which the engine is sure, by one undo step. */
function acceptAllSure(desk: Desk): void {
  const { quotes, speakers, article, view } = desk.get();
  const sure = quotes.filter((quote) => quote.status === 'sure');
  if (sure.length === 0) return;
  const changes: ArticleChanges = {};
  const written = new Map<string, string>();
  const tags = sure.flatMap((quote): Tag[] => {
    const speaker = speakers.find(({ id }) => id === quote.speaker);
    if (!speaker) return [];
    let id = written.get(speaker.id);
    if (!id) {
      const made = writtenSpeaker(article, speaker);
      Object.assign(changes, made.changes);
      id = made.id;
      written.set(speaker.id, id);
    }
    return [{ quote, record: { speaker: id, kind: quote.kind, confirmed: true } }];
  });
  desk.edit((editor) => writeTags(editor, view, tags, changes));
  if (desk.get().card === null) desk.actions.focusPage();
  desk.actions.announce(`${tags.length} ${tags.length === 1 ? 'speaker' : 'speakers'} accepted`);
}
