import { MANY, ONE, VERB_FORMS } from './nouns';
import { TO_PLURAL, TO_SINGULAR } from './number';
import { agree, oneOf, rule } from './slip';

const BETWEEN = oneOf('in on at of for from by near outside inside under over behind with to around beside across between');
const WHOSE = "(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|[A-Z][a-z]+'s)";
const OPENS = `(?:^|[.?!]["”’]? ["“]?|, (?:and|but) |\\b(?:said|says|because|that) )`;
const SINGULAR_VERB = `(?<slip>${Object.keys(TO_PLURAL).join('|')})`;
const PLURAL_VERB = `(?<slip>${Object.keys(TO_SINGULAR).join('|')})`;
const NAME = "[A-Z][\\w'-]+";

/** What is likely between: a thing with its article, so that the noun before it is the subject. */
const LAST = `${BETWEEN} (?:${WHOSE} )?(?:[a-z-]+ )?(?<last>[a-z-]+)`;
/** Behind these the verb goes with what they stand before (“what the numbers in the report show is clear”). */
const ASKS = /\b(?:what|which|how|whatever|if|though|whether|wish|than|as) $/i;

export const farSubject = rule('FarSubject', 'The verb goes with its subject, whatever stands between them.', [
  {
    // “The lights at the depot was out”
    pattern: new RegExp(
      `${OPENS}(?:[Tt]he|[Tt]hese|[Tt]hose|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur) (?:[a-z-]+ )?(?<noun>[a-z]{3,}s) ${LAST} ${SINGULAR_VERB}\\b`,
      'dg',
    ),
    instead: ({ groups, input, index }) => {
      const { noun, last, slip } = groups as { noun: string; last: string; slip: string };
      if (!MANY.has(noun) || VERB_FORMS.has(noun) || !ONE.has(last) || ASKS.test(input.slice(Math.max(0, index - 10), index + 1)))
        return null;
      return TO_PLURAL[slip]!;
    },
    message: agree,
  },
  {
    // “The bridge over the rivers were closed”
    pattern: new RegExp(
      `(?:^|[.?!]["”’]? )["“]?(?:The|His|Her|Its|Their|Our|This) (?<noun>[a-z]{3,}) ${LAST} ${PLURAL_VERB}\\b(?! to )`,
      'dg',
    ),
    instead: ({ groups }) => {
      const { noun, last, slip } = groups as { noun: string; last: string; slip: string };
      return ONE.has(noun) &&
        MANY.has(last) &&
        !/^(?:part|portion|share|mix|mixture|collection|bunch|batch|group|set|list|wave|string|average|combination|pile|stack|kind|sort|type|total|sum|amount|quantity|quarter|third|fifth|core|chunk|sample|selection|stream|line|row|host|network|trio|duo|list)$/.test(
          noun,
        )
        ? TO_SINGULAR[slip]!
        : null;
    },
    message: agree,
  },
  {
    // “The pitch, the wind and the keeper was against them”, “The mayor and his wife was there”
    pattern: new RegExp(
      `(?:^|[.?!]["”’]? ["“]?|\\b(?:but|said|that|because|while) )(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Bb]oth the) [a-z-]+(?:, (?:the|a|an|his|her|their|its) [a-z-]+)?,? and (?:the|his|her|their|its|a|an) (?:[a-z-]+ )?(?<last>[a-z]+)(?: who [a-z]+ (?:in|at|on|for|with|near) (?:a|an|the) (?:[a-z]+ ){1,2}(?=(?:was|is|has) )| (?=\\w))${SINGULAR_VERB}\\b`,
      'dg',
    ),
    instead: ({ groups, 0: found }) =>
      /,? and (?:the|his|her|their|its) [a-z]+ (?:was|is|has)/.test(found) && !/, /.test(found) && !ONE.has(groups!.last!)
        ? null
        : TO_PLURAL[groups!.slip!]!,
    message: agree,
  },
  {
    // “Among those rescued was Ann and Tom Lee”
    pattern: new RegExp(
      `(?:^|[.?!] )Among (?:those|them|the [a-z]+s)(?: [a-z]+){0,4} (?<slip>was|is) ${NAME}(?: ${NAME}){0,2}(?:, ${NAME}(?: ${NAME})?)*,? and ${NAME}(?! [a-z]+ing\\b)`,
      'dg',
    ),
    instead: ({ groups }) => TO_PLURAL[groups!.slip!]!,
    message: agree,
  },
]);
