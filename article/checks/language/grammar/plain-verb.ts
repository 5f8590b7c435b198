import { ONE } from './nouns';
import { PLAIN_VERBS, withS } from './plain-verbs';
import { agree, rule } from './slip';

const OPENS = `(?:^|[.?!]["”’]? ["“]?|, but |\\b(?:because|although|says|said|found|warned|added)(?: that)? )`;
const PLAIN = PLAIN_VERBS.filter((verb) => !['be', 'have', 'do'].includes(verb)).join('|');
/** Plain forms that nothing but a plural or a wish takes behind a noun. */
const CLEAR: Record<string, string> = {
  'need to': 'needs to',
  'want to': 'wants to',
  'tend to': 'tends to',
  seem: 'seems',
  'appear to': 'appears to',
  'belong to': 'belongs to',
};
/** “asked that the contract need to …”: a wish leaves the verb plain. */
const WISHES =
  /\b(?:insist|demand|ask|request|suggest|recommend|urge|require|propose|order|prefer|do|does|did|will|would|can|could|should|may|might|must|let|make|made|help|whether|if|lest)(?:s|ed|d)?(?: that)? $/i;

export const plainVerb = rule('PlainVerb', 'Behind one person or thing the verb takes its -s (“she seems”, “the contract needs to”).', [
  {
    pattern: new RegExp(
      `(?:^|[.?!]["”’]? ["“]?|, but |\\b(?:because|although) )(?:[Hh]e|[Ss]he|[Ii]t) (?:also |still |often |always |never |now )?(?<slip>${PLAIN})\\b(?! not\\b)`,
      'dg',
    ),
    instead: ({ groups }) => withS(groups!.slip!),
    message: agree,
  },
  {
    needs: Object.keys(CLEAR),
    pattern: new RegExp(
      `${OPENS}(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Aa]n?) (?:[a-z]+ )?(?<noun>[a-z]{3,}) (?<slip>${Object.keys(CLEAR).join('|')})\\b`,
      'dg',
    ),
    instead: ({ groups, input, index, 0: found }) =>
      ONE.has(groups!.noun!) &&
      !/ (?:of|and|or|to|in|for|with) [a-z]+ \S+(?: to)?$/.test(found) &&
      !WISHES.test(input.slice(Math.max(0, index - 24), index + 1))
        ? CLEAR[groups!.slip!]!
        : null,
    message: agree,
  },
  {
    needs: ['either '],
    pattern: new RegExp(
      `(?:^|[.?!]["”’]? ["“]?|, but |, and )[Nn]either (?<slip>${PLAIN})(?=[.,;]| (?:to|about|in|on|at|for|with|the|a|an|any|much|it|them|him|her|that|how|what|his|their)\\b)`,
      'dg',
    ),
    instead: ({ groups }) => withS(groups!.slip!),
    message: agree,
  },
]);
