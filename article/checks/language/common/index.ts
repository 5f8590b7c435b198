// A few thousand common words of news English with their forms, the commonest first, for telling which word was meant by a slip.
// It decides nothing about right or wrong: harper's dictionary does that.
import { ADJECTIVES } from './adjectives';
import { PLAIN } from './function-words';
import { NOUNS } from './nouns';
import { VERBS } from './verbs';

const split = (words: string): string[] => words.trim().split(/\s+/);

const plural = (noun: string): string =>
  /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
/** A last consonant after one stressed short vowel is doubled: stop, stopped. Of longer verbs only those on the list. */
const DOUBLES =
  /^(?:(?:[^aeiou]|qu)*[aeiou][bdgklmnprt]|.*(?:admit|commit|permit|submit|refer|prefer|occur|recur|deter|compel|rebut|regret|transfer|begin|forget|propel|outrun|overrun|upset|rebel|control))$/;
const joined = (verb: string, ending: 'ed' | 'ing'): string => {
  if (DOUBLES.test(verb) && !/[wxy]$/.test(verb)) return verb + verb.at(-1) + ending;
  if (/ie$/.test(verb) && ending === 'ing') return `${verb.slice(0, -2)}ying`;
  if (/[^eo]e$/.test(verb) || /ue$/.test(verb)) return verb.slice(0, -1) + ending;
  if (/(?:ee|oe)$/.test(verb)) return ending === 'ed' ? `${verb}d` : `${verb}ing`;
  return ending === 'ed' && /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : verb + ending;
};
const adverb = (adjective: string): string =>
  /ic$/.test(adjective)
    ? `${adjective}ally`
    : /[^aeiou]le$/.test(adjective)
      ? `${adjective.slice(0, -1)}y`
      : /[^aeiou]y$/.test(adjective)
        ? `${adjective.slice(0, -1)}ily`
        : `${adjective}ly`;

/** The columns side by side, so that the first words of each come first. */
function woven(columns: readonly (readonly string[])[]): string[] {
  const out: string[] = [];
  const longest = Math.max(...columns.map((column) => column.length));
  for (let i = 0; i < longest; i++) for (const column of columns) if (i < column.length) out.push(column[i]!);
  return out;
}

const FORMS = [
  split(PLAIN),
  split(VERBS).flatMap((verb) => [verb, plural(verb), joined(verb, 'ed'), joined(verb, 'ing')]),
  split(NOUNS).flatMap((noun) => [noun, plural(noun)]),
  split(ADJECTIVES).flatMap((adjective) => [adjective, adverb(adjective)]),
];

/** Common words with their forms, each once, the commonest first. */
export const COMMON_WORDS: readonly string[] = [...new Set(woven(FORMS))];
