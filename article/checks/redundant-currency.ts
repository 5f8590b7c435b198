import { isProse } from './lines';
import { placeCheck, type Place } from './places';

const SIGNS: Record<string, string> = {
  $: '(?:US |U\\.S\\. |American )?dollars?|bucks|cents|USD',
  '£': 'pounds?(?: sterling)?|sterling|quid|pence|GBP',
  '€': 'euros?|cents|EUR',
  '¥': 'yen|yuan|JPY|CNY',
  '₹': 'rupees?|INR',
  '₽': 'r(?:o?u)bles?',
  '₩': 'won',
  '₪': 'shekels?',
  '₺': 'liras?',
  '₦': 'naira',
};
const NUMBER = '\\d{1,15}(?:[,.]\\d{1,6}){0,8}';
const SCALE = '(?:[ \\u00a0-]?(?:hundred|thousand|million|billion|trillion|crore|lakh|mn|bn|tn|m|k)){0,2}';
/** Letters that stand before a sum as a sign does. */
const LETTERS: Record<string, string> = {
  'Rs\\.?': 'rupees?',
  INR: 'rupees?',
  USD: 'dollars?',
  GBP: 'pounds?',
  EUR: 'euros?',
  'Sh\\.?': 'shillings?',
  RM: 'ringgit',
};
const PATTERN = new RegExp(
  [...Object.entries(SIGNS).map(([sign, words]) => [`\\${sign}`, words]), ...Object.entries(LETTERS).map(([l, w]) => [`\\b${l}`, w])]
    .map(([sign, words]) => `${sign}[ \\u00a0]?${NUMBER}${SCALE}[ \\u00a0-](?:${words})`)
    .join('|')
    .replace(/\\([£€¥₹₽₩₪₺₦])/g, '$1'),
  'g',
);
const HAS_SIGN = /[$£€¥₹₽₩₪₺₦]|(?:Rs|INR|USD|GBP|EUR|Sh|RM)[. \u00a0]{0,2}\d/;

/** A currency sign and the word for it: "$5 million dollars". Source: AP Stylebook, "dollars"; Reuters Handbook, "currencies". */
export const redundantCurrency = placeCheck({
  rule: 'copydesk.RedundantCurrency',
  kind: 'redundant-currency',
  severity: 'warning',
  about: 'A currency sign and the word for it say the same twice.',
  example: { wrong: '$41 million dollars', right: '$41 million' },
  safety: 'outside-quotations',
  mendAll: (n) => `Take the word out of all ${n}`,
  find(block) {
    if (!isProse(block) || !HAS_SIGN.test(block.text)) return [];
    return [...block.text.matchAll(PATTERN)].flatMap((m): Place[] => {
      const [start, end] = [m.index, m.index + m[0].length];
      if (/[\p{L}\p{N}]/u.test(block.text[end] ?? '')) return [];
      const word = /[ \u00a0-](?:(?:US|U\.S\.|American) )?(?:[a-zA-Z]+(?: sterling)?)$/.exec(m[0])![0];
      const kept = m[0].slice(0, -word.length);
      // "a $5-dollar-denominated bond", "$5 dollar-denominated": part of a compound
      if (block.text[end] === '-') return [];
      return [
        {
          start,
          end,
          message: `“${/^[^\d\s]+/.exec(m[0])![0]}” says “${word.slice(1)}” already.`,
          fixes: [{ title: `Write “${kept}”`, edits: [{ start: end - word.length, end, text: '' }] }],
          alike: 'word',
        },
      ];
    });
  },
});
