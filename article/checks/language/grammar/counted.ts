import { MANY, NO_PLURAL, ONE } from './nouns';
import { TO_PLURAL, TO_SINGULAR } from './number';
import { PLAIN_VERBS, withS } from './plain-verbs';
import { agree, oneOf, rule } from './slip';

const FOR_MANY: Readonly<Record<string, string>> = { ...TO_PLURAL, does: 'do', "doesn't": "don't" };
const SINGULAR_VERB = `(?<slip>${Object.keys(FOR_MANY).join('|')})`;
const PLURAL_VERB = `(?<slip>${Object.keys(TO_SINGULAR).join('|')})`;
const OPENS = `(?:^|[.?!]["”’]? ["“]?|, (?:and|but) |\\b(?:said|says|because|that|but|while) )`;
const WHOSE = '(?:the|these|those|his|her|its|their|our|my)';
const NUMBER = `(?:\\d[\\d,.]*|${oneOf(`two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty`)})`;
/** “in a street”, “for the food”: it stands between the noun and the verb. */
const BESIDE = `(?: ${oneOf('in on at of for from by near with across around')} (?:${WHOSE} |an? )?(?:[a-z-]+ )?(?<last>[a-z-]+))?`;

/** Behind these one of the many is meant, or all of them as one thing (“one in ten of the homes is”, “the sum of all the parts is”). */
const ONE_OF_THEM =
  /\b(?:one|none|neither|either|each|every|sum|than|if|wish|whether|what|which|how|in|to|of|at|on|for|with|from|by|among|behind|under|after|before|during|about|over|through) $/i;
const SHARE = `(?:${NUMBER}|[Mm]any|[Mm]ost|[Ss]ome|[Ff]ew|[Ss]everal|[Bb]oth|[Hh]alf|[Aa]ll|[Dd]ozens|[Hh]undreds|[Tt]housands|[Mm]illions|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)`;

/** One thing, whatever it holds; “a number of”, “a range of” and “a couple of” may be many. */
const SERIES = oneOf('run list series succession sequence stretch catalogue catalog backlog');
const SERIES_OF = `(?:(?:${WHOSE} )?(?:[a-z-]+ ){0,2}(?<noun>[a-z]{3,}s|people|women|men|children)(?: ${oneOf('in on at of for from by near with across around since during this last')} (?:(?:${WHOSE}|an?|this|last) )?(?:[a-z-]+ )?[A-Za-z-]+)?)`;
/** Behind a plural noun these are no plurals of another noun: “the sales reports”. */
const ACTS = PLAIN_VERBS.filter((verb) => !['be', 'have', 'do', 'remain', 'escape', 'drive', 'cry', 'cause', 'fear'].includes(verb)).concat(
  'run',
  'come',
);
const PLAIN_OF = new Map(ACTS.map((verb) => [withS(verb), verb]));
const OBJECT = oneOf('to on in at for with from by the a an his her its their that it them him us into through over about');

const plural = (last: string | undefined, noun: string): boolean =>
  MANY.has(noun) && (last === undefined || ONE.has(last) || MANY.has(last));

export const countedSubject = rule('CountedSubject', 'Several of many take a plural verb; a list or a run of them is one thing.', [
  {
    // “At least 22 of the stolen cars is missing”, “only 14 of the schools in the district does”
    needs: [' of the ', ' of his ', ' of her ', ' of its ', ' of their ', ' of our ', ' of those ', ' of these '],
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,$£€/-])${SHARE} of ${WHOSE} (?:[a-z-]+ ){0,2}?(?<noun>[a-z]{3,})${BESIDE} ${SINGULAR_VERB}\\b(?! (?:that|how|what|why|is|was)\\b)`,
      'dgu',
    ),
    instead: ({ groups, input, index }) =>
      MANY.has(groups!.noun!) && !ONE_OF_THEM.test(input.slice(Math.max(0, index - 10), index)) ? FOR_MANY[groups!.slip!]! : null,
    message: agree,
  },
  {
    // “A run of strikes have cost”, “The number of patients were”
    needs: [' of '],
    pattern: new RegExp(
      `${OPENS}(?:[Aa]|[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]nother) (?:[a-z-]+ )?(?:${SERIES} of|(?<=[Tt]he )number of) ${SERIES_OF} ${PLURAL_VERB}\\b`,
      'dg',
    ),
    instead: ({ groups, 0: found }) =>
      !NO_PLURAL.test(groups!.noun!) && !/ of .* (?:who|that|which|what|and|or) /.test(found) ? TO_SINGULAR[groups!.slip!]! : null,
    message: agree,
  },
  {
    // “A number of patients was”
    needs: [' number of '],
    pattern: new RegExp(
      `${OPENS}[Aa] (?:large |small |growing |great |huge )?number of (?:[a-z-]+ )?(?<noun>[a-z]{3,})${BESIDE} ${SINGULAR_VERB}\\b`,
      'dg',
    ),
    instead: ({ groups }) => (plural(groups!.last, groups!.noun!) ? FOR_MANY[groups!.slip!]! : null),
    message: agree,
  },
  {
    // “The captain, along with two of the crew, were”, “Ann Lee, together with her sons, have”
    needs: [', along with ', ', together with ', ', as well as ', ', accompanied by ', ', in addition to '],
    pattern: new RegExp(
      `(?:^|[.?!]["”’]? |\\b(?:said|says|because|that) )["“]?(?:(?:[Tt]he|[Aa]n?|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y) (?:[a-z-]+ )?(?<noun>[a-z]{3,})|(?:(?:Mr|Mrs|Ms|Dr)\\.? )?[A-Z][\\w'-]+(?<!s)(?: [A-Z][\\w'-]+)?), (?:along with|together with|as well as|accompanied by|in addition to) [^,.;:?!]{3,70}, ${PLURAL_VERB}\\b`,
      'dg',
    ),
    instead: ({ groups }) => (groups!.noun === undefined || ONE.has(groups!.noun) ? TO_SINGULAR[groups!.slip!]! : null),
    message: agree,
  },
  {
    // “the names of the officials who was told”
    needs: [' who was ', ' who is ', ' who has ', ' who does'],
    pattern: new RegExp(
      `(?<before>(?:[a-z]+ )?(?:of|for|with|to|among|between|behind|like|as) )?(?:[Tt]he|[Tt]hose|[Tt]hese|[Mm]any|[Ss]everal|[Ss]ome|[Ff]ew|other|${NUMBER}) (?:[a-z-]+ )?(?<noun>[a-z]{3,}) who ${SINGULAR_VERB}\\b`,
      'dg',
    ),
    instead: ({ groups, input, index }) => {
      const { before, noun, slip } = groups as { before?: string; noun: string; slip: string };
      if (
        !MANY.has(noun) ||
        (before !== undefined && !/^(?:names?|lists?|lives|some|many|most|several|dozens|hundreds|number) of /.test(before))
      )
        return null;
      return /\b(?:one|each|member|mother|father|parent|leader|head) of (?:the )?$/i.test(input.slice(Math.max(0, index - 14), index))
        ? null
        : FOR_MANY[slip]!;
    },
    message: agree,
  },
  {
    // “the sand in which bells is cast”
    needs: [' which '],
    pattern: new RegExp(
      `\\b${oneOf('in on at by for with from to through under of into')} which (?:the )?(?<noun>[a-z]{3,}s) ${SINGULAR_VERB}\\b`,
      'dg',
    ),
    instead: ({ groups }) => (MANY.has(groups!.noun!) ? FOR_MANY[groups!.slip!]! : null),
    message: agree,
  },
  {
    // “1.1 million doors now runs on its app”
    pattern: new RegExp(
      `${OPENS}(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Mm]any|[Mm]ost|[Ss]everal|[Bb]oth) (?:[a-z]+ )?|(?:(?:[Ss]ome|about|at least|nearly|more than|almost) )?${NUMBER} (?:million |thousand |hundred |billion )?(?:[a-z]+ )?)(?<noun>[a-z]{3,}s) (?:now |still |also |often |already |always )?(?<slip>${[...PLAIN_OF.keys()].join('|')})(?= ${OBJECT}\\b)`,
      'dg',
    ),
    instead: ({ groups }) => (MANY.has(groups!.noun!) ? PLAIN_OF.get(groups!.slip!)! : null),
    message: agree,
  },
]);
