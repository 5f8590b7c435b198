import { LIKELY, SURE, type ArticleData, type Attribution, type Block, type View } from '../../article/model';
import { matchQuotes, type MatchedQuote } from '../../article/quotes';
import { registerOf, type Register } from './register';
import type { PlacedQuote } from './state';

/** Ids of quotations that nobody tagged: by the index of the first piece in the attribution, kept from answer to answer by place. */
export type FoundIds = Map<number, string>;

let last = 0;
/** Ids for a new attribution; a quotation that begins where one began keeps its id. */
export function foundIds(attribution: Attribution, before: Attribution | null, known: FoundIds): FoundIds {
  const byPlace = new Map<number, string>();
  for (const [index, id] of known) {
    const quote = before?.quotes[index];
    if (quote) byPlace.set(quote.open, id);
  }
  return new Map(attribution.quotes.map((quote, i) => [i, byPlace.get(quote.open) ?? `found:${++last}`]));
}

export function placeQuotes(
  attribution: Attribution,
  ids: FoundIds,
  { blocks, view, article }: { blocks: Block[]; view: View; article: ArticleData },
): { quotes: PlacedQuote[]; register: Register } {
  const register = registerOf(attribution, article);
  const quotes = matchQuotes(attribution, blocks, view, article).map((quote): PlacedQuote => {
    const { speaker, status, evidence } = creditOf(quote, register);
    const kind = quote.record?.kind ?? quote.pieces[0]!.kind;
    return {
      id: quote.key ?? ids.get(quote.first ?? -1) ?? `found:at${quote.pieces[0]!.open}`,
      pieces: quote.pieces,
      status,
      speaker,
      kind,
      evidence,
    };
  });
  return { quotes, register };
}

function creditOf({ pieces, record, inherited }: MatchedQuote, register: Register): Pick<PlacedQuote, 'speaker' | 'status' | 'evidence'> {
  const head = pieces[0]!;
  const found = register.ofEngine(head.speaker);
  if (record?.kind === 'scare' && record.speaker === null) {
    return { speaker: null, status: 'scare', evidence: 'You said that these are scare quotes.' };
  }
  if (record?.rejected) return { speaker: null, status: 'rejected', evidence: 'You said that this is no quotation.' };
  if (record?.confirmed) {
    const speaker = register.ofRecord(record.speaker);
    const evidence =
      speaker === found && found ? head.evidence : speaker ? 'You chose this speaker.' : 'You said that nobody is to be credited.';
    return { speaker, status: 'confirmed', evidence };
  }
  if (record?.speaker) return { speaker: register.ofRecord(record.speaker), status: 'likely', evidence: head.evidence };
  if (inherited?.speaker && !inherited.rejected) {
    return { speaker: register.ofRecord(inherited.speaker), status: 'likely', evidence: 'These words were part of a quotation tagged so.' };
  }
  if (head.kind === 'scare' && !record) return { speaker: null, status: 'scare', evidence: head.evidence };
  if (!found || head.confidence < LIKELY) return { speaker: null, status: 'nobody', evidence: head.evidence };
  return { speaker: found, status: head.confidence >= SURE ? 'sure' : 'likely', evidence: head.evidence };
}
