import type { Severity, ViewBlock } from '../model';
import { isProse } from './lines';
import { placeCheck, type Place } from './places';
import { glanceAt, SEEN } from './text/glance';
import { isAbbreviation } from './text/abbreviations';

/** Marks in a row where one is meant, spaces between them or not; three dots and more are an ellipsis. */
const ROW = /(?<![.,;:…\s]|^|\.\s)[ \u00a0]*[.,;:](?:[ \u00a0]*[.,;:])+/g;
/** A mark left at the beginning of a paragraph. */
const AT_FRONT = /^[.,;:]\s+(?=[\p{L}\p{N}“"‘])/u;
/** A paragraph of one or two marks and nothing else; three dots and more divide a text. */
const NOTHING_ELSE = /^[.,;:](?:\s*[.,;:])?$/;
/** A full stop on both sides of a closing mark. */
const BOTH_SIDES = /(?<=\p{L})([.,])[”"’']{1,2}[.,](?=\s|$)/gu;
/** A full stop behind a question or exclamation mark. */
const AFTER_MARK = /(?<=[\p{L}\p{N}][?!])[ \u00a0]?[.](?=[\s”"’')]|$)/gu;
const EMPTY_PAIR = /(?:(?:\(\s*\)|\[\s*\]|“\s*”)[ \u00a0]?)+/g;

const wordBefore = (text: string, at: number): string => /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';

/** Which mark of a row is meant: the last one that ends a sentence where one begins behind, else the first. */
function meant(row: string, after: string): string {
  const marks = row.replace(/\s/g, '');
  const sentenceEnds = after === '' || /^[”"’')\]]*\s+[“"‘'([]*[\p{Lu}\p{N}]/u.test(after) || /^[”"’')\]]+$/.test(after);
  if (sentenceEnds && marks.includes('.')) return '.';
  return marks.startsWith('.') && marks.length > 1 && /[,;:]/.test(marks[1]!) && !sentenceEnds ? marks[1]! : marks[0]!;
}

function rows({ text }: ViewBlock): Place[] {
  return [...text.matchAll(ROW)].flatMap((m): Place[] => {
    const start = m.index;
    const end = start + m[0].length;
    const marks = m[0].replace(/[ \u00a0]/g, '');
    if (/^\.{3,}[,;:]?$/.test(marks) || /^[,;:]\.{3,}$/.test(marks) || text[end] === '…') return [];
    // "U.S.," and "p.m.:" are sound; so are smileys and times
    if (/^\.[,;:]$/.test(m[0]) && isAbbreviation(wordBefore(text, start))) return [];
    if (/[\p{L}\p{N}/\\]/u.test(text[end] ?? '') && !/\s/.test(m[0])) return [];
    const keep = meant(m[0], text.slice(end, end + 40));
    const typedDots = marks === '..' && /^\s+\p{Ll}/u.test(text.slice(end, end + 4));
    const severity: Severity | undefined = typedDots ? 'warning' : undefined;
    // point at what is too much: the first mark stays where it is the one that is meant
    const from = m[0].startsWith(keep) ? start + 1 : start;
    return [
      {
        start: from,
        end,
        message: typedDots
          ? 'Two dots: an ellipsis has three, a sentence ends with one.'
          : `“${m[0].trim()}” is more than one mark where one is meant.`,
        fixes: [
          ...(typedDots ? [{ title: 'Make it an ellipsis', edits: [{ start, end, text: '…' }], safe: false }] : []),
          { title: `Leave “${keep}”`, edits: [{ start, end, text: keep }], ...(typedDots && { safe: false }) },
        ],
        ...(severity && { severity }),
        ...(!typedDots && { alike: 'row' }),
      },
    ];
  });
}

function others({ text }: ViewBlock): Place[] {
  if (NOTHING_ELSE.test(text)) {
    const message = text.length === 1 ? 'A mark stands alone here.' : `“${text}” stands alone here.`;
    return [{ start: 0, end: text.length, message, fixes: [{ title: 'Delete the line', edits: 'line' }] }];
  }
  const places: Place[] = [];
  const front = AT_FRONT.exec(text);
  if (front) {
    places.push({
      start: 0,
      end: 1,
      message: 'A mark stands alone here.',
      fixes: [{ title: 'Take it out', edits: [{ start: 0, end: front[0].length, text: '' }] }],
    });
  }
  for (const m of text.matchAll(BOTH_SIDES)) {
    if (m[1] === '.' && isAbbreviation(wordBefore(text, m.index))) continue;
    const end = m.index + m[0].length;
    places.push({
      start: end - 1,
      end,
      message: 'The mark stands on both sides of the closing quotation mark.',
      fixes: [{ title: 'Keep the one inside', edits: [{ start: end - 1, end, text: '' }] }],
    });
  }
  for (const m of text.matchAll(AFTER_MARK)) {
    const end = m.index + m[0].length;
    places.push({
      start: m.index,
      end,
      message: `“${text[m.index - 1]}” ends the sentence by itself.`,
      fixes: [{ title: 'Take the other mark out', edits: [{ start: m.index, end, text: '' }] }],
    });
  }
  for (const m of text.matchAll(EMPTY_PAIR)) {
    const end = m.index + m[0].length;
    places.push({
      start: m.index,
      end: m.index + m[0].trimEnd().length,
      message: 'Nothing stands between these marks.',
      fixes: [{ title: 'Take them out', edits: [{ start: m.index, end, text: '' }], safe: false }],
    });
  }
  return places;
}

/** Marks that stand twice or in a wrong pair. Source: Hart's Rules 4 and Chicago 6.122 (no two stops at one place). */
export const strayPunctuation = placeCheck({
  rule: 'copydesk.StrayPunctuation',
  kind: 'stray-punctuation',
  severity: 'error',
  about:
    'Marks that stand twice, in a wrong pair, or alone: “. .”, “,,”, “;.”. An ellipsis and the full stop of a short form are left alone.',
  example: { wrong: 'the ongoing war. .', right: 'the ongoing war.' },
  safety: 'always',
  mendAll: (n) => `Mend all ${n} of these`,
  find: (block) =>
    isProse(block) && glanceAt(block) & (SEEN.spaced | SEEN.marks)
      ? [...rows(block), ...others(block)].sort((a, b) => a.start - b.start)
      : [],
});
