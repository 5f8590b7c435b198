import { isPersonNoun } from '../words/bodies';
import type { NameUse } from './names';

const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame)\b\.?\s*/i;
const LEAD = /^(?:the|a|an|his|her|their|its|our|then|one)\s+/i;
const COURTESY_LAST = /\s*\b(?:mr|mrs|ms|miss|mx|dr|sir|dame)\.?$/i;
/** What says nothing of what somebody is: "both of Mill Road", "the new Mrs Lee", "Tom, seven,". */
const NO_ROLE =
  /^(?:(?:both|all|each|neither|one)\b(?!-).*|new|old|young|late|former|dear|poor|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;
const clean = (words: string): string => {
  const whole = words.replace(COURTESY, '').replace(LEAD, '').trim();
  const role = whole.replace(COURTESY_LAST, '');
  // "attacking Mr. Lee": what stands before the title need be no noun
  if (role !== whole && !isPersonNoun(role.split(' ').at(-1)!.toLowerCase())) return '';
  return NO_ROLE.test(role) ? '' : role;
};

/** What the story says somebody is: the words before the name ("Kremlin spokesman"), else the apposition behind it. */
export function roleFrom(uses: readonly NameUse[]): string | undefined {
  let best: string | undefined;
  for (const use of uses) {
    if (use.quoted) continue;
    const before = clean(use.before);
    if (before && /\p{L}/u.test(before) && before.length < 80) {
      if (use.words.length > 1) return before;
      best ??= before;
    }
    const after = clean(use.after);
    if (after && after.length < 100) return after;
  }
  return best;
}

/** The body somebody speaks for: behind "of", "for", "at" or "with" in the apposition, or the capitalised words of the role. */
export function affiliationFrom(uses: readonly NameUse[]): string | undefined {
  for (const use of uses) {
    const after = /\b(?:of|for|at|with|from) ((?:the )?\p{Lu}.*)$/u.exec(use.after);
    if (after) return after[1]!.replace(/^the /, '');
    const before = /^((?:\p{Lu}[\p{L}.&’'-]*\s+)+)\p{Ll}/u.exec(clean(use.before));
    if (before && use.words.length > 1) return before[1]!.trim().replace(/['’]s?$/, '');
  }
  return undefined;
}
