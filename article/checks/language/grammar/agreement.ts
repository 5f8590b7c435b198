import { MANY, NO_PLURAL, ONE, VERB_FORMS } from './nouns';
import { TO_PLURAL, TO_SINGULAR } from './number';
import { agree, oneOf, rule } from './slip';

const FOR_MANY: Readonly<Record<string, string>> = { ...TO_PLURAL, remains: 'remain', "doesn't": "don't" };
const FOR_ONE: Readonly<Record<string, string>> = { ...TO_SINGULAR, "don't": "doesn't" };

/** The beginning of a sentence, or of what somebody says in it; after “if” and “as though” a plural verb may be right. */
const OPENS = `(?:^|[.?!]["”’]? ["“]?|\\b(?:said|says|warned|added|argued|claimed|told (?:him|her|them|us|me|reporters)|because|shows?|showed|found|means|believes?|knew|know|while|when|after|until|although|where)(?: that)? |\\bthat )`;
const WHOSE = '(?:[Tt]he|[Aa]n?|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Ee]ach|[Ee]very|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our)';
const SINGULAR_VERB = Object.keys(FOR_MANY).join('|');
/** Plurals that are as often the name of a club, a paper, a show or somebody. */
const CLUBS =
  /^(?:Rangers|Waters|Masters|Rivers|Powers|Flowers|Towers|Players|Numbers|Letters|Papers|Winters|Walkers|Parents|Elders|Movers|Traitors|Riders|Raiders|Hunters|Fathers|Mothers|Sisters|Brothers|Matters|Chambers|Winners|Dancers|Monsters)$/;
const PLURAL_VERB = Object.keys(FOR_ONE).join('|');

export const nounVerb = rule('SubjectAndVerb', 'A singular noun takes a singular verb, a plural one a plural verb.', [
  {
    pattern: new RegExp(`${OPENS}${WHOSE} (?:[a-z]+ )?(?<noun>[a-z]{3,}) (?<slip>${PLURAL_VERB})\\b`, 'dg'),
    instead: ({ groups, 0: found }) =>
      ONE.has(groups!.noun!) && !/ (?:of|and|or|to|in|for) [a-z]+ \S+$/.test(found) ? FOR_ONE[groups!.slip!]! : null,
    message: agree,
  },
  {
    // “The finding, which nobody expected, have drawn …”
    pattern: new RegExp(
      `(?:^|[.?!]["”’]? )["“]?(?:The|A|An|This|His|Her|Its) (?<noun>[a-z]{3,}), [^,.;:]{3,60}, (?<slip>have|were|are)\\b`,
      'dg',
    ),
    instead: ({ groups, 0: found }) =>
      ONE.has(groups!.noun!) && !/, (?:and|or|along|together|as well) /.test(found) ? FOR_ONE[groups!.slip!]! : null,
    message: agree,
  },
  {
    pattern: new RegExp(
      `(?:^|[.?!]["”’]? )["“]?(?:The|These|Those|Many|Several|Most|Few|Both|All) (?<noun>[a-z]{3,}s) (?<slip>${SINGULAR_VERB})\\b`,
      'dg',
    ),
    instead: ({ groups }) => (NO_PLURAL.test(groups!.noun!) || groups!.slip === 'remains' ? null : FOR_MANY[groups!.slip!]!),
    message: agree,
  },
  {
    // “Investors was told”
    pattern: new RegExp(
      `(?:^|[.?!]["”’]? )["“]?(?<noun>[A-Z][a-z]{2,}(?:er|or|ist|ent|ant|ian|ee|eer|ot|yer)s) (?<slip>was|is|has|wasn't|isn't|hasn't)\\b`,
      'dg',
    ),
    instead: ({ groups }) => (MANY.has(groups!.noun!.toLowerCase()) && !CLUBS.test(groups!.noun!) ? FOR_MANY[groups!.slip!]! : null),
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
      return FOR_MANY[slip]!;
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
  {
    // “less than six pages”; sums, times, distances and shares are one thing
    needs: ['ess than '],
    pattern: new RegExp(
      `\\b(?<slip>[Ll]ess)(?= than (?:a dozen|half a dozen|${oneOf('two three four five six seven eight nine ten twenty thirty')}|\\d{1,3}) (?:${COUNTED}|pages)\\b)`,
      'dg',
    ),
    instead: () => 'fewer',
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
