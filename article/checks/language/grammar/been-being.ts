import { oneOf, rule } from './slip';

const meant = (right: string, wrong: string): string => `‘${wrong}’ stands where ‘${right}’ is meant`;
const PARTICIPLE = `(?:[a-z]{2,}ed|${oneOf(`sent given taken shown known seen held kept told made paid built brought found left lost sold hit cut put run won driven written broken stolen
  forced used asked called spent thrown drawn chosen forgotten struck shot caught taught bought heard led met read set shut`)})`;
const BEFORE = oneOf(
  '[Dd]espite [Aa]fter [Bb]efore [Ww]ithout [Ss]ince [Bb]y [Ii]nstead of from to about for with on against over through',
);
/** What would make “been” right: “has the cost of the roof been paid?” */
const PERFECT = /\b(?:has|have|had|having|hasn't|haven't|hadn't|\w+'ve|\w+'d|\w+'s)\b/i;

/** A perfect that has its participle already: “had arrived”. */
const COMPLETE = new RegExp(`\\b(?:has|have|had|having) (?:(?:not|also|never|already|since|just|only) )?(?:been )?${PARTICIPLE}`, 'g');

export const beenBeing = rule('BeenOrBeing', '“been” goes with “have”, “being” with “is” and with prepositions.', [
  {
    needs: [' being'],
    pattern:
      /\b(?:[Hh]as|[Hh]ave|[Hh]ad|[Hh]asn't|[Hh]aven't|[Hh]adn't|'ve) (?:(?:also|never|not|already|long|always|only|just|since) )?(?<slip>being)\b/dg,
    instead: () => 'been',
    message: meant,
  },
  {
    needs: [' been '],
    pattern: new RegExp(
      `\\b(?:is|are|was|were|am|isn't|aren't|wasn't|weren't) (?:(?:still|now|also|already|currently|not) )?(?<slip>been)(?= (?:[a-z]+ly )?${PARTICIPLE}\\b)`,
      'dg',
    ),
    instead: () => 'being',
    message: meant,
  },
  {
    // “within minutes of the call been made”, “despite been told”
    needs: [' been '],
    pattern: new RegExp(
      `\\b${BEFORE} (?:(?:the|a|an|his|her|its|their|this|that|any|them|him|it) (?:[a-z]+ ){0,2})?(?<slip>been)(?= (?:[a-z]+ly )?${PARTICIPLE}\\b)`,
      'dg',
    ),
    instead: ({ input, index, 0: found }) => {
      const sentence = /[^.?!;:]*$/.exec(input.slice(Math.max(0, index - 160), index + found.length))![0];
      return PERFECT.test(sentence.replace(COMPLETE, '')) ? null : 'being';
    },
    message: meant,
  },
]);
