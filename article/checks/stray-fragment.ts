import type { Finding, Severity, View, ViewBlock } from '../model';
import type { StoryCheck } from './check';
import { isProse, removeLine } from './lines';
import { isAbbreviation, mayEndSentence } from './text/abbreviations';
import { isShortWord, isOpening } from './text/short-words';

interface Fragment {
  start: number;
  end: number;
  /** The cut-off word, without its full stop. */
  word: string;
  /** Nothing else can stand there, or it could still be a name. */
  sure: boolean;
}

/** What follows a cut-off token: the next sentence, or nothing. */
const BEFORE_NEXT = '(?=[ \\u00a0]+[“"‘\'(]?[\\p{Lu}\\p{N}]|\\s*$)';
/** A sentence end, then one token that ends at once; or a small word and what was cut behind it. */
const ONE_TOKEN = new RegExp(`()(\\p{L}\\p{Ll}{0,8})(\\.?)${BEFORE_NEXT}`, 'uy');
const TWO_TOKENS = new RegExp(`(\\p{Lu}\\p{Ll}{0,4}) (\\p{Ll}{1,5})(\\.?)${BEFORE_NEXT}`, 'uy');
const ENDS = '.?!…';
const CLOSES = '”"’\')]';
/** What a program writes where it has no text. */
const NO_TEXT = /(?:^|[.?!…]["”’)\]]*[ \u00a0])(undefined|null|NaN|\[object Object\])$/;
/** The sign of the desk that the copy ends here, a line of its own. Source: wire copy ends with “-30-” in North America, with “ends” in Britain. */
const END_SIGN = /^(?:[-–—] ?30 ?[-–—]|# ?# ?#)$/;
/** Small words that open a sentence; the token behind them is what was cut. */
const OPENERS = new Set(
  'the a an in on he she it they we but and for at to his her this that as by with from its their if so there when after'.split(' '),
);
/** Capital words that a name never stands before. */
const NOT_A_SURNAME =
  /^[ \u00a0]+[“"‘'(]?(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|For|His|Her|Its|Their|This|That|These|Those|There|When|While|After|Before|As|If|To|With|From|By|Many|Some|Most|Meanwhile|However|Still|Also|Now|Then|One|Two|Mr|Mrs|Ms)(?![\p{L}])/u;
const QUOTE_NEXT = /^[ \u00a0]+[“"‘]/;
const VOWEL = /[aeiouy]/i;
/** Words without a vowel that stand alone in news. */
const NO_VOWEL = new Set(
  'mr mrs ms dr st jr sr ft mt lt pm tv pc ng hm hmm shh psst nth cwm crwth brrr grr pfft tsk mph mps vs cllr cr crs sgt pte cpl flt hrh qc kc mp msp phd ltd'.split(
    ' ',
  ),
);

/** Words that news and features write as a sentence of their own. */
const STANDS_ALONE = new Set(
  `yes no nope nah yep yeah sure wow gone again pause true false right wrong never always maybe sad bad good great okay ok ever still enough done fine well why how
  what when who where here there now then ditto amen boom zero none next soon later today check done stop go wait look listen really sorry thanks hello hi bye please
  welcome peace love death money power jobs fear hope faith truth lies war dead alive alone home guilty over out not nice cool safe easy hard cheap free`.split(
    /\s+/,
  ),
);

/** True when a token can be no word or name of its own. */
const isUnsayable = (word: string): boolean => word.length > 1 && !VOWEL.test(word) && !NO_VOWEL.has(word.toLowerCase());

function judge(text: string, opener: string, token: string, stop: string, end: number): Fragment['sure'] | null {
  const word = token.toLowerCase();
  if (opener !== '') {
    if (!OPENERS.has(opener.toLowerCase()) || /^\p{Lu}/u.test(token)) return null;
    const cut = word.length === 1 ? !/[ai]/.test(word) || stop === '.' : !isShortWord(word) && word.length <= 5;
    return cut && (stop === '.' || isUnsayable(token) || word.length === 1) ? true : null;
  }
  if (!/^\p{Lu}/u.test(token) || STANDS_ALONE.has(word)) return null;
  const rest = text.slice(end, end + 24);
  const sentenceFollows = NOT_A_SURNAME.test(rest) || QUOTE_NEXT.test(rest) || rest.trim() === '';
  // "Sen. Lee", "Sept. 11": a short form before what it belongs to
  if (isAbbreviation(token) || NO_VOWEL.has(word))
    return sentenceFollows && !/^\p{Lu}{2}/u.test(token) && !NO_VOWEL.has(word) && word.length > 1 ? false : null;
  if (isShortWord(word))
    return (stop === '.' || (rest.trim() === '' && word.length <= 3 && text.length > 20)) && word.length > 1 && word.length <= 5
      ? false
      : null;
  if (stop === '.') return word.length <= 4 || isUnsayable(token) || isOpening(word) ? true : word.length <= 6 ? false : null;
  if (word.length > 5) return null;
  return isUnsayable(token) ? true : sentenceFollows ? false : null;
}

/** Several one-word sentences running are rhetoric ("Jobs. Homes. Ta."). */
const isRhetoric = (text: string, at: number): boolean =>
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|\p{Lu}))[.?!][”"’)]* \p{Lu}\p{Ll}+[.!] $/u.test(text.slice(Math.max(0, at - 40), at));

/** "in St. Louis.", "the U.S. Senate.": the full stop before it ends no sentence. */
const followsShortForm = (text: string, at: number, sure: boolean): boolean => {
  const word = /([\p{L}.]+)\.[ \u00a0]$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1];
  return word !== undefined && isAbbreviation(word) && !(sure && mayEndSentence(word));
};

/** Where a sentence may begin: at the beginning, and behind the space that follows the marks at the end of another. */
function sentenceEdges(text: string): number[] {
  const edges = [0];
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 32 && unit !== 0xa0) continue;
    let mark = i - 1;
    while (mark > 0 && mark > i - 3 && CLOSES.includes(text[mark]!)) mark--;
    if (ENDS.includes(text[mark]!)) edges.push(i + 1);
  }
  return edges;
}

/** What a sticky pattern finds at one of some places. */
function matchesAt(edges: readonly number[], pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const at of edges) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) found.push(match);
  }
  return found;
}

function collect(block: ViewBlock): Fragment[] {
  if (!isProse(block) || block.type === 'headline' || block.type === 'byline') return [];
  const { text } = block;
  const left = NO_TEXT.exec(text)?.[1] ?? END_SIGN.exec(text)?.[0];
  if (left !== undefined) return [{ start: text.length - left.length, end: text.length, word: left, sure: true }];
  const edges = sentenceEdges(text);
  return [...matchesAt(edges, ONE_TOKEN, text), ...matchesAt(edges, TWO_TOKENS, text)].flatMap((m): Fragment[] => {
    const [, opener, token, stop] = m;
    const end = m.index + m[0].length;
    const sure = judge(text, opener!, token!, stop!, end);
    if (sure === null || isRhetoric(text, m.index) || followsShortForm(text, m.index, sure)) return [];
    return [{ start: m.index, end, word: token!, sure }];
  });
}

/** True for a whole line that is only a cut-off word ("Th", "Whic."). */
export const isCutOffLine = (line: string): boolean =>
  line.length <= 12 &&
  collect({ type: 'paragraph', text: line, start: 0, end: line.length, gap: false }).some((f) => f.start === 0 && f.end === line.length);

/** A name or word that the story uses elsewhere is no fragment. */
function standsElsewhere(view: View, word: string, at: number): boolean {
  for (let i = view.text.indexOf(word); i >= 0; i = view.text.indexOf(word, i + 1)) {
    const alone = !/\p{L}/u.test(view.text[i - 1] ?? '') && !/\p{L}/u.test(view.text[i + word.length] ?? '');
    if (alone && i !== at && view.text[i + word.length] !== '.') return true;
  }
  return false;
}

/** A cut-off token after a sentence: what is left of a line that a content system lost. Source: damaged copy as newsrooms receive it. */
export const strayFragment: StoryCheck<Fragment[]> = {
  rule: 'copydesk.StrayFragment',
  kind: 'stray-fragment',
  severity: 'error',
  about: 'The beginning of a lost word or line left after a sentence: “Ta.”, “Th.”.',
  example: { wrong: 'the Herald reported. Ta. “We', right: 'the Herald reported. “We' },
  scope: 'story',
  collect,
  run({ view, quoted }, collected) {
    const found: Finding[] = [];
    collected.forEach((fragments, i) => {
      const block = view.blocks[i]!;
      for (const { start, end, word, sure } of fragments) {
        const at = block.start + start;
        const whereWord = block.start + block.text.lastIndexOf(word, end);
        const couldBeName = !sure || (VOWEL.test(word) && word.length > 1 && end - start <= word.length + 1);
        if ((!sure && quoted(at)) || (couldBeName && standsElsewhere(view, word, whereWord))) continue;
        const severity: Severity = sure ? 'error' : 'warning';
        const whole = start === 0 && end === block.text.length;
        const from = start > 0 ? at - 1 : at;
        const to = start > 0 || whole ? block.start + end : block.start + end + 1;
        found.push({
          rule: 'copydesk.StrayFragment',
          kind: 'stray-fragment',
          severity,
          message: NO_TEXT.test(word)
            ? `“${word}” was put here by a program that had no text.`
            : END_SIGN.test(word)
              ? `“${word}” says that the copy ends here.`
              : `“${block.text.slice(start, end)}” is a word cut off, not a sentence.`,
          start: at,
          end: block.start + end,
          text: block.text.slice(start, end),
          fixes: [{ title: 'Delete it', safe: false, edits: [whole ? removeLine(view, block) : { start: from, end: to, text: '' }] }],
        });
      }
    });
    return found;
  },
};
