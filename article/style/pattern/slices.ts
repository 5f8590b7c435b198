/** A piece of a text with its offset. */
export interface Piece {
  from: number;
  part: string;
  /** True where its end is that of the text. */
  isLast: boolean;
}

/** A text in pieces of at most `most` UTF-16 units, cut behind a sentence or at white space where there is some. */
export function* slicesOf(text: string, most: number): Generator<Piece> {
  let from = 0;
  while (from < text.length) {
    const to = from + most < text.length ? cut(text, from, from + most) : text.length;
    yield { from, part: from === 0 && to === text.length ? text : text.slice(from, to), isLast: to === text.length };
    from = to;
  }
}

function cut(text: string, from: number, to: number): number {
  // looked for in the piece alone: a text without spaces would be searched to its beginning for each
  const piece = text.slice(from, to);
  const sentence = piece.lastIndexOf('. ');
  if (sentence > piece.length / 2) return from + sentence + 2;
  const space = piece.lastIndexOf(' ');
  if (space > 0) return from + space + 1;
  const isPair = /[\ud800-\udbff]/.test(text.charAt(to - 1));
  return isPair && to - 1 > from ? to - 1 : to;
}
