import type { AttributedQuotation, Attribution, FoundSpeaker } from '../../article/model';

/** A speaker as JSON has it. */
const speakerJson = ({ id, name, role, affiliation, aliases, person }: FoundSpeaker) => ({
  id,
  name,
  ...(role ? { role } : {}),
  ...(affiliation ? { affiliation } : {}),
  aliases,
  ...(person ? { person } : {}),
});

/** A quotation as JSON has it: what stands between the marks, and who said it. */
const quoteJson = ({ start, end, text, kind, speaker, mention, confidence, evidence }: AttributedQuotation) => ({
  start,
  end,
  text,
  kind,
  speaker,
  mention,
  confidence,
  evidence,
});

export const quotesJson = (file: string, { speakers, quotes }: Attribution) => ({
  file,
  speakers: speakers.map(speakerJson),
  quotes: quotes.map(quoteJson),
});

const nameOf = (speaker: FoundSpeaker | undefined): string =>
  speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : 'nobody';

/** One line a quotation: where it is, who said it, the words, and which words decided. */
export function quotesText(
  file: string,
  { speakers, quotes }: Attribution,
  lineOf: (offset: number) => { line: number; column: number },
): string {
  return quotes
    .map((quote) => {
      const { line, column } = lineOf(quote.start);
      const who = quote.kind === 'scare' ? 'not speech' : nameOf(speakers.find(({ id }) => id === quote.speaker));
      return `${file}:${line}:${column}: ${who}: “${quote.text}”${quote.evidence ? ` (${quote.evidence})` : ''}\n`;
    })
    .join('');
}

export const CSV_HEAD = 'file,start,end,text,kind,speaker,role,affiliation,mention,confidence,evidence';

/** A field of CSV (RFC 4180); one that a spreadsheet would take for a formula begins with an apostrophe. */
function field(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Rows of CSV, without the head. */
export function quotesCsv(file: string, { speakers, quotes }: Attribution): string {
  return quotes
    .map((quote) => {
      const who = speakers.find(({ id }) => id === quote.speaker);
      const words = [quote.text, quote.kind, who?.name ?? '', who?.role ?? '', who?.affiliation ?? '', quote.mention?.text ?? ''];
      const numbers = [String(quote.start), String(quote.end)];
      return [field(file), ...numbers, ...words.map(field), String(quote.confidence), field(quote.evidence)].join(',') + '\r\n';
    })
    .join('');
}
