import type { FormSeen } from './consistency';

interface Pattern {
  group: string;
  /** Global; the whole match is what is replaced. */
  find: RegExp;
  /** Without one of these in a text nothing can be found there. */
  needs: RegExp;
  /** The name of the form, and the place written in each form. */
  read: (match: RegExpMatchArray, text: string) => { form: string; others: Record<string, string>; group?: string } | null;
}

const MONTHS: Record<string, string> = {
  January: 'Jan.',
  February: 'Feb.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
};
const LONG_MONTH = new Map(Object.entries(MONTHS).map(([long, short]) => [short.slice(0, 3), long]));

/** Names in which the letters are no abbreviation that the desk may choose to write otherwise. */
const FIXED = /^ (?:Airways|Weekly|Magazine|Comics|Foods|Bancorp|Steel)\b/;

const SCALES: Record<string, readonly [string, string]> = { m: ['million', 'm'], b: ['billion', 'bn'], t: ['trillion', 'tn'] };

const dotted = (letters: string): string => letters.split('').join('.') + '.';

/** A full stop that also ends the sentence must stay when the points go. */
const endsSentence = (rest: string): boolean =>
  /^["”’)\]]*(?:$|\s+["“‘]?(?:The|He|She|It|They|We|But|And|In|On|At|A|An|That|This|His|Her|For|If|When|As|Its|Their|Some|Many|Most|So|Yet|Now|Then|There)\b)/.test(
    rest,
  );

/** “U.S.” and “US” are one thing with and without points; so are “F.B.I.”, “J.D.”, “Ph.D.”. */
const POINTED: Pattern = {
  group: 'points',
  // plain letters are told first, and a capital before what stands behind it: \p{Lu} alone asks long at every letter
  needs: /(?:[A-Z]|(?![\0-\x7f])\p{Lu})\.?\p{Lu}/u,
  find: /(?![\0-@[-\x7f])(?=\p{Lu}[\p{Lu}.])(?<![\p{L}\p{N}.&’'@#/-])(?:(?:\p{Lu}\.){2,}|\p{Lu}{2,6}(?![\p{L}\p{N}’'&@$]|\.\p{L}|-\d)|\p{Lu}{2,6}(?=[’']s\b))/gu,
  read(match, text) {
    const found = match[0];
    const after = text.slice((match.index ?? 0) + found.length);
    if (FIXED.test(after)) return null;
    const letters = found.replace(/\./g, '');
    if (found !== letters)
      return { group: letters, form: 'points', others: { bare: endsSentence(after) ? `${letters}.` : letters } as Record<string, string> };
    // the sentence's own full stop serves as the last point
    const points = dotted(letters);
    return { group: letters, form: 'bare', others: { points: after.startsWith('.') ? points.slice(0, -1) : points } };
  },
};

const formsOfTime = (half: string): Record<string, string> => ({
  'a.m.': `${half}.m.`,
  am: `${half}m`,
  AM: `${half.toUpperCase()}M`,
  'A.M.': `${half.toUpperCase()}.M.`,
});

const PATTERNS: readonly Pattern[] = [
  POINTED,
  {
    group: 'percent',
    needs: /percent|per cent|pct/,
    find: /(?<=\p{L} |\d )(?:percent|per cent|pct\.?)(?!\p{L})/gu,
    read: ([found]) => ({ form: found, others: { percent: 'percent', 'per cent': 'per cent' } }),
  },
  {
    group: 'percent sign',
    needs: /percent|per cent|%/,
    find: /(?<=\d)(?: (?:percent|per cent)(?!\p{L})| ?%)/gu,
    read: ([found]) => ({ form: found.endsWith('%') ? 'sign' : 'word', others: { word: ' percent', sign: '%' } }),
  },
  {
    group: 'time',
    needs: /\d ?[apAP][.mM]/,
    find: /(?<=\d ?)(?:[ap]\.m\.|[ap]m|[AP]M|[AP]\.M\.)(?![\p{L}\p{N}])/gu,
    read([found]) {
      const half = found.startsWith('a') || found.startsWith('A') ? 'a' : 'p';
      const form = Object.entries(formsOfTime(half)).find(([, written]) => written === found)?.[0] ?? found;
      return { form, others: formsOfTime(half) };
    },
  },
  {
    group: 'month before a day',
    needs: /(?:Jan|Feb|Aug|Sep|Oct|Nov|Dec)[a-z.]* \d/,
    find: /(?=[JFASOND])(?<!\p{L})(?:Jan\.?|Feb\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|January|February|August|September|October|November|December)(?= \d{1,2}(?!\d))/gu,
    read([found]) {
      const long = LONG_MONTH.get(found.slice(0, 3));
      const short = long && MONTHS[long];
      return long && short ? { form: found === long ? 'long' : 'short', others: { long, short } } : null;
    },
  },
  {
    group: 'versus',
    needs: / v(?:s|ersus)/,
    find: /(?<= )(?:vs\.?|versus)(?= )/g,
    read: ([found]) => ({ form: found, others: { vs: 'vs', 'vs.': 'vs.', versus: 'versus' } }),
  },
  {
    group: 'okay',
    needs: /O\.?K|kay/,
    find: /(?<!\p{L})(?:OK|O\.K\.|[Oo]kay)(?!\p{L})/gu,
    read: ([found]) => ({
      form: found.toLowerCase(),
      others: { ok: 'OK', 'o.k.': 'O.K.', okay: found.startsWith('O') && found.endsWith('y') ? 'Okay' : 'okay' },
    }),
  },
  {
    group: 'large sums',
    needs: /[$£€]/,
    find: /(?<=[$£€]\d[\d.,]*)(?: ?(?:million|billion|trillion)| ?(?:m|bn|tn|M|B))(?![\p{L}\p{N}])/gu,
    read([found]) {
      const [scale, short] = SCALES[found.trim().charAt(0).toLowerCase()] ?? [];
      if (!scale || !short) return null;
      return { form: /illion/.test(found) ? 'word' : 'letter', others: { word: ` ${scale}`, letter: short } };
    },
  },
];

/** Every abbreviation of a text that can be written in another way, in order of place. */
export function readAbbreviations(text: string): FormSeen[] {
  const found: FormSeen[] = [];
  for (const { group, find, needs, read } of PATTERNS) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(find)) {
      const seen = read(match, text);
      if (seen) found.push({ group, ...seen, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
