/** A mark that opens, its words (apostrophes are no end of them), the mark that closes. */
const SINGLE = /(?<![\p{L}\p{N}%])'(?=\S)((?:[^']|'(?=\p{L}))*)'(?![\p{L}\p{N}])/gu;

/**
 * A rule's message with the words put in: Go's `%s` (also `%q`, `%d`, `%v`, and numbered, `%[2]s`) in their order, the last one again
 * where there are more marks than words. Straight marks and apostrophes of the message become curly; those of the words stay.
 */
export function fillIn(message: string, fill: readonly string[]): string {
  let next = 0;
  return message
    .replace(SINGLE, '‘$1’')
    .replaceAll("'", '’')
    .replace(/%(?:\[(\d+)\])?([sdvq])|%%/g, (mark, number: string | undefined, verb: string | undefined) => {
      if (mark === '%%') return '%';
      if (number !== undefined) next = Number(number) - 1;
      const words = fill[next++] ?? fill.at(-1) ?? '';
      return verb === 'q' ? `“${words}”` : words;
    });
}
