import type { ViewBlock } from '../model';
import { isProse } from './lines';
import { placeCheck, type Place } from './places';
import { glanceAt, SEEN } from './text/glance';
import { isAddress, tokenAround } from './text/tokens';

/** Lower-case words that can begin what follows a full stop typed without its space; none of them ends an address. */
const STARTERS = 'the|and|but|he|she|they|we|his|her|their|this|that|there|with|from|for|when|while|however|who|which';
const FORMS: readonly RegExp[] = [
  // a sentence end, then a capital: "questions.Its"
  /(?<=\p{Ll}{2}|\p{N}|\p{Ll}[”’"')\]])[.?!](?=\p{Lu}(?:\p{Ll}|[’'\s]))/gu,
  new RegExp(`(?<=\\p{Ll}{3})[.?!](?=(?:${STARTERS})\\s)`, 'gu'),
  // a comma or semicolon between words: "rain,wind"
  /(?<=[\p{L}\p{N}%][”’"')]?)[,;](?=\p{L}{2}|[aI]\s)/gu,
  /(?<=\p{Ll}{2}):(?=\p{Lu}\p{Ll}{2})/gu,
  // a closing mark, then a word: "late,”he said"
  /(?<=[\p{L}\p{N}.,?!…—])”(?=\p{L}{2}|[aAI]\s)/gu,
  /(?<=\p{L}[.,?!…]?)"(?=\p{L}{2}|[aI]\s)/gu,
  // a word, then an opening mark: "said,“We"
  /(?<=\p{L}{2})[,.:;?!]?(?=“\p{L})/gu,
];

/** True when a straight mark at an offset closes: an odd one of its block. */
function closes(text: string, at: number): boolean {
  let before = 0;
  for (let i = text.indexOf('"'); i >= 0 && i < at; i = text.indexOf('"', i + 1)) before++;
  return before % 2 === 1;
}

/** “the ‘A”s and ‘B”s”, “Trump”ism: a suffix on a quoted word. */
const isSuffix = (text: string, at: number): boolean => /^(?:s|es|ish|ism|ist|ing|ed)(?!\p{L})/u.test(text.slice(at, at + 5));

function find(block: ViewBlock): Place[] {
  if (!(glanceAt(block) & SEEN.joined)) return [];
  const { text } = block;
  const places = new Map<number, Place>();
  for (const form of FORMS) {
    for (const m of text.matchAll(form)) {
      const at = m.index + m[0].length;
      if (isAddress(tokenAround(text, at)) || (m[0] === '"' && !closes(text, m.index))) continue;
      if (/[”"]/.test(m[0]) && isSuffix(text, at)) continue;
      if (m[0] === ';' && /&#?\w{1,30}$/.test(text.slice(Math.max(0, at - 32), at - 1))) continue;
      const start = m[0] === '' ? at - 1 : m.index;
      places.set(at, {
        start,
        end: at + 1,
        message: 'A space is missing here.',
        fixes: [{ title: 'Put in a space', edits: [{ start: at, end: at, text: ' ' }] }],
        alike: 'space',
      });
    }
  }
  return [...places.values()].sort((a, b) => a.start - b.start);
}

/** No space after a sentence, a comma or a closing quotation mark. Source: any English style book. */
export const missingSpace = placeCheck({
  rule: 'copydesk.MissingSpace',
  kind: 'missing-space',
  severity: 'error',
  about: 'Two sentences or words run together after a full stop, a comma or a quotation mark. Web addresses are left alone.',
  example: { wrong: 'did not answer.Its owner', right: 'did not answer. Its owner' },
  safety: 'always',
  mendAll: (n) => `Put in all ${n} missing spaces`,
  find: (block) => (isProse(block) ? find(block) : []),
});
