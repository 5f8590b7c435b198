import { ONE } from './nouns';
import { PLAIN_VERBS, withS } from './plain-verbs';
import { agree, oneOf, rule } from './slip';

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

/** Words that want a plain verb behind their “to”, where no plural of things can stand. */
const WANTS_VERB =
  oneOf(`thought believed able unable supposed ought seem seems seemed likely unlikely expected want wants wanted need needs needed tend tends tended hope hopes hoped try tries trying tried decide
  decided refuse refuses refused manage manages managed fail fails failed continue continues continued plan plans planned intend intends intended threaten threatened promise promised willing unwilling eager
  forced allowed asked told urged encouraged persuaded hard easy ready had have has having`);
const WITH_S = new Map(
  PLAIN_VERBS.concat('date', 'run', 'work', 'help', 'start', 'stop', 'show', 'use').map((verb) => [withS(verb), verb]),
);
/** Of those, plurals of nouns as well: “told to friends”, “asked to works”. */
const ALSO_NOUNS = /^(?:dates|runs|works|uses|shows|stops|starts|drives|fears|escapes|drinks)$/;

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
    // “thought to dates from 1740”
    needs: [' to '],
    pattern: new RegExp(
      `\\b(?<wants>${WANTS_VERB}) to (?:also |now |still )?(?<slip>${[...WITH_S.keys()].join('|')})(?= (?:to|from|in|on|at|for|with|by|the|a|an|his|her|its|their|it|them|him|up|down|out|back|that)\\b|[.,;])`,
      'dg',
    ),
    instead: ({ groups }) =>
      ALSO_NOUNS.test(groups!.slip!) &&
      !/^(?:thought|believed|able|unable|likely|unlikely|ought|supposed|seems?|tends?)$/.test(groups!.wants!)
        ? null
        : WITH_S.get(groups!.slip!)!,
    message: (right, wrong) => `The plain form belongs here: ‘${right}’, not ‘${wrong}’`,
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
