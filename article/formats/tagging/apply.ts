import { joinRuns, sliceRuns, blockText, type Block, type Piece, type QuoteKey } from '../../model';

/** Blocks with the mark of one quotation on its pieces. */
export function markPieces(blocks: readonly Block[], key: QuoteKey, pieces: readonly Piece[]): Block[] {
  return blocks.map((block, i) => {
    const mine = pieces.filter((piece) => piece.block === i);
    if (mine.length === 0) return block;
    let children = block.children;
    for (const { start, end } of mine) {
      const marked = sliceRuns(children, start, end).map((run) => ({ ...run, [key]: true as const }));
      children = [...sliceRuns(children, 0, start), ...marked, ...sliceRuns(children, end, blockText(block).length)];
    }
    return { ...block, children: joinRuns(children) };
  });
}
