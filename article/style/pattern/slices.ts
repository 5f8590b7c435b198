/** A text in pieces of at most `most` UTF-16 units, each with its offset, cut at white space where there is some. */
export function* slicesOf(text: string, most: number): Generator<[number, string]> {
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + most, text.length);
    if (to < text.length) {
      const space = text.lastIndexOf(' ', to);
      if (space > from) to = space + 1;
    }
    yield [from, text.slice(from, to)];
    from = to;
  }
}
