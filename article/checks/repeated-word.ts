import type { Severity, ViewBlock } from '../model';
import { isProse } from './lines';
import { placeCheck, type Place } from './places';
import { glanceAt, SEEN } from './text/glance';
import { wordsOf, type Word } from './text/words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Doubled in sound English: auxiliaries ("had had", "that that") and interjections. */
const SOUND = set(`had that ha haha he-he ho hey bye knock tut hear blah choo boo cha dum na la wah yeah yada chop hush there there's now
  no yes well oh ok okay go come please wow woof beep vroom tick toc honk ding dong tap thud whoa whee uh um ah eh ay aye quack tsk`);
/** Doubled for weight in speech and feature writing. */
const FOR_WEIGHT = set(
  'very really so too much many far long big bad old never always again only way little same good dear poor deep high real thank',
);
/** Small words that may meet at the edge of two phrases ("the one he was in in May"). */
const MAY_MEET = set('in on is was are were it who what out up over off down by do her you you’re then here');
/** Behind “that that” one of these begins a clause, so that the second “that” has no noun ("said that that the council"). */
const OPENS_CLAUSE = set('the a an his her its their our my your he she it they we you i there these those this no');
/** In a pair that stands twice, one of these shows that it was not meant ("of the of the"). */
const DETERMINERS = set('the a an his its their our my your this');
/** Small words that are no names: with a capital they open a sentence, once. */
const NO_NAMES = set('at but by for from if in of on that there they we when while with after as before it he she to i');

const onlySpace = (text: string, a: Word, b: Word): boolean => /^[ \t\u00a0]+$/.test(text.slice(a.end, b.start)) && b.start - a.end < 5;
const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);
const same = (a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && a.text.toLowerCase() === b.text.toLowerCase();

/** Strength of the evidence that a word stands twice by mistake. */
function judge(words: readonly Word[], i: number, adjoin: (a: number, b: number) => boolean): Severity | null {
  const [first, second] = [words[i]!, words[i + 1]!];
  const word = first.text.toLowerCase();
  if (word === 'that' && adjoin(i + 1, i + 2) && OPENS_CLAUSE.has(words[i + 2]!.text.toLowerCase())) return 'error';
  if (/\p{N}/u.test(word) || (word.length === 1 && word !== 'a' && word !== 'i') || SOUND.has(word)) return null;
  // three in a row are meant
  if ((adjoin(i + 1, i + 2) && same(second, words[i + 2])) || (i > 0 && adjoin(i - 1, i) && same(words[i - 1], first))) return null;
  if (FOR_WEIGHT.has(word)) return null;
  if (isCapital(second)) return DETERMINERS.has(word) || NO_NAMES.has(word) ? 'error' : null;
  const meets = whereTheyMeet(words, i, word, adjoin);
  if (meets !== undefined) return meets;
  return MAY_MEET.has(word) ? 'warning' : 'error';
}

const BE = set('is was are were');
const PARTICLES = set('in on at up out off over down by with for about to of from');
/** Openers of a clause that ends in “is” or “was” (“what it is is a mess”). */
const ASKING = set('what all where who how whatever thing problem trouble truth question point reason');
/** So far before “is is” such a word is looked for. */
const CLAUSE_WORDS = 7;
/** Verbs behind which a small word may end its clause (“the plan he came in in May”, “the mark he was aiming at at first”). */
const TAKES_PARTICLE =
  /(?:[a-z]{2}(?:ed|ing)|^(?:come|comes|came|go|goes|went|gone|is|was|are|were|be|been|get|gets|got|let|set|put|take|took|taken|bring|brought|live|lives|work|works|look|looks|log|logs|sit|sat|stood|stand|fell|fallen|run|ran|give|gave|given|made|laid|built|born|found|left|sign|voted|grew|grown|it|them|him))$/;

/** How surely it is a slip where two phrases may meet in the word; null where they do, undefined where nothing shows that they might. */
function whereTheyMeet(
  words: readonly Word[],
  i: number,
  word: string,
  adjoin: (a: number, b: number) => boolean,
): Severity | null | undefined {
  if (i === 0 || !adjoin(i - 1, i)) return undefined;
  if (BE.has(word)) {
    for (let n = i - 1; n >= Math.max(0, i - CLAUSE_WORDS) && adjoin(n, n + 1); n--)
      if (ASKING.has(words[n]!.text.toLowerCase())) return null;
    return undefined;
  }
  return PARTICLES.has(word) && TAKES_PARTICLE.test(words[i - 1]!.text.toLowerCase()) ? 'suggestion' : undefined;
}

/** A token without what stands before its first letter, small. */
const core = (token: string): string => token.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');

/** A quick look before words are cut: does any token stand twice, or any pair of them? Finds too many rather than too few. */
function mayRepeat(text: string): boolean {
  const tokens = text.split(/[ \t\u00a0]+/);
  const cores = tokens.map(core);
  const follows = (a: number, b: number): boolean => {
    const [first, second] = [cores[a], cores[b]];
    return (
      first !== undefined && second !== undefined && first !== '' && second.startsWith(first) && !/\p{L}/u.test(second[first.length] ?? '')
    );
  };
  for (let i = 0; i + 1 < cores.length; i++) if (follows(i, i + 1) || (follows(i, i + 2) && follows(i + 1, i + 3))) return true;
  return false;
}

function find(block: ViewBlock): Place[] {
  if (!(glanceAt(block) & SEEN.twice) || !mayRepeat(block.text)) return [];
  const words = wordsOf(block);
  const { text } = block;
  const adjoin = (a: number, b: number): boolean => words[a] !== undefined && words[b] !== undefined && onlySpace(text, words[a], words[b]);
  const places: Place[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const [first, second] = [words[i]!, words[i + 1]!];
    if (same(first, second) && adjoin(i, i + 1) && !/[-’'/]/.test(text[second.end] ?? '') && !/[-’'/]/.test(text[first.start - 1] ?? '')) {
      const severity = judge(words, i, adjoin);
      if (severity === null) continue;
      places.push({
        start: first.start,
        end: second.end,
        message: `“${second.text}” stands twice.`,
        fixes: [
          { title: `Delete one “${second.text}”`, edits: [{ start: first.end, end: second.end, text: '' }], safe: severity === 'error' },
        ],
        severity,
      });
      i++;
    } else if (pairTwice(words, i, adjoin)) {
      const [third, fourth] = [words[i + 2]!, words[i + 3]!];
      places.push({
        start: first.start,
        end: fourth.end,
        message: `“${text.slice(third.start, fourth.end)}” stands twice.`,
        fixes: [
          { title: `Delete one “${text.slice(third.start, fourth.end)}”`, edits: [{ start: second.end, end: fourth.end, text: '' }] },
        ],
      });
      i += 3;
    }
  }
  return places;
}

/** "of the of the": two small words twice. */
function pairTwice(words: readonly Word[], i: number, adjoin: (a: number, b: number) => boolean): boolean {
  const [a, b, c, d] = [words[i], words[i + 1], words[i + 2], words[i + 3]];
  if (!same(a, c) || !same(b, d) || same(a, b)) return false;
  const joined = adjoin(i, i + 1) && adjoin(i + 1, i + 2) && adjoin(i + 2, i + 3);
  return joined && (DETERMINERS.has(b!.text.toLowerCase()) || DETERMINERS.has(a!.text.toLowerCase())) && !isCapital(d!);
}

/** The same word twice running. Source: every copy test; what English doubles on purpose ("had had", "very very") is left alone. */
export const repeatedWord = placeCheck({
  rule: 'copydesk.RepeatedWord',
  kind: 'repeated-word',
  severity: 'error',
  about: 'The same word twice running. What English doubles on purpose (“had had”, “very very”) and names are left alone.',
  example: { wrong: 'replace its its deck', right: 'replace its deck' },
  safety: 'outside-quotations',
  find: (block) => (isProse(block) ? find(block) : []),
});
