/** True where one slip of the hand makes one word of the other: a letter dropped, added, put for another, or two neighbours swapped. Case counts. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const restA = a.slice(head, a.length - tail);
  const restB = b.slice(head, b.length - tail);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** Letters from which on a name may be two slips away and still be meant. */
const LONG_NAME = 8;

/** True where one slip, or in a long name two after the same two letters, makes one name of the other. */
export function isSlipOf(word: string, name: string): boolean {
  if (oneSlipApart(word, name) || isSlipInPart(word, name)) return true;
  if (name.length < LONG_NAME || word.slice(0, 2) !== name.slice(0, 2) || Math.abs(word.length - name.length) > 1) return false;
  return word !== name && editsBetween(word, name) === 2;
}

/** Letters from which on a part of a name with a hyphen may lose or gain two of them. */
const LONG_PART = 7;

/** “Vandergrift-Moss” and “Vandegrift-Moss”: all parts are the same but one, and that has a slip, or in a long part two between the same ends. */
export function isSlipInPart(word: string, name: string): boolean {
  if (!name.includes('-')) return false;
  const [parts, others] = [word.split('-'), name.split('-')];
  const odd = others.flatMap((other, i) => (parts[i] === other ? [] : [[parts[i] ?? '', other] as const]));
  if (parts.length !== others.length || odd.length !== 1) return false;
  const [[a, b]] = odd as [readonly [string, string]];
  return (
    oneSlipApart(a, b) || (b.length >= LONG_PART && a.slice(0, 2) === b.slice(0, 2) && a.at(-1) === b.at(-1) && editsBetween(a, b) === 2)
  );
}

/** The least number of letters to drop, add or change; two neighbours swapped count as one. */
function editsBetween(a: string, b: string): number {
  let older: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? older[j - 2]! + 1 : Infinity;
      row.push(Math.min(change, swapped, above[j]! + 1, row[j - 1]! + 1));
    }
    older = above;
    above = row;
  }
  return above[b.length]!;
}
