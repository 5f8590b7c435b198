import { AUXILIARY } from './function-words';
import { oneOf, rule } from './slip';

const agree = (right: string, wrong: string): string => `The verb does not go with its subject: ‘${right}’, not ‘${wrong}’`;
const PARTICIPLE =
  `(?:[a-z]+ed|been|also|not|never|already|long|repeatedly|consistently|always|since|yet|now|just|only|even|made|said|called|had|done|given|taken|won|lost|become|
  gone|seen|come|got|gotten|told|kept|held|met|put|run|led|spent|shown|known|found|begun|spoken|written|grown|fallen|chosen|brought|sought|taught|thought)`.replace(
    /\s+/g,
    '',
  );

export const singular = rule('SheHave', 'After “he”, “she” and “it” the verb takes its singular form.', [
  {
    pattern: /\b(?:[Hh]e|[Ss]he|[Ii]t) (?:(?:also|never|still|often|always|now|already|long|only) )?(?<slip>have|don't|do not)\b/dg,
    instead: ({ groups, index, input, 0: found }) => {
      const before = input.slice(Math.max(0, index - 30), index);
      const after = input.slice(index + found.length);
      if (new RegExp(`(?:^|[^\\p{L}])(?:${AUXILIARY}|[a-z]+n't)(?: not)?,? $`, 'iu').test(before)) return null;
      // “demanded that he have a lawyer”, “let alone it have”
      if (
        /\b(?:that|lest|if|whether|than|and|or|but|how|what|[Ww]ith|for|to|of|[a-z]+ing)$/.test(before.trimEnd()) &&
        groups!.slip === 'have' &&
        !new RegExp(`^ ${PARTICIPLE}\\b`).test(after)
      )
        return null;
      if (/\b(?:and|or|[A-Z][a-z]+),? $/.test(before) && /^(?:she|he) /.test(found) && /\b(?:he|she|and) and $/.test(before)) return null;
      return groups!.slip === 'have' ? 'has' : groups!.slip === "don't" ? "doesn't" : 'does not';
    },
    message: agree,
  },
  {
    pattern: /(?:^|[.?!]["”’]? |[;—–] ?)["“]?(?:He|She) (?<slip>were|are)\b/dg,
    instead: ({ groups }) => (groups!.slip === 'were' ? 'was' : 'is'),
    message: agree,
  },
]);

export const plural = rule('TheyWas', 'After “they” and “we” the verb takes its plural form.', [
  {
    pattern:
      /\b(?:[Tt]hey|[Ww]e) (?:(?:also|never|still|often|always|now|already|all|both|only) )?(?<slip>was|is|has|wasn't|isn't|hasn't|doesn't)\b/dg,
    instead: ({ groups, input, index }) => {
      // “the man they say we is”, “who they are is”
      if (/\b(?:who|what|where|whoever|whatever|of|to|with|from|than|as|like) $/.test(input.slice(Math.max(0, index - 10), index)))
        return null;
      const right: Record<string, string> = {
        was: 'were',
        is: 'are',
        has: 'have',
        "wasn't": "weren't",
        "isn't": "aren't",
        "hasn't": "haven't",
        "doesn't": "don't",
      };
      return right[groups!.slip!]!;
    },
    message: agree,
  },
  {
    pattern: /(?:^|[.?!;]["”’]? |\b(?:and|but|when|because|since|if|so|while) )["“]?[Yy]ou (?<slip>was)\b/dg,
    instead: () => 'were',
    message: agree,
  },
  {
    pattern: /\b(?<slip>[Tt]here (?:is|was|'s))(?= (?:many|several|numerous|dozens|hundreds|thousands|millions) (?!a\b|an\b))/dg,
    instead: ({ groups }) => groups!.slip!.replace(/ is|'s/, ' are').replace(/ was/, ' were'),
    message: agree,
  },
]);

const SOMEBODY =
  oneOf(`mayor president senator governor congressman congresswoman spokesman spokeswoman candidate official lawyer judge man woman report company bill law plan campaign
  official officer doctor teacher student driver author leader minister chairman chairwoman director secretary justice prosecutor sheriff reporter businessman proposal decision
  measure document statement announcement poll survey study building program project agency department city state nation country economy election debate`);
const NO_PLURAL = /(?:ss|us|is|as|os|ics|news|series|species|headquarters|means|works|odds|lens|alms|barracks|crossroads|whereabouts|yes)$/;

export const nounVerb = rule('SubjectAndVerb', 'A singular noun takes a singular verb, a plural one a plural verb.', [
  {
    pattern: new RegExp(
      `(?:^|[.?!]["”’]? )["“]?(?:The|A|An|This|That|His|Her|Its|Each|Every) (?:[a-z]+ )?${SOMEBODY} (?<slip>have|were|are|don't)\\b`,
      'dg',
    ),
    instead: ({ groups }) => ({ have: 'has', were: 'was', are: 'is', "don't": "doesn't" })[groups!.slip!] ?? null,
    message: agree,
  },
  {
    pattern:
      /(?:^|[.?!]["”’]? )["“]?(?:The|These|Those|Many|Several|Most|Few|Both|All) (?<noun>[a-z]{3,}s) (?<slip>has|was|is|hasn't|wasn't|isn't|doesn't)\b/dg,
    instead: ({ groups }) =>
      NO_PLURAL.test(groups!.noun!)
        ? null
        : ({ has: 'have', was: 'were', is: 'are', "hasn't": "haven't", "wasn't": "weren't", "isn't": "aren't", "doesn't": "don't" }[
            groups!.slip!
          ] ?? null),
    message: agree,
  },
]);

/** Past tense and participle that differ. */
const PAST: Record<string, [base: string, participle: string]> = {
  went: ['go', 'gone'],
  took: ['take', 'taken'],
  gave: ['give', 'given'],
  came: ['come', 'come'],
  became: ['become', 'become'],
  began: ['begin', 'begun'],
  wrote: ['write', 'written'],
  spoke: ['speak', 'spoken'],
  chose: ['choose', 'chosen'],
  knew: ['know', 'known'],
  saw: ['see', 'seen'],
  did: ['do', 'done'],
  drove: ['drive', 'driven'],
  flew: ['fly', 'flown'],
  fell: ['fall', 'fallen'],
  grew: ['grow', 'grown'],
  broke: ['break', 'broken'],
  threw: ['throw', 'thrown'],
  ate: ['eat', 'eaten'],
  rose: ['rise', 'risen'],
  withdrew: ['withdraw', 'withdrawn'],
};
const SAME_PAST: Record<string, string> = {
  led: 'lead',
  told: 'tell',
  kept: 'keep',
  brought: 'bring',
  bought: 'buy',
  built: 'build',
  sent: 'send',
  spent: 'spend',
  sold: 'sell',
  taught: 'teach',
  fought: 'fight',
  paid: 'pay',
  understood: 'understand',
  meant: 'mean',
  made: 'make',
  said: 'say',
  sought: 'seek',
  thought: 'think',
};
const BASE_OF: Record<string, string> = { ...SAME_PAST, ...Object.fromEntries(Object.entries(PAST).map(([past, [base]]) => [past, base])) };

export const verbForm = rule('VerbForm', 'After “could” or “did not” the plain verb, after “have” the participle.', [
  {
    pattern: new RegExp(
      `\\b(?:could|would|should|cannot|can't|couldn't|won't|wouldn't|shouldn't|didn't|did not|doesn't|does not|don't|do not|will not|would not|could not|should not) (?<slip>${Object.keys(
        BASE_OF,
      )
        .filter((w) => w !== 'saw' && w !== 'fell')
        .join('|')})\\b`,
      'dg',
    ),
    instead: ({ groups }) => BASE_OF[groups!.slip!]!,
    message: (right, wrong) => `The plain form belongs here: ‘${right}’, not ‘${wrong}’`,
  },
  {
    pattern: new RegExp(
      `\\b(?:[Hh]as|[Hh]ave|[Hh]ad|[Hh]asn't|[Hh]aven't|[Hh]adn't|'ve) (?:(?:also|never|already|not|since|just) )?(?<slip>${Object.keys(
        PAST,
      )
        .filter((w) => !['rose', 'saw', 'ate', 'did', 'fell'].includes(w))
        .join('|')})\\b`,
      'dg',
    ),
    instead: ({ groups }) => PAST[groups!.slip!]![1],
    message: (right, wrong) => `The participle belongs here: ‘${right}’, not ‘${wrong}’`,
  },
]);
