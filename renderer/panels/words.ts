/** A text cut between words so that it holds at most `max` characters, with an ellipsis where something was left out. */
export function shorten(text: string, max: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= max) return plain;
  const cut = plain.slice(0, max - 1);
  const end = /\S/.test(plain[max - 1] ?? ' ') ? cut.lastIndexOf(' ') : cut.length;
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.]+$/, '')}…`;
}

/** The first and last words of a text with an ellipsis between them, where it is longer than `max` characters. */
export function ends(text: string, max: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= max) return plain;
  const words = plain.split(' ');
  if (words.length < 3) return shorten(plain, max);
  return `${words[0]} … ${words.at(-1)}`;
}

/** "1 finding", "3 findings". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** "Ann Lee", "Ann Lee and Bo Chen", "Ann Lee, Bo Chen and Cy Dee". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** A time of day as the status line writes it: 22:41. */
export const clock = (at: number): string => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A time as a sentence names it: "at 22:41" today, "on 3 March" before, with the year where it is another. */
export function moment(at: number, now = Date.now()): string {
  const [then, today] = [new Date(at), new Date(now)];
  if (then.toDateString() === today.toDateString()) return `at ${clock(at)}`;
  const year = then.getFullYear() === today.getFullYear() ? undefined : ('numeric' as const);
  return `on ${then.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year })}`;
}

/** Things under their keys, in the order in which each key first appears. */
export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
