/** Lower case and straight apostrophes, every character at its own offset. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  return same.includes('’') ? same.replaceAll('’', "'") : same;
}

/** A replacement in the case and with the apostrophes of the words it replaces. */
export function dressLike(found: string, replacement: string, keepCase: boolean, curly: boolean): string {
  const dressed = curly ? replacement.replaceAll("'", '’') : replacement;
  if (!keepCase || dressed !== dressed.toLowerCase()) return dressed;
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase()) return dressed.toUpperCase();
  const first = found[0] ?? '';
  return first !== first.toLowerCase() ? (dressed[0] ?? '').toUpperCase() + dressed.slice(1) : dressed;
}
