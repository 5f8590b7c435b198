import type { Finding, Kind } from '../../../article/model';
import { shorten } from '../words';

/** What a kind of finding is called in a row and as the head of a group. */
export const KIND_NAMES: Record<Kind, { short: string; group: string }> = {
  headline: { short: 'headline', group: 'Headline' },
  byline: { short: 'byline', group: 'Byline' },
  subhead: { short: 'subhead', group: 'Subheads' },
  'promo-line': { short: 'promo line', group: 'Promo lines' },
  'stray-fragment': { short: 'fragment', group: 'Stray fragments' },
  'stray-punctuation': { short: 'stray mark', group: 'Stray punctuation' },
  'space-before-punctuation': { short: 'space', group: 'Space before punctuation' },
  'missing-space': { short: 'space', group: 'Missing spaces' },
  'double-space': { short: 'two spaces', group: 'Double spaces' },
  'repeated-word': { short: 'said twice', group: 'Words said twice' },
  'repeated-sentence': { short: 'said twice', group: 'Sentences said twice' },
  'repeated-opener': { short: 'same opening', group: 'Same opening words' },
  'repeated-paragraph': { short: 'said twice', group: 'Paragraphs said twice' },
  'straight-quotes': { short: 'curly marks', group: 'Straight quotation marks' },
  'unclosed-quote': { short: 'open quote', group: 'Quotations left open' },
  mojibake: { short: 'garbled', group: 'Garbled characters' },
  'entity-leftover': { short: 'code', group: 'Leftover codes' },
  'invisible-character': { short: 'invisible', group: 'Invisible characters' },
  'broken-line': { short: 'broken line', group: 'Broken lines' },
  'non-speaker': { short: 'cannot speak', group: 'Cannot speak' },
  'name-variant': { short: 'name', group: 'Names spelled two ways' },
  'title-consistency': { short: 'title', group: 'Titles' },
  'abbreviation-consistency': { short: 'abbreviation', group: 'Abbreviations' },
  'ordinal-date': { short: 'date', group: 'Dates' },
  'redundant-currency': { short: 'currency', group: 'Currency' },
  'untagged-quote': { short: 'no speaker', group: 'Quotes without a speaker' },
  spelling: { short: 'spelling', group: 'Spelling' },
  grammar: { short: 'grammar', group: 'Grammar' },
  'house-style': { short: 'house style', group: 'House style' },
};

/** A heading in two parts: the words of the story, set bold, and what is said of them. */
export interface Heading {
  before: string;
  bold: string;
  after: string;
}

const heading = (before: string, bold: string, after: string): Heading => ({ before, bold: shorten(bold, 40), after });

/** The heading of a finding's row and card: "Vence or Vance?", "Bluetooth cannot speak". */
export function headingOf(finding: Finding): Heading {
  const { kind, text } = finding;
  const fixed = finding.fixes[0]?.edits.find((edit) => edit.start < finding.end && edit.end > finding.start)?.text ?? '';
  switch (kind) {
    case 'headline':
      return heading('Headline? ', text, '');
    case 'byline':
      return heading('Byline? ', text, '');
    case 'subhead':
      return heading('Subhead? ', text, '');
    case 'name-variant':
    case 'spelling':
      return fixed ? heading('', text, ` or ${shorten(fixed, 30)}?`) : heading('', text, ' is not in the dictionary');
    case 'non-speaker':
      return heading('', text, ' cannot speak');
    case 'stray-fragment':
      return heading('', text, ' is a stray fragment');
    case 'promo-line':
      return heading('Promo line: ', text, '');
    case 'repeated-sentence':
    case 'repeated-paragraph':
    case 'repeated-word':
      return heading('Said twice: ', text, '');
    case 'repeated-opener':
      return heading('', text, ' opens two sentences');
    case 'unclosed-quote':
      return heading('A quotation is never closed', '', '');
    case 'untagged-quote':
      return heading('Who said ', text, '?');
    default:
      if (!/[\p{L}\p{N}]/u.test(text)) return heading('', KIND_NAMES[kind].group, '');
      return heading(`${KIND_NAMES[kind].group}: `, text, '');
  }
}

const QUESTIONS: Partial<Record<Kind, string>> = {
  headline: 'Is this the headline?',
  byline: 'Is this the byline?',
  subhead: 'Is this a subhead?',
};

/** The heading as one sentence, for the card and for a screen reader. */
export function titleOf(finding: Finding): string {
  const { before, bold, after } = headingOf(finding);
  return QUESTIONS[finding.kind] ?? `${before}${bold}${after}`;
}

/** The words of the story at the finding, as evidence: "Vence added that a free ferry…". `text` is the plain-text view. */
export function evidenceOf(finding: Finding, text: string): string {
  if (QUESTIONS[finding.kind] || finding.text.length > 40) return shorten(finding.message, 60);
  const end = text.indexOf('\n', finding.start);
  const line = text.slice(text.lastIndexOf('\n', finding.start - 1) + 1, end < 0 ? undefined : end);
  const from = Math.max(0, finding.start - (text.lastIndexOf('\n', finding.start - 1) + 1));
  const rest = line.slice(from);
  const shown = rest.length > 24 ? rest : line.slice(Math.max(0, line.lastIndexOf(' ', Math.max(0, line.length - 40))));
  return `“${shorten(shown.replaceAll(/[“”"]/g, ''), 44)}”`;
}
