import { placeAt, type View } from '../../../article/model';
import type { PlacedQuote } from '../../session';

/** A stretch of the story around a quotation; `marked` for the words that decided who speaks. */
export interface EvidencePart {
  text: string;
  marked: boolean;
}

const AROUND = 70;

/** The whole words of a line from `start` to `end`, with an ellipsis where the line goes on. */
function window(line: string, start: number, end: number): { from: number; to: number } {
  let from = Math.max(0, start);
  let to = Math.min(line.length, end);
  while (from > 0 && !/\s/.test(line[from - 1] ?? ' ')) from -= 1;
  while (to < line.length && !/\s/.test(line[to] ?? ' ')) to += 1;
  return { from, to };
}

/** The words of the story that decided, in their sentence: the quotation itself only as “…”, the naming words marked. Empty where nothing named anybody. */
export function evidenceParts(view: View, quote: PlacedQuote): EvidencePart[] {
  const piece = quote.pieces[0];
  const mention = quote.pieces.find((one) => one.mention)?.mention ?? null;
  if (!piece || !mention) return [];
  const block = view.blocks[placeAt(view, mention.start).block];
  if (!block) return [];
  const here = quote.pieces.find((one) => one.open >= block.start && one.close <= block.end);
  const named = { start: mention.start - block.start, end: mention.end - block.start };
  const said = here && { start: here.open - block.start, end: here.close - block.start };
  const near = said && Math.max(said.start - named.end, named.start - said.end) < 2 * AROUND ? said : undefined;
  const { from, to } = window(
    block.text,
    Math.min(named.start, near?.start ?? named.start) - (near ? 0 : AROUND),
    Math.max(named.end, near?.end ?? named.end) + AROUND,
  );
  const cuts = [
    { ...named, text: block.text.slice(named.start, named.end), marked: true },
    ...(near ? [{ ...near, text: '“…”', marked: false }] : []),
  ].sort((a, b) => a.start - b.start);
  const parts: EvidencePart[] = [{ text: from > 0 ? '… ' : '', marked: false }];
  let at = from;
  for (const cut of cuts) {
    if (cut.start < at) continue;
    parts.push({ text: block.text.slice(at, cut.start), marked: false }, { text: cut.text, marked: cut.marked });
    at = cut.end;
  }
  parts.push({ text: block.text.slice(at, Math.max(at, to)) + (to < block.text.length ? ' …' : ''), marked: false });
  return parts.filter((part) => part.text !== '');
}
