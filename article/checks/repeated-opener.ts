import type { Finding, ViewBlock } from '../model';
import type { StoryCheck } from './check';
import { isProse } from './lines';
import { sentencesOfBlock } from './text/sentences';

interface Opener {
  /** Lower case, without its comma. */
  words: string;
  start: number;
  end: number;
  /** Where the sentence itself goes on, behind comma and space. */
  rest: number;
}

/** One to four words and a comma. */
const PHRASE = /^(?:[\p{L}’'-]{1,24}[ \u00a0]){0,3}[\p{L}’'-]{1,24},[ \u00a0]/u;
const SINGLE = new Set(
  `meanwhile however still moreover nevertheless nonetheless additionally furthermore also then indeed instead finally later now yet besides
  similarly likewise consequently therefore thus hence otherwise separately elsewhere afterwards afterward subsequently eventually recently
  currently overall ultimately notably perhaps maybe clearly obviously apparently reportedly earlier today yesterday sometimes often again
  though first second third next once here there soon typically generally naturally sadly luckily unfortunately fortunately surprisingly`.split(
    /\s+/,
  ),
);
/** Phrases begin with one of these; a name before a comma does not. */
const PHRASE_STARTS = new Set(
  'in at for on by as to of after before even that with from over under since until during despite without according because while among given what more most not once this all until'.split(
    ' ',
  ),
);
/** Strong enough without a comma. */
const BARE = /^(?:Meanwhile|However|Moreover|Furthermore|Additionally|Nevertheless)(?=\s)/;

function openerOf(text: string, start: number): Opener | null {
  const bare = BARE.exec(text);
  if (bare) return { words: bare[0].toLowerCase(), start, end: start + bare[0].length, rest: start + bare[0].length + 1 };
  const m = PHRASE.exec(text);
  if (!m) return null;
  const phrase = m[0].slice(0, m[0].lastIndexOf(',')).toLowerCase();
  const words = phrase.split(/[ \u00a0]/);
  const known = words.length === 1 ? SINGLE.has(phrase) || /^\p{L}{3,}ly$/u.test(phrase) : PHRASE_STARTS.has(words[0]!);
  return known ? { words: phrase, start, end: start + phrase.length, rest: start + m[0].length } : null;
}

/** The openers of a block's sentences, null where one begins otherwise; a mark of speech before it makes it somebody's words. */
function collect(block: ViewBlock): (Opener | null)[] {
  return isProse(block) ? sentencesOfBlock(block).map((sentence) => openerOf(sentence.text, sentence.start)) : [];
}

/** Two sentences running that open with the same adverb or phrase; the second is the finding. Source: any style guide on transitions. */
export const repeatedOpener: StoryCheck<(Opener | null)[]> = {
  rule: 'copydesk.RepeatedOpener',
  kind: 'repeated-opener',
  severity: 'suggestion',
  about: 'Two sentences running open in the same way (“Meanwhile … Meanwhile”).',
  example: { wrong: 'Meanwhile, talks go on. Meanwhile, aid flows.', right: 'Meanwhile, talks go on. Aid flows.' },
  scope: 'story',
  collect,
  run({ view, quoted }, collected) {
    const found: Finding[] = [];
    let previous: Opener | null = null;
    collected.forEach((openers, i) => {
      const block = view.blocks[i]!;
      for (const opener of openers) {
        const start = block.start + (opener?.start ?? 0);
        if (opener && previous?.words === opener.words && !quoted(start)) {
          const rest = block.start + opener.rest;
          const capital = (view.text[rest] ?? '').toUpperCase();
          found.push({
            rule: 'copydesk.RepeatedOpener',
            kind: 'repeated-opener',
            severity: 'suggestion',
            message: `The sentence before opens with “${view.text.slice(start, block.start + opener.end)}” too.`,
            start,
            end: block.start + opener.end,
            text: view.text.slice(start, block.start + opener.end),
            fixes: rest < block.end ? [{ title: 'Take it out', safe: false, edits: [{ start, end: rest + 1, text: capital }] }] : [],
          });
        }
        previous = opener;
      }
    });
    return found;
  },
};
