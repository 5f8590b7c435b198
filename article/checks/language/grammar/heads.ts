import { TO_SINGULAR } from './number';
import { agree, oneOf, rule } from './slip';

const PLURAL_VERB = `(?<slip>${Object.keys(TO_SINGULAR).join('|')})`;

/** “if everybody were”, “did everyone have”: the plain verb and the subjunctive are right there. */
const LEAVES_PLAIN =
  /\b(?:if|though|wish|wishes|wished|unless|suppose|let|lets|made|makes?|help|helps|have|has|do|does|did|will|would|can|could|should|may|might|must|where|when|that|see|saw|hear|heard|n't)(?: not)?,? $/i;
/** Words that begin a clause of their own, or join a second subject. */
const NO_SUBJECT = oneOf('and or nor but who that which what whom whose they we you i how where when if whether as than these those there');
const WORDS_BETWEEN = `(?:(?!${NO_SUBJECT} )[a-z'-]+ )`;

/** Nouns that are one thing, whatever they are of. */
const HEAD =
  oneOf(`cost price risk aim purpose reason value size length quality effect impact result lack loss pace use threat fear prospect idea task process practice cause sale removal
  closure arrival death owner head leader president mayor author editor chairman secretary director manager captain coach founder roof wall top bottom edge end start beginning name price rent
  presence absence importance popularity safety health future history success failure weight speed sound smell sight taste`);

const EVERYBODY = `(?:${'everyone everybody nobody somebody someone anyone anybody everything nothing something'
  .split(' ')
  .map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`)
  .join('|')}|[Nn]o one)`;

/** The verb goes with the first noun, not with the one that stands nearest. */
export const headNoun = rule('HeadNoun', 'The verb goes with the noun at the head (“the cost of the trains is”).', [
  {
    pattern: new RegExp(
      `(?:^|[.?!]["”’]? ["“]?|, (?:and |but )?|\\b(?:that|because|while|when|says?|said) )(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ )?${HEAD} of ${WORDS_BETWEEN}{1,4}${PLURAL_VERB}\\b(?! (?:to be|been) )`,
      'dg',
    ),
    instead: ({ groups, input, index }) =>
      LEAVES_PLAIN.test(input.slice(Math.max(0, index - 12), index + 1)) ? null : TO_SINGULAR[groups!.slip!]!,
    message: agree,
  },
  {
    pattern: new RegExp(
      `(?:^|[.?!]["”’]? ["“]?|\\b(?:said|says|that|but) )(?:[Oo]ne|[Ee]ach) of (?:the|his|her|its|their|those|these|our|my) ${WORDS_BETWEEN}{1,3}${PLURAL_VERB}\\b`,
      'dg',
    ),
    instead: ({ groups }) => TO_SINGULAR[groups!.slip!]!,
    message: agree,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}'])${EVERYBODY}(?: else)? ${PLURAL_VERB}\\b`, 'dgu'),
    instead: ({ groups, input, index }) =>
      LEAVES_PLAIN.test(input.slice(Math.max(0, index - 12), index)) ? null : TO_SINGULAR[groups!.slip!]!,
    message: agree,
  },
]);

const SUBJECT: Record<string, string> = { him: 'he', her: 'she', them: 'they' };

/** “Him and his wife went”: at the beginning of a sentence the subject stands. */
export const himAndShe = rule('HimAndHer', 'As subject “he”, “she” and “they”, not “him”, “her” and “them”.', [
  {
    pattern:
      /(?:^|(?<!\b(?:Mr|Mrs|Ms|Dr|[A-Z]))[.?!] )(?<slip>Him|Them|Her)(?= and (?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|(?:his|her|the|their|my|a) [a-z]+) (?!and\b|to\b)[a-z])/dg,
    instead: ({ groups }) => SUBJECT[groups!.slip!.toLowerCase()]!,
    message: (right, wrong) => `The subject stands here: ‘${right}’, not ‘${wrong}’`,
  },
  {
    pattern:
      /(?:^|(?<!\b(?:Mr|Mrs|Ms|Dr|[A-Z]))[.?!] )[A-Z][\w'-]+ and (?<slip>him|them|her)(?= (?:are|were|have|had|went|will|would|did|said|took|met|came)\b)/dg,
    instead: ({ groups }) => SUBJECT[groups!.slip!]!,
    message: (right, wrong) => `The subject stands here: ‘${right}’, not ‘${wrong}’`,
  },
]);

const NOT_BEFORE_OF =
  '(?!(?:aware|advantage|use|care|charge|made|part|kind|sort|lot|out|because|instead|ahead|hold|notice|account|proud|full|sick|tired|sure|rid|fond) )';

/** “switched the messages of”: “off” is meant where nothing follows, or where the verb goes with “off”. */
export const ofOff = rule('OffOrOf', '“off” is away; “of” says whose or what.', [
  {
    pattern: new RegExp(
      `\\b(?:[Ss]witch|[Tt]urn|[Ss]hut|[Cc]all|[Ll]aid|[Pp]aid|[Cc]ut)(?:ed|ing|s|es|ting)? (?:${NOT_BEFORE_OF}[a-z'-]+ ){0,3}(?<slip>of)(?=[.;!?,](?:["”’ ]|$))`,
      'dg',
    ),
    instead: ({ 0: found }) => (/\b(?:called|calls|calling|paid|cut)\b.* .* .* of$/.test(found) ? null : 'off'),
    message: (right, wrong) => `‘${wrong}’ stands where ‘${right}’ is meant`,
  },
  {
    pattern:
      /\b(?:took|takes|taking|take|taken|set|sets|setting|kick|kicks|kicked|kicking) (?<slip>of)(?= (?:for|from|on|at|with|again|after|before|in|to)\b)/dg,
    instead: () => 'off',
    message: (right, wrong) => `‘${wrong}’ stands where ‘${right}’ is meant`,
  },
  {
    pattern: /\b(?:better|worse|badly) (?<slip>of)(?= (?:without|with|if|than|now|financially)\b|[.,;])/dg,
    instead: () => 'off',
    message: (right, wrong) => `‘${wrong}’ stands where ‘${right}’ is meant`,
  },
]);
