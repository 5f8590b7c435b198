import { AUXILIARY } from './function-words';
import { TO_PLURAL } from './number';
import { agree, rule } from './slip';

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
      return groups!.slip === "doesn't" ? "don't" : TO_PLURAL[groups!.slip!]!;
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
