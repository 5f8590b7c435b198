import type { ViewBlock } from '../model';
import { isProse } from './lines';
import { placeCheck, type Place } from './places';
import { decodeEntity } from './text/entities';
import { doubleMarkFor } from './text/quote-marks';

/** `&name;`, `&#8217;`, `&#x2019;`, escaped again and again (`&amp;amp;nbsp;`); the best-known ones without their semicolon too. */
const ENTITY =
  /&(?:(?:amp|AMP);){0,4}(?:(#\d{2,7}|#[xX][\da-fA-F]{2,6}|[a-zA-Z][a-zA-Z\d]{1,9});|(#\d{2,5}|nbsp|quot|rsquo|lsquo|rdquo|ldquo|mdash|ndash|hellip)(?![\w;]))/g;
/** Tags that editors and systems write; a `<` in a sum is none. */
const TAG =
  /<\/?(?:p|br|b|i|u|em|strong|span|div|a|h[1-6]|ul|ol|li|blockquote|img|figure|figcaption|section|article|iframe|font|sup|sub|table|tr|td|th|cite|small|center|hr)(?:\s[^<>]{0,400})?\s?\/?>/gi;

const shown = (text: string): string => (text === '' ? 'nothing' : text === ' ' ? 'a space' : `“${text}”`);

/** Without the space of its own where one stands beside it already. */
function fitted(text: string, start: number, end: number, put: string): string {
  if (put === '"') return doubleMarkFor(text, start, end - start);
  if (put !== ' ') return put;
  const beside = start === 0 || end === text.length || /\s/.test(text[start - 1]!) || /\s/.test(text[end]!);
  return beside ? '' : ' ';
}

function entities({ text }: ViewBlock): Place[] {
  if (!text.includes('&')) return [];
  return [...text.matchAll(ENTITY)].flatMap((m): Place[] => {
    const character = decodeEntity(m[1] ?? m[2]!);
    if (character === undefined) return [];
    const [start, end] = [m.index, m.index + m[0].length];
    const put = fitted(text, start, end, character);
    return [
      {
        start,
        end,
        message: `“${m[0]}” is code left from a web page. It stands for ${shown(put)}.`,
        fixes: [{ title: put === '' ? 'Take it out' : `Put ${shown(put)}`, edits: [{ start, end, text: put }] }],
        alike: 'code',
      },
    ];
  });
}

function tags({ text }: ViewBlock): Place[] {
  if (!text.includes('<')) return [];
  return [...text.matchAll(TAG)].map((m): Place => {
    const [start, end] = [m.index, m.index + m[0].length];
    const breaks = /^<\/?(?:br|p|div|li|h\d|td|th|tr|hr)/i.test(m[0]);
    const put = breaks ? fitted(text, start, end, ' ') : '';
    return {
      start,
      end,
      message: `“${m[0].slice(0, 40)}” is code left from a web page.`,
      fixes: [{ title: 'Take it out', edits: [{ start, end, text: put }] }],
      alike: 'code',
    };
  });
}

/** Character references and tags that a content system left as text. Source: the HTML standard's list of named references. */
export const entityLeftover = placeCheck({
  rule: 'copydesk.EntityLeftover',
  kind: 'entity-leftover',
  severity: 'error',
  about: 'Code left from a web page: “&nbsp;”, “&#8217;”, “&amp;quot;”, tags.',
  example: { wrong: 'the council&#8217;s plan', right: 'the council’s plan' },
  safety: 'always',
  mendAll: (n) => `Mend all ${n} pieces of code`,
  find: (block) => (isProse(block) ? [...entities(block), ...tags(block)].sort((a, b) => a.start - b.start) : []),
});
