import { isProse } from './lines';
import { placeCheck } from './places';
import { curlEdits } from './text/curl';

/** Typewriter marks where a story takes typographic ones; one finding a paragraph. Source: Chicago 6.115 (“smart” quotation marks); Hart's Rules 9. */
export const straightQuotes = placeCheck({
  rule: 'copydesk.StraightQuotes',
  kind: 'straight-quotes',
  severity: 'suggestion',
  about: 'Typewriter quotation marks and apostrophes. Feet and inches are left alone.',
  example: { wrong: '"We didn\'t know," she said.', right: '“We didn’t know,” she said.' },
  safety: 'always',
  mendAll: (n) => `Curl the marks of all ${n} paragraphs`,
  find({ type, text }) {
    if (!isProse({ type }) || !/["']/.test(text)) return [];
    const edits = curlEdits(text);
    const [first] = edits;
    if (!first) return [];
    const quotation = edits.some((e) => /[“”‘]/.test(e.text));
    return [
      {
        start: first.start,
        end: first.end,
        message: quotation ? 'Straight quotation marks in this paragraph.' : 'Straight apostrophes in this paragraph.',
        fixes: [{ title: edits.length === 1 ? 'Curl it' : `Curl all ${edits.length} marks of the paragraph`, edits }],
        alike: 'straight',
      },
    ];
  },
});
