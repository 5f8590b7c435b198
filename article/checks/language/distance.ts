/** What slips of the hand cost, one letter each: a letter left out, doubled or swapped with its neighbour is likelier than a wrong one. */
const COST = { missing: 0.9, extra: 1, wrong: 1.15, vowel: 0.9, swapped: 0.75, doubled: 0.7, single: 0.75 };
/** Vowels that sound alike where no stress is, put one for another (“definate”, “independant”). */
const WEAK_VOWEL = /^[aeiou]$/;
const change = (a: string, b: string): number => (WEAK_VOWEL.test(a) && WEAK_VOWEL.test(b) ? COST.vowel : COST.wrong);
/** The first letter is seldom wrong. */
const FIRST_LETTER = 0.8;

/** How far the typed word is from the one meant, by weighted slips (optimal string alignment); `most` and more is not told apart. */
export function slipDistance(typed: string, meant: string, most = 3): number {
  if (Math.abs(typed.length - meant.length) > most) return most;
  const rows: number[][] = [Array.from({ length: meant.length + 1 }, (_, j) => j * COST.missing)];
  for (let i = 1; i <= typed.length; i++) {
    const row = [i * COST.extra];
    const above = rows[i - 1]!;
    for (let j = 1; j <= meant.length; j++) {
      const a = typed[i - 1];
      const b = meant[j - 1];
      let best = above[j - 1]! + (a === b ? 0 : change(a ?? '', b ?? ''));
      best = Math.min(best, above[j]! + (a === typed[i - 2] ? COST.doubled : COST.extra));
      best = Math.min(best, row[j - 1]! + (b === meant[j - 2] ? COST.single : COST.missing));
      if (i > 1 && j > 1 && a === meant[j - 2] && typed[i - 2] === b) best = Math.min(best, rows[i - 2]![j - 2]! + COST.swapped);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[typed.length]![meant.length]! + (typed[0] === meant[0] ? 0 : FIRST_LETTER);
}
