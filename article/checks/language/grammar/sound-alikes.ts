import { oneOf, rule } from './slip';

const meant = (right: string, wrong: string): string => `‘${wrong}’ stands where ‘${right}’ is meant`;
const COUNT = oneOf(
  'two three four five six seven eight nine ten eleven twelve second third fourth fifth sixth seventh eighth ninth tenth 10th 11th 12th',
);
const IN_A_ROW = oneOf(
  'games wins losses defeats victories days nights weeks months years sets titles seasons quarters matches points hits innings times races polls home away year day week month season win loss defeat victory title quarter game match night time draw draws',
);

export const straightStrait = rule('StraightOrStrait', 'A strait is a narrow water; “straight” is not bent, or in a row.', [
  {
    needs: [' strait '],
    pattern: new RegExp(`\\b(?:\\d+|${COUNT}) (?<slip>strait)(?= ${IN_A_ROW}\\b)`, 'dg'),
    instead: () => 'straight',
    message: meant,
  },
  {
    needs: [' strait '],
    pattern: new RegExp(
      `\\b(?:go|goes|going|went|gone|came|come|headed|sent|walk(?:s|ed)?|r[au]n|drove|drive|look(?:s|ed)?|sat|sit|stood|stand|flew|led|get|got) (?<slip>strait)(?= (?:to|into|up|down|ahead|away|on|from|home|through|back|for|in|out|past)\\b)`,
      'dg',
    ),
    instead: () => 'straight',
    message: meant,
  },
  {
    needs: [' strait'],
    pattern: /\b(?:the|a) (?:record|books|story|facts) (?<slip>strait)\b/dg,
    instead: () => 'straight',
    message: meant,
  },
  { pattern: /\b[Dd]ire (?<slip>straights?)\b/dg, instead: () => 'straits', message: meant },
  { needs: ['Straight'], pattern: /\b(?<slip>Straight)(?= of [A-Z])/dg, instead: () => 'Strait', message: meant },
]);

const FLOWS = oneOf(
  'pulls pulled runs ran flows flowed carries carried swept sweeps drags dragged took takes turns turned was is could can will would',
);

export const currentCurrant = rule('CurrentOrCurrant', 'A currant is eaten; a current flows, and “current” is of now.', [
  {
    needs: ['currant'],
    pattern: new RegExp(
      `\\b(?:strong|stronger|rip|tidal|electric|electrical|swift|fast|powerful|dangerous|ocean|sea|river|alternating) (?<slip>currants?)\\b`,
      'dg',
    ),
    instead: ({ groups }) => groups!.slip!.replace('ant', 'ent'),
    message: meant,
  },
  {
    // “at high water the currant pulls hard”
    needs: ['currant '],
    pattern: new RegExp(
      `\\b[Tt]he (?<slip>currants?)(?= (?:${FLOWS} (?:\\w+ ){0,2}(?:him|her|them|us|it|hard|strong|strongly|stronger|fast|faster|swift|swiftly|away|down|under|out|off|along|through|towards?|past|round|against)\\b|${oneOf(
        'mayor government council plan plans rules law leader owner owners chairman season system contract term year crisis state situation price prices manager holder champion champions rate rates president minister headteacher law laws policy legislation budget building site',
      )}\\b))`,
      'dg',
    ),
    instead: ({ groups }) => groups!.slip!.replace('ant', 'ent'),
    message: meant,
  },
  {
    pattern: /\b(?:[Rr]ed|[Bb]lack) (?<slip>currents?)(?= (?:jam|jelly|bush|bushes|juice|cordial|tart|cake|sauce)\b)/dg,
    instead: ({ groups }) => groups!.slip!.replace('ent', 'ant'),
    message: meant,
  },
]);

/** Where somebody or something lies. */
const LIES =
  '(?:there(?! (?:the|a|an|new)\\b)|awake|face[- ](?:down|up)|dead|motionless|unconscious|asleep|idle|dormant|undisturbed|unused|forgotten|in wait|in (?:a |the |his |her )?(?:bed|hospital|state|ruins|ditch|street|gutter|grass|mud|snow|pool of)|(?:on|across) (?:the|a|his|her|their) (?:floor|ground|bed|sofa|couch|road|street|pavement|sidewalk|beach|grass|back|side|stomach|tracks?|trolley|doorstep|seabed))';

export const lieLay = rule('LieOrLay', 'What rests lies, lay and has lain; somebody lays, laid and has laid something.', [
  {
    needs: [' laying '],
    pattern: new RegExp(
      `\\b(?:is|are|was|were|been|be|him|her|them|found|still|body|bodies|left) (?<slip>laying)(?= ${LIES}(?![\\p{L}-]))`,
      'dgu',
    ),
    instead: () => 'lying',
    message: meant,
  },
  {
    needs: [' laid '],
    pattern: new RegExp(
      `\\b(?:[Hh]ad|[Hh]as|[Hh]ave) (?<slip>laid)(?= (?:awake|dead|motionless|unconscious|idle|dormant|undisturbed|unused|forgotten|there (?:for|since|all)|in wait)\\b)`,
      'dg',
    ),
    instead: () => 'lain',
    message: meant,
  },
]);

export const youAndI = rule('YouAndI', 'Behind a preposition “me” stands, not “I”.', [
  {
    needs: [' I', ' he', ' she'],
    pattern:
      /\b[Bb]etween (?:you|him|her|them|my \w+|[A-Z][a-z]+) and (?<slip>I|he|she)(?![\w'’])(?! (?:am|was|is|had|have|will|would|think|know|said))/dg,
    instead: ({ groups }) => ({ I: 'me', he: 'him', she: 'her' })[groups!.slip!] ?? null,
    message: meant,
  },
]);

export const weSeen = rule('SeenOrSaw', '“seen” and “done” take “have”; alone it is “saw” and “did”.', [
  {
    needs: [' seen ', ' done '],
    pattern:
      /(?:^|[.?!,;]["”’]? ["“‘]?|\b(?:and|but|because|when|that|what|said) )(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey) (?<slip>seen|done)(?= (?:it|him|her|them|us|you|that|this|the|a|an|no|nothing|something|some|what|two|three|everything|all)\b)/dg,
    instead: ({ groups, input, index }) =>
      /\b(?:have|has|had|having)\b[^.?!]*$/i.test(input.slice(Math.max(0, index - 60), index + 1))
        ? null
        : groups!.slip === 'seen'
          ? 'saw'
          : 'did',
    message: (right, wrong) => `‘${wrong}’ takes ‘have’; alone it is ‘${right}’`,
  },
]);

const MOVES = oneOf(
  `went gone goes go going came coming come comes walked walking walk ran running run drove driving passed passing pass growing grew grown flowing flew flying broke broken breaking cut cutting
  moved moving lived living live sat got get getting look looked looking saw see seen seeing halfway midway straight right followed put sleep slept fell falling sifted leafed flicked rode riding sailed`,
);

export const threwThrough = rule('ThroughOrThrew', '“threw” is the past of “throw”; “through” is from one side to the other.', [
  {
    needs: [' threw '],
    pattern: new RegExp(
      `\\b(?:${MOVES}|all the way) (?<slip>threw)(?= (?:it|them|him|her|us|me|the|a|an|his|its|their|our|my|that|this|those|these|to|and|[A-Z])\\b)`,
      'dg',
    ),
    instead: () => 'through',
    message: meant,
  },
  {
    needs: [' through '],
    pattern:
      /\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|who) (?<slip>through)(?= (?:him|her|them|himself|herself|a (?:ball|punch|stone|brick|bottle|party|tantrum|pitch|pass|strike|touchdown|lifeline)|away|out|up|in the towel)\b)/dg,
    instead: () => 'threw',
    message: meant,
  },
]);

export const downedDown = rule('DownOrDowned', '“down”, “up” and “out” behind a verb take no ending.', [
  {
    needs: [' downed', ' upped', ' outed', ' offed'],
    pattern:
      /\b(?:ran|run|shut|cut|broke|broken|came|come|went|gone|slowed|sat|put|turned|laid|took|taken|knocked|pulled|fell|fallen|closed|let|stood|backed|calmed|gave|given|set|held|brought|burned|burnt|tore|torn|wound|worn|wore|wrote|written) (?<slip>downed|upped|outed|offed)(?=[.,;:?!]|$| (?:and|but|in|on|at|by|for|to|with|from|after|before|when|until|the|his|her|their)\b)/dg,
    instead: ({ groups }) => ({ downed: 'down', upped: 'up', outed: 'out', offed: 'off' })[groups!.slip!] ?? null,
    message: meant,
  },
]);
