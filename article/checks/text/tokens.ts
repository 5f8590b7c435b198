/** White space ends a token; a longer one than this is no word of a story and is looked at in part only. */
const LONGEST = 300;

/** The token (run without white space) around an offset, at most 300 letters either side. */
export function tokenAround(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST && !/\s/.test(text[start - 1]!)) start--;
  let end = at;
  while (end < text.length && end - at < LONGEST && !/\s/.test(text[end]!)) end++;
  return text.slice(start, end);
}

/** An address, a file name, a handle or code: its dots and colons are its own. */
export const isAddress = (token: string): boolean =>
  /[@\\#_=]|:\/\/|www\.|\w\/\w|\.(?:com?|org|net|gov|edu|uk|au|ca|in|io|ai|app|eu|de|fr|news|tv|info|html?|pdf|jpe?g|png|docx?|js)(?:[^\p{L}]|$)/u.test(
    token,
  );
