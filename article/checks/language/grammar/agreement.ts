import { NOUNS } from '../common/nouns';
import { VERBS } from '../common/verbs';
import { agree, oneOf, rule } from './slip';

const NO_PLURAL = /(?:ss|us|is|as|os|ics|news|series|species|headquarters|means|works|odds|lens|alms|barracks|crossroads|whereabouts|yes)$/;
/** One word for many people, plural in half of the English-speaking world, and words that may stand for many ("a number were"). */
const COLLECTIVE = new Set(
  `team council government company police staff party committee family club side band group crew public majority minority number couple pair lot rest half percent board union army
  navy force press media audience crowd jury court department ministry cabinet parliament congress senate house opposition community class generation gang squad orchestra choir cast
  firm bank college university school industry agency organisation organization association administration management leadership youth population variety range series data bulk remainder
  handful dozen hundred thousand million billion majority percentage proportion fraction elite middle poor rich world country nation state city village town faculty pack herd flock fleet
  few many several some any all none most more people men women children person sheep fish means species headquarters`.split(/\s+/),
);
/** Amounts that are one thing ("two years is long"). */
const MEASURES = new Set(
  'years months weeks days hours minutes seconds miles dollars pounds euros cents points percent metres meters feet inches kilometres kilometers acres degrees sports politics details'.split(
    ' ',
  ),
);

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
/** Nouns of the town hall, the court, the theatre and the pitch, beside those of politics. */
const LOCAL = `pool roof boiler ballot finding leak pipe pavement sidewalk fence gate tower pier harbour harbor port ferry tram carriage platform timetable ticket fare queue scheme grant levy tenant landlord flat
  tenancy planner developer surveyor engineer plumber builder architect contractor inspector verdict sentence hearing inquest coroner defendant claimant appeal lawsuit plea bail exhibit locker receipt magistrate
  barrister solicitor clerk usher captain striker goalkeeper referee umpire wicket innings over penalty header tackle scan hamstring knee ankle fixture season transfer stand pitch playwright novel novelist poem poet painting
  painter sculpture sculptor exhibition gallery stage set costume chorus score violin fiddle drum lyric album tour audition script scene episode enzyme worm whale species cell gene protein sample specimen laboratory
  lab telescope satellite planet comet asteroid crater reef glacier iceberg fossil dinosaur insect bee bird nest egg dog cat horse cow sheep pig fox deer fish loan bond share dividend auditor audit merger
  takeover bid supplier shareholder invoice warehouse mill loom crop harvest orchard tractor field barn pupil teacher headteacher classroom lesson exam grade canteen meal parent governor
  photograph photo picture passenger neighbour neighbor brochure villager shopper motorist cyclist volunteer firefighter crew sailor farmer customer guest fan trader nurse carer lorry truck van`;
const SINGULARS = `${NOUNS} ${LOCAL}`.trim().split(/\s+/);
const ONE: ReadonlySet<string> = new Set(SINGULARS.filter((noun) => !COLLECTIVE.has(noun) && !/s$/.test(noun)));
const MANY: ReadonlySet<string> = new Set(SINGULARS.map(plural).filter((noun) => !MEASURES.has(noun) && !NO_PLURAL.test(noun)));

/** Of those, the forms of a verb as well: “what the poll shows is clear”, “a law that works is enough”. */
const VERB_FORMS: ReadonlySet<string> = new Set(VERBS.trim().split(/\s+/).map(plural));

const TO_PLURAL: Record<string, string> = {
  has: 'have',
  was: 'were',
  is: 'are',
  remains: 'remain',
  "hasn't": "haven't",
  "wasn't": "weren't",
  "isn't": "aren't",
  "doesn't": "don't",
};
const TO_SINGULAR: Record<string, string> = {
  have: 'has',
  were: 'was',
  are: 'is',
  "don't": "doesn't",
  "haven't": "hasn't",
  "weren't": "wasn't",
  "aren't": "isn't",
};

/** The beginning of a sentence, or of what somebody says in it; after “if” and “as though” a plural verb may be right. */
const OPENS = `(?:^|[.?!]["”’]? ["“]?|\\b(?:said|says|warned|added|argued|claimed|told (?:him|her|them|us|me|reporters)|because|shows?|showed|found|means|believes?|knew|know|while|when|after|until|although|where)(?: that)? |\\bthat )`;
const WHOSE = '(?:[Tt]he|[Aa]n?|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Ee]ach|[Ee]very|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our)';
const SINGULAR_VERB = Object.keys(TO_PLURAL).join('|');
const PLURAL_VERB = Object.keys(TO_SINGULAR).join('|');

export const nounVerb = rule('SubjectAndVerb', 'A singular noun takes a singular verb, a plural one a plural verb.', [
  {
    pattern: new RegExp(`${OPENS}${WHOSE} (?:[a-z]+ )?(?<noun>[a-z]{3,}) (?<slip>${PLURAL_VERB})\\b`, 'dg'),
    instead: ({ groups, 0: found }) =>
      ONE.has(groups!.noun!) && !/ (?:of|and|or|to|in|for) [a-z]+ \S+$/.test(found) ? TO_SINGULAR[groups!.slip!]! : null,
    message: agree,
  },
  {
    // “The finding, which nobody expected, have drawn …”
    pattern: new RegExp(
      `(?:^|[.?!]["”’]? )["“]?(?:The|A|An|This|His|Her|Its) (?<noun>[a-z]{3,}), [^,.;:]{3,60}, (?<slip>have|were|are)\\b`,
      'dg',
    ),
    instead: ({ groups, 0: found }) =>
      ONE.has(groups!.noun!) && !/, (?:and|or|along|together|as well) /.test(found) ? TO_SINGULAR[groups!.slip!]! : null,
    message: agree,
  },
  {
    pattern: new RegExp(
      `(?:^|[.?!]["”’]? )["“]?(?:The|These|Those|Many|Several|Most|Few|Both|All) (?<noun>[a-z]{3,}s) (?<slip>${SINGULAR_VERB})\\b`,
      'dg',
    ),
    instead: ({ groups }) => (NO_PLURAL.test(groups!.noun!) || groups!.slip === 'remains' ? null : TO_PLURAL[groups!.slip!]!),
    message: agree,
  },
  {
    pattern: new RegExp(
      `${OPENS}(?:(?<whose>the|these|those|many|several|most|few|both|all|some|other|his|her|its|their|our|[Tt]he|[Ss]ome|[Mm]any|[\\d,]+) )?(?:[\\d,]+ )?(?:(?<first>[a-z-]+) )?(?<noun>[a-z]{3,}s) (?<slip>${SINGULAR_VERB})\\b`,
      'dg',
    ),
    instead: ({ groups, 0: found }) => {
      // behind a full stop a sentence begins with a capital or a quotation: “the Sept. 11 attacks was”
      if (/^[.?!] [a-z\d]/.test(found)) return null;
      const { whose, first = '', noun, slip } = groups as { whose?: string; first?: string; noun: string; slip: string };
      if (VERB_FORMS.has(noun) && (first !== '' || (whose === undefined && !/^(?:while|when|after|until|although|because) /.test(found))))
        return null;
      if (
        !MANY.has(noun) ||
        /^(?:of|in|on|at|by|for|to|with|from|what|who|which|that|it|he|she|how|why|one|each|every|a|an|this|whose|than|as|[a-z]+s)$/.test(
          first,
        )
      )
        return null;
      return TO_PLURAL[slip]!;
    },
    message: agree,
  },
]);

/** Things that are counted, so that there are fewer of them. */
const COUNTED =
  oneOf(`people things jobs votes voters seats cars houses homes children pupils students patients nurses doctors teachers officers workers errors mistakes goals games matches books
  women men trees ships flights trains buses cases crimes deaths calories tickets customers visitors passengers members shops stores schools hospitals beds players fans candidates
  complaints arrests accidents crashes injuries families residents applications firms companies countries cities towns words questions problems rules laws regulations`);

export const lessFewer = rule('LessOrFewer', 'Fewer of what can be counted, less of what cannot.', [
  {
    pattern: new RegExp(`\\b(?<slip>[Ll]ess)(?= ${COUNTED}\\b)(?! people-)`, 'dg'),
    instead: ({ input, index }) => (/\b(?:\d+|one|two|three|no|or) $/.test(input.slice(Math.max(0, index - 8), index)) ? null : 'fewer'),
    message: 'What can be counted is ‘fewer’, not ‘less’',
  },
]);

export const neitherOr = rule('NeitherNor', '“Neither” goes with “nor”.', [
  {
    pattern:
      /\b[Nn]either (?!of\b|side\b|party\b|one\b|is\b|was\b|has\b|will\b|can\b|did\b|does\b)[\w'-]+(?: (?!nor\b)[\w'-]+)? (?<slip>or)\b/dg,
    instead: () => 'nor',
    message: '“Neither” goes with ‘nor’, not ‘or’',
  },
]);

const TWO_WORDS: Record<string, string> = {
  alot: 'a lot',
  aswell: 'as well',
  infact: 'in fact',
  noone: 'no one',
  incase: 'in case',
  eachother: 'each other',
  atleast: 'at least',
  ofcourse: 'of course',
  inspite: 'in spite',
  everytime: 'every time',
  upto: 'up to',
  infront: 'in front',
  thankyou: 'thank you',
  abit: 'a bit',
  afew: 'a few',
  nevermind: 'never mind',
};

export const twoWords = rule('TwoWords', 'What is written as two words (“a lot”, “no one”).', [
  {
    pattern: new RegExp(`(?<![\\p{L}'.@#/_-])(?<slip>(?:${Object.keys(TWO_WORDS).join('|')}))(?![\\p{L}'@/_-])`, 'dgiu'),
    instead: ({ groups }) => TWO_WORDS[groups!.slip!.toLowerCase()] ?? null,
    message: (right) => `Two words: ‘${right}’`,
  },
]);
