import { MANY } from './nouns';
import { PLAIN_VERBS } from './plain-verbs';
import { oneOf, rule } from './slip';

const meant = (right: string, wrong: string): string => `‘${wrong}’ stands where ‘${right}’ is meant`;
const MODAL = "(?:will|would|could|can|may|might|should|must|not|n't|to|cannot)";
const WHOSE = '(?:the|a|an|his|her|its|their|your|our|my|this|that|these|those|any|every|some)';

export const couldOf = rule('CouldOf', '“could have”, not “could of”.', [
  {
    pattern: /\b(?:[Cc]ould|[Ww]ould|[Ss]hould)(?:n't| not)? (?<slip>of)(?! course)\b/dg,
    instead: () => 'have',
    message: '‘have’ is meant: of is how ’ve sounds',
  },
  {
    pattern: /\b(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Yy]ou|I|who|that|there) (?:must|might|may)(?:n't| not)? (?<slip>of)(?! course)\b/dg,
    instead: () => 'have',
    message: '‘have’ is meant: of is how ’ve sounds',
  },
]);

export const thanThen = rule('ThanOrThen', '“than” compares, “then” is a time.', [
  {
    needs: [' then '],
    pattern: new RegExp(
      `\\b${oneOf(`[Mm]ore [Ll]ess [Rr]ather fewer greater better worse higher lower larger smaller bigger older younger stronger weaker faster slower easier harder wider cheaper richer poorer
      longer shorter taller deeper closer nearer rarer colder warmer hotter heavier lighter louder quieter safer quicker broader thinner thicker tougher darker brighter busier newer`)}(?: [a-z]+)? (?<slip>then)(?= (?:[a-z\\d$£€]))`,
      'dg',
    ),
    instead: ({ 0: found, input, index }) => {
      const words = found.split(' ');
      const next = input.slice(index + found.length + 1, index + found.length + 12);
      if (
        /^(?:he|she|they|we|it|i|that|there|was|is|were|are|had|has|as|when|with|at|by|on|in|to|and|but|too)\b/i.test(next) &&
        words[0]!.toLowerCase() !== 'rather'
      )
        return null;
      return words.length === 2 || /^(?:more|less)$/i.test(words[0]!) ? 'than' : null;
    },
    message: meant,
  },
  {
    needs: [' then '],
    pattern: new RegExp(
      `\\b(?:more [a-z]+|[a-z]{2,}(?<!\\b(?:aft|ov|und|nev|wheth|eith|neith|oth|togeth|howev|lat|earli|form|ev|whenev|wherev|rememb|numb|memb|consid|ord|off|answ))er|worse|less) (?<slip>then)(?= (?:I|he|she|it|they|we|you) ${oneOf(`am is are was were did do does have has had can could should would
      ought ever expected thought needed used wanted hoped planned`)}\\b)`,
      'dg',
    ),
    instead: () => 'than',
    message: meant,
  },
  {
    pattern: /\b[Oo]ther (?<slip>then)(?= (?:the|a|an|his|her|its|their|that|to|saying|being)\b)/dg,
    instead: () => 'than',
    message: meant,
  },
  {
    pattern: /\b(?:[Ss]ince|[Uu]ntil|[Bb]ack|[Bb]y) (?<slip>than)(?=[.,;]| (?:he|she|they|we|it)\b)/dg,
    instead: () => 'then',
    message: meant,
  },
]);

export const looseLose = rule('LooseOrLose', '“lose” is not to win or keep; “loose” is not tight.', [
  {
    pattern: new RegExp(
      `\\b(?:${MODAL}|[a-z]+n't|we|they|you|I) (?<slip>loose)(?= (?:${WHOSE}|more|out|by|control|ground|money|votes|weight|seats|jobs|power|support|faith|sight|patience|track|interest|big|hope|lives|touch|sleep|momentum|matches|games|confidence|trust|staff|members|customers|both|everything|anything|him|her|them|it|two|three|half|millions|billions|thousands)\\b)`,
      'dg',
    ),
    instead: () => 'lose',
    message: meant,
  },
  {
    // to loose is to let fly; everything else is lost
    pattern:
      /\b(?<slip>[Ll]oosing)\b(?! (?:(?:an?|the|his|her|their|off|more|two|three) )?(?:arrows?|shots?|bolts?|volleys?|dogs?|hounds?|missiles?|salvos?|upon|forth|off))/dg,
    instead: () => 'losing',
    message: meant,
  },
]);

/** What somebody brings about. */
const EFFECTED =
  /(?:ments|ions|als|ances|ers|sures|changes|reforms|repairs|arrests|transfers|sales|deals|cuts|cures|rescues|results|policies|plans|laws|purchases|entries)$/;

export const affectEffect = rule('AffectOrEffect', 'To “affect” is to change something; an “effect” is what comes of it.', [
  {
    // “this effects me too”, “those worst effected”
    pattern:
      /\b(?:[Tt]his|[Tt]hat|[Ii]t|which|really|also|who|deeply|greatly) (?<slip>effects?|effected)(?= (?:me|us|you|him|them|everyone|everybody|anyone|people|all of|both of|our|my|your|how)\b)/dg,
    instead: ({ groups }) => groups!.slip!.replace('e', 'a'),
    message: meant,
  },
  {
    // “would effect towns”; changes, repairs and arrests are effected
    needs: [' effect '],
    pattern: /\b(?:will|would|could|may|might|can|to|not|n't) (?<slip>effect)(?= (?<noun>[a-z]{4,})\b(?! of\b))/dg,
    instead: ({ groups }) => (MANY.has(groups!.noun!) && !EFFECTED.test(groups!.noun!) ? 'affect' : null),
    message: meant,
  },
  {
    pattern:
      /\b(?:those|people|residents|families|areas|homes|households|villages|badly|worst|directly|severely|adversely|negatively|most|deeply) (?<slip>effected)\b/dg,
    instead: () => 'affected',
    message: meant,
  },
  {
    pattern:
      /\b(?:will|would|could|may|might|can|directly|adversely|negatively|not|n't) (?<slip>effect)(?= (?:how|people|the|our|their|my|your|his|her|its|everyone|millions|thousands|all|many|those)\b)/dg,
    instead: () => 'affect',
    message: meant,
  },
  {
    pattern:
      /\b(?:an|the|its|their|little|no|any|this|that|his|her|negative|positive|side|adverse|chilling|profound|lasting|significant|immediate|big|major) (?<slip>affects?)(?= (?:on|of)\b)/dg,
    instead: ({ groups }) => groups!.slip!.replace('a', 'e'),
    message: meant,
  },
]);

export const toToo = rule('ToOrToo', '“too” is also, or more than enough.', [
  {
    // “dared them too drink it”
    needs: [' too '],
    pattern: new RegExp(
      `\\b(?:them|him|us|me|her) (?<slip>too)(?= (?:${PLAIN_VERBS.filter((verb) => verb !== 'secure').join('|')})\\b)`,
      'dg',
    ),
    instead: () => 'to',
    message: meant,
  },
  {
    needs: [' too '],
    pattern: new RegExp(
      `\\b${oneOf('going want wants wanted need needs needed able trying tried hope hopes hoped plan plans planned likely expected seeking agreed decided continue continues continued refused ought used ready')} (?<slip>too)(?= ${oneOf('be do make get go take see say find keep give help win vote run stop pay leave know have come')}\\b)`,
      'dg',
    ),
    instead: () => 'to',
    message: meant,
  },
  {
    pattern:
      /\b(?:far|way|all|much|is|was|are|were|it's|not|been|be) (?<slip>to)(?= (?:late|soon|much|many|few|expensive|big|often|far|long|little|broad|narrow|risky|dangerous)\b(?: (?:to|for|a|and|in|of)\b|[.,;]))/dg,
    instead: () => 'too',
    message: meant,
  },
]);

export const wereWhere = rule('WereOrWhere', '“where” is a place, “were” was, “we’re” we are.', [
  {
    pattern: /\b(?:[Tt]hey|[Ww]e) (?<slip>where)(?= (?:[a-z]+ed|[a-z]+ing|not|the|in|at|all|also|never|being|to|no|so|very|still)\b)/dg,
    instead: () => 'were',
    message: meant,
  },
  { pattern: /\b(?<slip>[Ww]e're)(?= (?:they|he|she|it)\b)/dg, instead: () => ['where', 'were'], message: meant },
]);

export const ledLead = rule('LeadOrLed', 'The past of “lead” is “led”.', [
  {
    pattern: /\b(?:[Hh]as|[Hh]ave|[Hh]ad|was|were|been|being) (?<slip>lead)(?= (?:to|by|him|her|them|us|the|a|into|away)\b)/dg,
    instead: () => 'led',
    message: meant,
  },
]);

export const acceptExcept = rule('AcceptOrExcept', 'To “accept” is to take; “except” leaves out.', [
  {
    pattern: new RegExp(
      `\\b(?:${MODAL}|[a-z]+n't) (?<slip>except)(?= (?:${WHOSE}|responsibility|blame|money|donations|refugees)\\b)`,
      'dg',
    ),
    instead: () => 'accept',
    message: meant,
  },
]);
