import { NO_NOUN, PREPOSITION } from './function-words';
import { MANY, ONE } from './nouns';
import { oneOf, rule } from './slip';

/** Those that begin no clause: “since it’s late” is right. */
const P = PREPOSITION.replace(/\|(?:before|after|since|without|about)(?=[|)])/g, '');
const meant = (right: string, wrong: string): string => `‘${wrong}’ stands where ‘${right}’ is meant`;

/** What a body or a building has. */
const OF_A_BODY = oneOf(
  `president chief executive leader leaders founder founders owner owners director directors chairman chairwoman manager editor members shares stock population headquarters mayor
  results profits sales revenue workers staff customers website roof walls doors residents spokesman spokeswoman board budget players coach captain pupils teachers patients
  shareholders windows streets finances author makers maker lawyers employees`,
);

export const its = rule('ItsOrIts', '“it’s” is short for “it is”; “its” says whose.', [
  {
    needs: ["t's "],
    pattern: new RegExp(`(?<=\\b${P} )(?<slip>[Ii]t's)(?= (?!${NO_NOUN}\\b)[a-z][a-z-]+)`, 'dg'),
    instead: () => 'its',
    message: meant,
  },
  { pattern: /(?<slip>\b[Ii]t's)(?= own\b)/dg, instead: () => 'its', message: meant },
  {
    needs: ["it's "],
    pattern: new RegExp(
      `(?<=\\b${oneOf(`announced released changed lost launched held opened closed published lowered raised expanded kept reached cut doubled increased reduced lose losing
      change changing keep keeping protect protecting improve improving expand expanding revealed unveiled began begin ended lift lifted dropped reversed maintain defend defended meet use used
      cast moved named sold shut updated`)} )(?<slip>it's)(?= (?!${NO_NOUN}\\b)[a-z][a-z-]+)`,
      'dg',
    ),
    instead: () => 'its',
    message: meant,
  },
  {
    pattern:
      /\b(?<slip>[Ii]ts)(?= (?:been|a|an|the|not(?!-)|going to|gonna|because|clear that|hard to|impossible to|possible to|likely that|too (?:late|early|soon|bad)|about time|only a matter|no (?:secret|surprise|wonder|longer|coincidence)|time (?:to|for)|important (?:to|that)|unclear)\b)/dg,
    instead: () => "it's",
    message: meant,
  },
  {
    // “It’s president, Ann Lee, told …”, “because it’s roof was leaking”
    needs: ["t's "],
    pattern: new RegExp(
      `\\b(?<slip>[Ii]t's)(?= (?:(?!(?:an?|the|no|not|his|her|my|our|their|your|what|where|why|how|who|when|because|also|just|only|still|one|all) )[a-z-]+ )?${OF_A_BODY}(?: (?:of|for) [a-z -]{3,40})?(?:, [^,]{3,40},)? (?:said|told|says|was|were|is|are|has|have|had|will|would|rose|fell|declined|did|does|do)\\b)`,
      'dg',
    ),
    instead: () => 'its',
    message: meant,
  },
  {
    // “it's tail”: of an animal, a boat, a machine
    needs: ["t's "],
    pattern: new RegExp(
      `\\b(?<slip>[Ii]t's)(?= (?:[a-z]+ )?${oneOf('tail wings paws fur feathers beak claws hooves nest fangs prey cubs pups brakes hull mast rotor windscreen windshield propeller')}(?:[.,;:?!]| (?:and|or|in|on|at|to|with|for|from|off|out|up|down|was|were|is|are|had|has)\\b))`,
      'dg',
    ),
    instead: ({ 0: found, input, index }) =>
      /^ (?:an?|the|not|all|no|just|only|about) /.test(input.slice(index + found.length)) ? null : 'its',
    message: meant,
  },
  { pattern: /(?<slip>\b[Ii]ts')(?= [a-z])/dg, instead: () => 'its', message: '‘its’ takes no apostrophe' },
]);

/** Prepositions that are followed by the place “there” often enough. */
const PLACE = oneOf('from in on to at over through around near out up');
const FIRM = oneOf(
  'of for with about by against into between under during despite without after before behind among toward towards within beyond onto upon amid across along throughout',
);
const LOOSE_NEXT =
  oneOf(`came went comes goes go is are was were said says he she it they we you has have had will would can could should may might must isn't wasn't aren't weren't
  today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday last next this every until till too somewhere anymore alone straight directly via per`);

export const their = rule('TheirOrThere', '“their” says whose, “there” says where, “they’re” is short for “they are”.', [
  {
    pattern:
      /\b(?<slip>[Tt]heir|[Tt]hey're)(?= (?:is|are|was|were|isn't|aren't|wasn't|weren't|has been|have been|had been|will be|would be|could be|may be|might be|must be|should be|can be|seems?|appears? to|exists?)\b)/dg,
    instead: ({ 0: found }) => (found.toLowerCase() === "they're" ? ['there', 'they'] : 'there'),
    message: meant,
  },
  {
    // “the ewes and there lambs”
    needs: [' and there '],
    pattern: /\b[a-z]+s and (?<slip>there)(?= (?<noun>[a-z]{3,}s)\b(?! (?:are|were|have|will|would|is|was|has)\b))/dg,
    instead: ({ groups }) => (MANY.has(groups!.noun!) ? 'their' : null),
    message: meant,
  },
  {
    needs: [' there '],
    pattern: new RegExp(`(?<=\\b${FIRM} )(?<slip>there)(?= (?!${NO_NOUN}\\b|${LOOSE_NEXT}\\b)[a-z][a-z-]+)`, 'dg'),
    instead: () => 'their',
    message: meant,
  },
  {
    needs: [' there '],
    pattern: new RegExp(
      `(?<=\\b${PLACE} )(?<slip>there)(?= (?!${NO_NOUN}\\b|${LOOSE_NEXT}\\b|[a-z]+ly\\b|[a-z]+ed\\b|[a-z]+ing\\b)[a-z][a-z-]{2,})`,
      'dg',
    ),
    instead: () => 'their',
    message: meant,
  },
  { pattern: /(?<slip>\b[Tt]here|\b[Tt]hey're)(?= own\b)/dg, instead: () => 'their', message: meant },
  {
    needs: [' there '],
    pattern: new RegExp(
      `\\b${oneOf(`took take takes taking gave give gives giving lost lose losing cast changed change express expressed voice voiced raise raised want wanted need needed love
      loved defend defended protect protected know knew share shared bring brought claim claimed`)} (?<slip>there)(?= (?!${NO_NOUN}\\b|${LOOSE_NEXT}\\b|[a-z]+ly\\b|[a-z]+ed\\b|[a-z]+ing\\b)[a-z][a-z-]{2,})`,
      'dg',
    ),
    instead: () => 'their',
    message: meant,
  },
  {
    needs: [' there '],
    pattern: new RegExp(
      `(?<=\\b${oneOf(`lost cast made changed took gave told expressed voiced raised launched began ended lose cast make change take give express voice keep kept left leave sold sell
      spent spend used use lived live held hold paid pay protect defended defend shared share showed show brought bring put announced released withdrew joined`)} )(?<slip>there)(?= ${oneOf(`jobs
      votes ballots homes lives minds way support concerns children families names money time own first best last party candidates case own hands heads seats leaders rights views opinions parents plans`)}\\b)`,
      'dg',
    ),
    instead: () => 'their',
    message: meant,
  },
  {
    needs: [" they're "],
    pattern: new RegExp(
      `(?<=\\b${oneOf('of for with in on from by about into under')} )(?<slip>they're)(?= (?!${NO_NOUN}\\b)[a-z]+)`,
      'dg',
    ),
    instead: () => 'their',
    message: meant,
  },
  {
    pattern:
      /\b(?<slip>[Tt]heir|[Tt]here)(?= (?:going to (?:be|do|get|have|make|take|say|see|try|find|keep|need|vote|win|lose|help)|not (?:going|sure|happy|alone|ready)|gonna)\b)/dg,
    instead: () => "they're",
    message: meant,
  },
]);

const OWNED = oneOf(
  'own name vote job life family kids children money home mind house car phone hands wife husband mother father son daughter parents hometown heart body neighborhood neighbourhood community state country',
);

export const your = rule('YourOrYoure', '“your” says whose, “you’re” is short for “you are”.', [
  { pattern: new RegExp(`\\b(?<slip>[Yy]ou're)(?= ${OWNED}\\b(?! (?:is|are)\\b)(?!-))`, 'dg'), instead: () => 'your', message: meant },
  {
    pattern:
      /\b(?<slip>[Yy]our)(?= (?:welcome(?! (?:back|to|mat))|going (?:to|back|home)|gonna|not (?:going|sure|alone|the|a|supposed|allowed)|kidding|supposed to|allowed to|about to|trying to|(?:the|an?) |right[.,!]|wrong[.,!]|fired)(?:\b|(?<=[.,! ])))/dg,
    instead: () => "you're",
    message: meant,
  },
]);

export const whose = rule('WhoseOrWhos', '“whose” says whose, “who’s” is short for “who is”.', [
  {
    pattern:
      /\b(?<slip>[Ww]ho's)(?= (?:own|name|names|wife|husband|son|daughter|sons|daughters|mother|father|parents|brother|sister|campaign|career|job|jobs|work|views|death|life|lives|district|office|party|company|administration|presidency|policies|supporters|children|home|homes)\b(?! (?:of|to|in|and)\b))/dg,
    instead: () => 'whose',
    message: meant,
  },
  {
    // “a hall who's doors are open”
    pattern: /, (?<slip>who's)(?= (?<noun>[a-z]{3,}) (?:is|are|was|were|has|have|had|will|would|could|can|did|does|do)\b)/dg,
    instead: ({ groups }) => (ONE.has(groups!.noun!) || MANY.has(groups!.noun!) ? 'whose' : null),
    message: meant,
  },
  {
    pattern: /\b(?<slip>[Ww]hose)(?= (?:been|going to|not|a|an|the|running for|trying to|responsible for)\b)/dg,
    instead: () => "who's",
    message: meant,
  },
]);
