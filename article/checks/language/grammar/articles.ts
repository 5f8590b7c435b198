import { inCaseOf, type GrammarRule, type Slip } from './slip';

/** Begins with a vowel letter and sounds like “you” or “won”. */
const YOU_SOUND =
  /^(?:uni(?!m[ap]|n|d|ron)|unanim|ubi|uk|ura|ure|uri|uro|uru|us[aeiu]|ut[aeio]|uga|uy|u-|eu|ew|once\b|one(?:\b|s\b|ness))/i;
/** Begins with an h that is silent. */
const SILENT_H = /^(?:hour|hono[u]?r|honest|heir)/i;
/** Either article is heard before these. */
const EITHER = /^(?:h(?:istor|otel|erb|abitual|allucin|ilarious|omage|umble)|uh|um|er)/i;
/** Names of letters that sound like a vowel though they are none, and that may as well be read as a word. */
const LETTER = /^[FHLMNRSUX](?:\b|[A-Z\d.-])/;

/** Which article the next word wants; null where both are possible. */
function wanted(next: string): 'a' | 'an' | null {
  if (/^\d/.test(next))
    return /^(?:8|1[18](?!\d|,\d))/.test(next) ? 'an' : /^1[18]\d\d/.test(next) ? null : /^(?:11|18),/.test(next) ? 'an' : 'a';
  if (LETTER.test(next) || EITHER.test(next)) return null;
  if (SILENT_H.test(next)) return 'an';
  if (YOU_SOUND.test(next)) return /^u[kry]|^us[ai]/i.test(next) && !/^(?:uk|uran|urin|usa)/i.test(next) ? null : 'a';
  if (/^y[^aeiou]/i.test(next)) return null;
  return /^[aeiouàáâäåæèéêëìíîïòóôöøùúûü]/i.test(next) ? 'an' : 'a';
}

/** A word, and the article before it: “a apple”, “an plan”. Not after a full stop or a letter (“Vitamin A”, “a.m.”). */
const PAIR = /(?<![\p{L}\p{N}.'’$&-])(an?|An?|AN)( ["“‘']?[$£€]?)(?=([\p{L}\d][\p{L}\p{N}.'-]*))/gu;

const find = (text: string): Slip[] => {
  const slips: Slip[] = [];
  for (const match of text.matchAll(PAIR)) {
    const article = match[1]!;
    const next = match[3]!;
    // a grade, a vitamin, a plan: “the A train”; and one letter alone says little
    if (
      article === 'A' &&
      match.index > 0 &&
      !/[.?!:;—–]["”’)]* ["“‘(]?$|^["“‘(]+$|["“‘]$/.test(text.slice(Math.max(0, match.index - 5), match.index))
    )
      continue;
    if (/^\p{L}$/u.test(next) || /^(?:an?|the|and|or|la|le|el|los|las|un|una|posteriori|priori)$/i.test(next)) continue;
    const right = wanted(next);
    if (right === null || right === article.toLowerCase()) continue;
    const start = match.index;
    slips.push({
      start,
      end: start + article.length,
      message: `It is ‘${right}’ before ‘${next}’, by its sound`,
      instead: [inCaseOf(article, right)],
    });
  }
  return slips;
};

const DOUBLED = /(?<![\p{L}.'-])(a|an|the) (a|an|the)(?= [a-z])/gu;
const doubled = (text: string): Slip[] =>
  [...text.matchAll(DOUBLED)]
    .filter((match) => match[1] !== match[2])
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      message: `Two articles stand here, ‘${match[1]}’ and ‘${match[2]}’`,
      instead: [match[2]!, match[1]!],
    }));

export const wrongArticle: GrammarRule = {
  rule: 'copydesk.WrongArticle',
  about: '“a” before a vowel sound, “an” before a consonant sound.',
  find,
};
export const twoArticles: GrammarRule = { rule: 'copydesk.TwoArticles', about: 'Two different articles beside each other.', find: doubled };
