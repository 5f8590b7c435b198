import { findQuotations } from '../../quotes';
import type { Finding, Fix, Severity, View, ViewBlock } from '../../model';
import type { Dialect, Lists } from '../check';
import { spanLookup } from '../quoted';
import { isOtherEnglish } from './dialect';
import { factReader, type StoryFacts } from './facts';
import { GRAMMAR, type Slip } from './grammar';
import { configure, lint, type HarperLike, type RawLint } from './harper';
import { judgeSpelling, type Misspelling } from './spelling';
import { wordLists, type WordLists } from './word-lists';

export interface LanguageSettings {
  dialect: Dialect;
  /** Of the style packs: names, places and words that are no misspellings (`known-names`, `known-places`, `known-words`). */
  lists: Lists;
  /** The editor's own words, and the house's. */
  dictionary?: readonly string[];
  houseDictionary?: readonly string[];
  /** By rule name: off, or another severity. */
  rules?: Readonly<Record<string, 'off' | Severity>>;
}

export interface LanguageChecker {
  /** Spelling and grammar of a story; offsets are UTF-16 into the view. A paragraph that was read before is not read again. Merge the findings with the others by `mergeFindings`. */
  check(view: View): Promise<Finding[]>;
  /** Other settings from now on; paragraphs are read again only where the dialect changed. */
  set(settings: LanguageSettings): Promise<void>;
}

/** Raw results are kept for this many letters beside four times the story. */
const ROOM = 1_000_000;
/** Longer paragraphs are read in pieces by nobody; harper takes seconds for one. */
const LONGEST = 50_000;

/** What harper and our grammar rules say of one paragraph, before the story is asked. */
interface BlockLints {
  lints: RawLint[];
  slips: { rule: string; slip: Slip }[];
}

/** A checker over a linter of harper.js that was handed in. Set up once; it remembers each paragraph it has read. */
export async function createLanguageChecker(linter: HarperLike, first: LanguageSettings): Promise<LanguageChecker> {
  let settings = first;
  let lists = listsOf(first);
  let cache = new Map<string, Promise<BlockLints>>();
  const facts = factReader();
  await configure(linter, first.dialect);

  const read = (text: string): Promise<BlockLints> => {
    const kept = cache.get(text);
    if (kept) return kept;
    const made = lint(linter, text).then((lints) => ({ lints, slips: slipsIn(text) }));
    cache.set(text, made);
    made.catch(() => cache.delete(text));
    return made;
  };

  return {
    async check(view) {
      const wanted = view.blocks.filter(isRead);
      const results = new Map<string, BlockLints>();
      for (const block of wanted) if (!results.has(block.text)) results.set(block.text, await read(block.text));
      trim(cache, results, view.text.length);
      const otherEnglish = isOtherEnglish([...results].map(([text, { lints }]) => ({ text, lints })));
      const known: Known = {
        facts: facts(view.blocks),
        lists,
        otherEnglish,
        curly: view.text.includes('’'),
        quoted: spanLookup(findQuotations(view)),
        rules: settings.rules ?? {},
      };
      return wanted.flatMap((block) => findingsOf(block, results.get(block.text)!, known));
    },
    async set(next) {
      const dialectChanged = next.dialect !== settings.dialect;
      settings = next;
      lists = listsOf(next);
      if (!dialectChanged) return;
      cache = new Map();
      await configure(linter, next.dialect);
    },
  };
}

const listsOf = ({ lists, dictionary = [], houseDictionary = [] }: LanguageSettings): WordLists =>
  wordLists(lists, dictionary, houseDictionary);
const isRead = ({ type, text }: ViewBlock): boolean => type !== 'code' && text.length > 1 && text.length <= LONGEST;

const slipsIn = (text: string): BlockLints['slips'] => {
  const straight = text.replaceAll('’', "'");
  return GRAMMAR.flatMap(({ rule, find }) => find(straight).map((slip) => ({ rule, slip })));
};

function trim(cache: Map<string, unknown>, used: ReadonlyMap<string, unknown>, letters: number): void {
  let total = 0;
  for (const text of cache.keys()) total += text.length;
  for (const text of [...cache.keys()]) {
    if (total <= ROOM + 4 * letters) return;
    if (used.has(text)) continue;
    cache.delete(text);
    total -= text.length;
  }
}

/** What is known of the story and the settings while its paragraphs are judged. */
interface Known {
  facts: StoryFacts;
  lists: WordLists;
  otherEnglish: boolean;
  /** Its apostrophes are curly. */
  curly: boolean;
  /** Takes offsets into the view. */
  quoted: (at: number) => boolean;
  rules: Readonly<Record<string, 'off' | Severity>>;
}

function findingsOf(
  block: ViewBlock,
  { lints, slips }: BlockLints,
  { facts, lists, otherEnglish, curly, quoted, rules }: Known,
): Finding[] {
  const found: Finding[] = [];
  const add = (
    rule: string,
    kind: 'spelling' | 'grammar',
    severity: Severity,
    message: string,
    start: number,
    end: number,
    instead: readonly string[],
  ): void => {
    const set = rules[rule];
    if (set === 'off') return;
    const from = block.start + start;
    const to = block.start + end;
    const fixes = instead.map((text): Fix => ({
      title: text === '' ? 'Take it out' : `Change to ‘${text}’`,
      safe: false,
      edits: [{ start: from, end: to, text }],
    }));
    const inQuotation = quoted(from);
    found.push({
      rule,
      kind,
      severity: set ?? severity,
      message: inQuotation ? `${message} (inside a quotation)` : message,
      start: from,
      end: to,
      text: block.text.slice(start, end),
      fixes,
    });
  };
  const dress = (text: string): string => (curly ? text.replaceAll("'", '’') : text);

  for (const { rule, slip } of slips) add(rule, 'grammar', 'warning', dress(slip.message), slip.start, slip.end, slip.instead.map(dress));
  for (const one of lints) {
    if (one.rule === 'SpellCheck') {
      const wrong = judgeSpelling(
        one,
        block.text,
        besideUnknown(one, lints, block.text),
        facts,
        lists,
        otherEnglish,
        quoted(block.start + one.start),
      );
      if (wrong)
        add(
          'copydesk.Spelling',
          'spelling',
          wrong.severity,
          spellingMessage(block.text.slice(one.start, one.end), wrong),
          one.start,
          one.end,
          wrong.instead,
        );
    } else if (!isName(block.text, one, facts) && !slips.some(({ slip }) => slip.start <= one.end && one.start <= slip.end)) {
      add(`harper.${one.rule}`, 'grammar', 'warning', plainMessage(one.message), one.start, one.end, one.instead.map(dress));
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** True for one word that the story has with a capital where none is due: "Prys" is no form of "pry", "Te" no slip for "The". */
function isName(text: string, { start, end }: RawLint, { named }: StoryFacts): boolean {
  const word = text.slice(start, end);
  return /^\p{Lu}[\p{L}’'-]*$/u.test(word) && named.has(word.toLowerCase());
}

/** True when another unknown word in small letters stands beside it, or with one word between: a phrase of another language. */
const besideUnknown = (one: RawLint, lints: readonly RawLint[], text: string): boolean =>
  lints.some((other) => {
    if (other === one || other.rule !== 'SpellCheck' || /^\p{Lu}/u.test(text.slice(other.start))) return false;
    const between = other.start >= one.end ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
    return /^ (?:\p{L}{1,12} )?$/u.test(between);
  });

function spellingMessage(word: string, { instead, elsewhere }: Misspelling): string {
  if (elsewhere) return `‘${word}’ is another country’s spelling; here it is ‘${instead[0]}’`;
  return instead.length ? `‘${word}’ is not a word we know; ‘${instead[0]}’ may be meant` : `‘${word}’ is not a word we know`;
}

/** Harper writes for programmers: its code marks become quotation marks. */
const plainMessage = (message: string): string => message.replace(/`([^`]*)`/g, '‘$1’').replace(/\.$/, '');
