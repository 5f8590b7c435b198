/** More different words than one language's news has in use; then it begins anew. */
const MOST = 50_000;

const NOTHING = Symbol('nothing');

/** The same function of a word, asked once for each word: stories use few words over and over. */
export function remember<T extends string | boolean | undefined>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T | typeof NOTHING>();
  return (word) => {
    const have = known.get(word);
    if (have !== undefined) return have === NOTHING ? (undefined as T) : have;
    if (known.size >= MOST) known.clear();
    const made = of(word);
    known.set(word, made ?? NOTHING);
    return made;
  };
}
