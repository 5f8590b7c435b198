import { IRREGULAR } from './irregular';
import { OTHER } from './other';
import { REPORTING } from './speech';

/** What a word is as a form of a verb. */
export interface VerbForm {
  base: string;
  form: 'base' | 's' | 'past' | 'ing';
  reporting: boolean;
}

const DOUBLING =
  /^(?:quip|beg|brag|snap|dub|rap|chat|admit|commit|plan|stop|drop|tap|step|slip|skip|pat|refer|wrap|trim|grin|nod|shrug|slam|permit|occur|rebut|cut|tag|scan|ban)$/;
const stem = (base: string): string => (DOUBLING.test(base) ? base + base.at(-1) : base.replace(/e$/, ''));

function formsOf(base: string): [string, VerbForm['form']][] {
  const s = /(?:s|sh|ch|x|z|o)$/.test(base) ? base + 'es' : /[^aeiou]y$/.test(base) ? base.slice(0, -1) + 'ies' : base + 's';
  const ed = /[^aeiou]y$/.test(base) ? base.slice(0, -1) + 'ied' : stem(base) + 'ed';
  const ing = base.endsWith('ie') ? base.slice(0, -2) + 'ying' : base.endsWith('ee') ? base + 'ing' : stem(base) + 'ing';
  const past = IRREGULAR[base]?.split(' ') ?? [ed];
  return [[base, 'base'], [s, 's'], ...past.map((p): [string, VerbForm['form']] => [p, 'past']), [ing, 'ing']];
}

const FORMS = new Map<string, VerbForm>();
const learn = (bases: readonly string[], reporting: boolean): void => {
  for (const base of bases) for (const [word, form] of formsOf(base)) if (!FORMS.has(word)) FORMS.set(word, { base, form, reporting });
};
learn(REPORTING, true);
learn(OTHER, false);

/** The verb that a lower-case word can be a form of, or undefined. */
export const verbForm = (word: string): VerbForm | undefined => FORMS.get(word);
