/** The words of a text, in its order. */
export const wordList = (text: string): string[] => text.trim().split(/\s+/);
/** The same to look words up in. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));
