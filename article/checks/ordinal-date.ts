import type { ViewBlock } from '../model';
import type { CheckContext } from './check';
import { isProse } from './lines';
import { placeCheck, type Place } from './places';
import { glanceAt, SEEN } from './text/glance';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const AFTER_MONTH = new RegExp(`\\b${MONTH}[ \\u00a0](0?[1-9]|[12]\\d|3[01])(st|nd|rd|th)\\b`, 'g');
const BEFORE_MONTH = new RegExp(`\\b(0?[1-9]|[12]\\d|3[01])(st|nd|rd|th)[ \\u00a0](?:of[ \\u00a0])?${MONTH}(?!\\w)`, 'g');
/** "the March 1st Battalion", "May 9th Street": a number of something else. */
const NUMBERS_OTHERS =
  /^[ \u00a0](?:Century|Battalion|Division|Regiment|Infantry|Brigade|Cavalry|Airborne|Street|Avenue|District|Circuit|Congress|Amendment|Anniversary|Annual|Annex|anniversary)\b/;

function afterMonth({ text }: ViewBlock): Place[] {
  return [...text.matchAll(AFTER_MONTH)].flatMap((m): Place[] => {
    const end = m.index + m[0].length;
    if (NUMBERS_OTHERS.test(text.slice(end, end + 20))) return [];
    const suffix = { start: end - 2, end, text: '' };
    return [
      {
        start: m.index,
        end,
        message: `Dates take a plain number: “${m[0].slice(0, -2)}”.`,
        fixes: [{ title: `Write “${m[0].slice(0, -2)}”`, edits: [suffix] }],
        alike: 'suffix',
      },
    ];
  });
}

function beforeMonth({ text }: ViewBlock, { dialect }: CheckContext): Place[] {
  return [...text.matchAll(BEFORE_MONTH)].flatMap((m): Place[] => {
    const end = m.index + m[0].length;
    const [whole, day] = m;
    const month = whole.slice(whole.lastIndexOf(' ') + 1);
    const ofForm = /[ \u00a0]of[ \u00a0]/.test(whole);
    // the holiday has its own name
    if (ofForm && /^4th of July$/.test(whole)) return [];
    if (!ofForm) {
      const at = m.index + day!.length;
      const title = `Write “${day} ${month}”`;
      return [
        {
          start: m.index,
          end,
          message: `Dates take a plain number: “${day} ${month}”.`,
          fixes: [{ title, edits: [{ start: at, end: at + 2, text: '' }] }],
          alike: 'suffix',
        },
      ];
    }
    const article = /\bthe[ \u00a0]$/i.exec(text.slice(Math.max(0, m.index - 5), m.index))?.[0].length ?? 0;
    const plain = dialect === 'en-US' ? `${month} ${Number(day)}` : `${Number(day)} ${month}`;
    return [
      {
        start: m.index,
        end,
        message: `Dates take a plain number: “${plain}”.`,
        fixes: [{ title: `Write “${plain}”`, edits: [{ start: m.index - article, end, text: plain }], safe: false }],
      },
    ];
  });
}

/** "January 20th" where the style is "January 20". Source: AP Stylebook, "dates"; Guardian style guide, "dates". */
export const ordinalDate = placeCheck({
  rule: 'copydesk.OrdinalDate',
  kind: 'ordinal-date',
  severity: 'suggestion',
  about: 'A date with st, nd, rd or th. AP and the Guardian write the plain number.',
  example: { wrong: 'on January 20th', right: 'on January 20' },
  safety: 'outside-quotations',
  mendAll: (n) => `Write all ${n} with a plain number`,
  find: (block, context) =>
    isProse(block) && glanceAt(block) & SEEN.ordinal
      ? [...afterMonth(block), ...beforeMonth(block, context)].sort((a, b) => a.start - b.start)
      : [],
});
