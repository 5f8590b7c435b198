import type { RawLint } from './harper';

/** How British and American spellings of a word become one text. The pairs are those of the usual dictionaries. */
const ALIKE: readonly [RegExp, string][] = [
  [/our/g, 'or'],
  [/is(?=(?:e[ds]?|ing|ations?|ers?|able)$)/, 'iz'],
  [/ys(?=(?:e[ds]?|ing|ers?)$)/, 'yz'],
  [/tre(?=(?:s|d)?$)/, 'ter'],
  [/bre(?=s?$)/, 'ber'],
  // travelled, not called
  [/([aeiou][^aeiou]+[aeiou])ll(?=(?:ed|ing|ers?|ors?|ous|ery)$)/, '$1l'],
  [/^(enrol|fulfil|instal|skil|wil)l(?!ing|ed|er)/, '$1'],
  [/ogue/, 'og'],
  [/enc(?=e[sd]?$)/, 'ens'],
  [/ae|oe/g, 'e'],
  [/gement/, 'gment'],
  [/ageing/, 'aging'],
  [/amme/, 'am'],
  [/^grey/, 'gray'],
  [/^tyre/, 'tire'],
  [/^kerb/, 'curb'],
  [/^cheque/, 'check'],
  [/^plough/, 'plow'],
  [/^(m|sm)ould/, '$1old'],
  [/^sceptic/, 'skeptic'],
  [/^aluminium/, 'aluminum'],
  [/^pyjamas/, 'pajamas'],
  [/^storey/, 'story'],
  [/^draught/, 'draft'],
];
const canonical = (word: string): string => ALIKE.reduce((text, [pattern, to]) => text.replace(pattern, to), word.toLowerCase());

/** British spellings so far from the American ones that no checker proposes these. */
const FAR_APART: Readonly<Record<string, string>> = {
  cheque: 'check',
  cheques: 'checks',
  chequebook: 'checkbook',
  kerb: 'curb',
  kerbs: 'curbs',
  kerbside: 'curbside',
  gaol: 'jail',
  aeroplane: 'airplane',
  aeroplanes: 'airplanes',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuvers',
  storey: 'story',
  storeys: 'stories',
  draught: 'draft',
  draughts: 'drafts',
  draughty: 'drafty',
  plough: 'plow',
  ploughs: 'plows',
  ploughed: 'plowed',
  programme: 'program',
  programmes: 'programs',
  jewellery: 'jewelry',
  moustache: 'mustache',
  whilst: 'while',
  amongst: 'among',
  learnt: 'learned',
  spelt: 'spelled',
  snowplough: 'snowplow',
  haulier: 'hauler',
  hauliers: 'haulers',
  mum: 'mom',
  mums: 'moms',
};

/** The proposal that is the same word as another country spells it; null when there is none. */
export const sameWordElsewhere = (typed: string, proposals: readonly string[]): string | null =>
  proposals.find((proposal) => proposal.toLowerCase() !== typed.toLowerCase() && canonical(proposal) === canonical(typed)) ??
  FAR_APART[typed.toLowerCase()] ??
  null;

/** So many different words spelled as elsewhere, and a story is written in another English than the setting says. */
const OTHER_ENGLISH = 2;

/** True when a story keeps to another English than its setting: then its spellings are no slips. */
export function isOtherEnglish(paragraphs: Iterable<{ text: string; lints: readonly RawLint[] }>): boolean {
  const words = new Set<string>();
  for (const { text, lints } of paragraphs)
    for (const { rule, start, end, instead } of lints) {
      if (rule !== 'SpellCheck') continue;
      const typed = text.slice(start, end);
      if (sameWordElsewhere(typed, instead)) words.add(canonical(typed));
    }
  return words.size >= OTHER_ENGLISH;
}
