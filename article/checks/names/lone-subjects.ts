import type { Lists } from '../check';
import { isGoods } from './goods';

/** A listed brand, firm or thing that stands alone as the subject of a sentence, and what its sentence says of it. Offsets are UTF-16 into the block. */
export interface LoneSubject {
  start: number;
  word: string;
  is: 'brand' | 'firm' | 'thing';
  /** It does what only somebody with a body does (“wore”, “nodded”). */
  hasBody: boolean;
  /** It does what people do and firms or goods seldom (“went home”, “kept copies”). */
  livesOn: boolean;
  /** It does what owners and employers do (“bought”, “hired”): a firm may, goods and events never. */
  owns: boolean;
  /** Behind it “he” or “she” stands for it: in the sentence, or first in the next one. */
  pronoun: boolean;
  nextPronoun: boolean;
  /** The sentence before is about him or her. */
  afterPronoun: boolean;
  /** A verb of firms and goods, or “is” and “was”: what a brand may well do. */
  ordinary: boolean;
}

const SUBJECT = /(?:^|(?<=[.?!]["”’]? ))(?<word>\p{Lu}[\p{L}&+-]+(?: \p{Lu}[\p{L}&+-]+)?) (?=\p{Ll}{2,})/gu;
const ADVERBS = '(?:(?:also|then|later|now|still|never|always|even|just|once|has|had|[a-z]+ly) ){0,3}';
const words = (list: string): string =>
  `(?:${list
    .trim()
    .split(/\s*\|\s*/)
    .join('|')})`;

const BODY =
  words(`hand(?:s|ed) (?!over|down|out|back)|read out|reads out|wore|wears|sat(?! out)|sits|stood (?:up|at|in|on|by|beside)|knelt|nodded|shrugged|smiled|laughed|wept|cried|waved|hugged|kissed|whispered
  |shouted|sang|danced|climbed|limped|drank|ate|slept|woke|swam|cooked|baked|knitted|poured|folded|dug|lit|held up|held (?:his|her) |shook (?:his|her|hands)|walked|walks|raised (?:a|his|her) (?:hand|glass|eyebrow)
  |turned up|broke (?:his|her) |was born|grew up|married|retired|rang|knocked|leaned|bowed|sighed|coughed|blinked|limped|stumbled`);
const LIFE =
  words(`has had (?:it|them|him|her|the [a-z]+) [a-z]+(?:ed|n|t)|had (?:it|them|him|her) [a-z]+(?:ed|n|t)|(?:has |had )?kept (?:copies|a copy|his|her|quiet|silent|the|a|all|every|on)|keeps (?:a|his|her|the)|let (?:out|him|her|it)
  |lets (?:out|him|her|it|whole)|went (?:home|back|out|in|up|on to|upstairs|downstairs|outside|to (?:the|see|bed|school|work))|came (?:home|back|in|out|over|up|round|to (?:the (?:door|phone|window|house)))|left (?:the (?:room|court|house|building|stage|pitch|field)|school|home|early|alone)
  |ran (?:back|out|up|down|over|to the|for the)|drove|rode|carried|watched|looked (?:up|at|down|on|away|round|around)|waited (?:in|at|outside|for|until)|spent (?:the|a|two|three|four|five|six|most|all|his|her|[0-9]+) (?:[a-z]+ )?(?:nights?|days?|years?|months?|weeks?|hours?|mornings?|afternoons?|evenings?|childhood)
  |lived|lives|died|remembers|thinks|hopes|knew|felt|feels|(?:was|is) (?:[a-z]+|[0-9]+) (?:days?|weeks?|months?|years?) (?:short|old|late|early|younger|older|from|away)`);
const OWNER = words(
  `bought(?! time)|hired|borrowed|inherited|donated|rented|lent|married|bid (?:for|on)|owns|owned|employs|employed|fired|sacked|quit|resigned|apologi[sz]ed|refused to|declined to|agreed to|promised to|offered to|decided to|pleaded|paid (?:for|the|a|an|his|her|him|them|tribute)`,
);
const OWNER_VERB = new RegExp(`^${ADVERBS}${OWNER}(?!\\p{L})`, 'iu');
const BODY_VERB = new RegExp(`^${ADVERBS}(?:[^.;?!]{0,110}? and )?${BODY}`, 'iu');
const LIFE_VERB = new RegExp(`^${ADVERBS}${LIFE}`, 'iu');
/** Behind a name or a body another may be meant. */
const PRONOUN = /^[^.;?!]*?,? (?:and|but|before|until|when|while|then|because|after|as|where) (?:then )?(?:he|she)(?!\p{L})/u;
const NEXT = /^[^.?!]*[.?!]["”’]? (?:(?:When|As|After|Then|But|And|Before|Later|Once|While),? )?(?:he|she|He|She)(?!\p{L})/u;
const BEFORE = /(?:^|[.?!]["”’]? )(?:He|She|His|Her)(?!\p{L})[^.?!]*[.?!]["”’]? $/u;
const ORDINARY =
  /^(?:(?:also|then|later|now|still|has|had|have|will|would|can|could|may|[a-z]+ly) )*(?:is|was|were|are|been|announc|launch|releas|recall|report|post|rais|cut|sell|sold|buy|bought|acquir|open|clos|shut|plan|expect|employ|own|operat|ma[dk]e|produc|offer|declin|refus|remov|ban|suspend|block|pull|drop|add|chang|introduc|unveil|replac|us(?:e|ed|es|ing)\b|charg|pa(?:y|id)|sponsor|donat|su(?:e|ed|es|ing)\b|settl|apologi|confirm|den(?:y|ied)|respond|issu|withdr|discontinu|stop|start|beg[aiu]n|end|becom|became|remain|gr[eo]w|f[ae]ll|r[io]se|hit|l[eo]s[et]|lead|led|dominat|compet|fac|w[io]n|agree|sign|partner|work|build|built|ship|deliver|promis|provid|help|caus|contain|cost|tast|com|came|go|went|need|want|lik|does|did|do|do(?:n't|es|esn't)|seem|look|appear|show|prov|sound|mean|said|says|told|tells|warn|claim|argu|suggest|insist|invest|hire|lay|laid|fil|s[oa]ught|seek|tak|took|giv|gave|g[eo]t|put|set|run|ran|hold|held|keep|kept|let|turn|bec|mov|return|arriv|reach|reveal|allow|requir|includ|hav|has|had|and|or|in|on|of|at|for|to|with|from|by|as|than|officials|users|executives|workers|employees|shares|sales|stores?|fans?)/u;

type Kinds = ReadonlyMap<string, LoneSubject['is']>;
const known = new WeakMap<Lists, Kinds>();

/** Days, months and feasts are subjects of their own kind (“Tuesday was hard, and she wept”). */
const TIMES =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|Ramadan|Lent|Hanukkah|Diwali|Eid|Halloween|Thanksgiving|Brexit)$/;

/** Brands, firms and things by name; a firm is no brand. */
function kindsOf(lists: Lists): Kinds {
  const have = known.get(lists);
  if (have) return have;
  const kinds = new Map<string, LoneSubject['is']>();
  for (const name of lists.things ?? []) kinds.set(name, 'thing');
  for (const name of lists.firms ?? []) kinds.set(name, 'firm');
  for (const name of lists.brands ?? []) if (kinds.get(name) !== 'firm') kinds.set(name, 'brand');
  known.set(lists, kinds);
  return kinds;
}

/** All sentences of a block that begin with a name of the lists `brands`, `firms` and `things` and a verb. */
export function loneSubjects(text: string, lists: Lists): LoneSubject[] {
  const kinds = kindsOf(lists);
  if (kinds.size === 0) return [];
  const found: LoneSubject[] = [];
  for (const match of text.matchAll(SUBJECT)) {
    const word = match.groups!.word!;
    const is = kinds.get(word) ?? (isGoods(word, lists) ? 'thing' : undefined);
    if (is === undefined || TIMES.test(word)) continue;
    const rest = text.slice(match.index + match[0].length);
    const inSentence = PRONOUN.exec(rest)?.[0];
    found.push({
      start: match.index,
      word,
      is,
      hasBody: BODY_VERB.test(rest),
      livesOn: LIFE_VERB.test(rest),
      owns: OWNER_VERB.test(rest),
      pronoun: inSentence !== undefined && !/ (?:his|her|him|he|she)(?!\p{L})|\p{Lu}/u.test(inSentence.replace(/ (?:he|she)$/, '')),
      nextPronoun: NEXT.test(rest) && !/\p{Lu}/u.test(/^[^.?!]*/.exec(rest)![0]),
      afterPronoun: BEFORE.test(text.slice(Math.max(0, match.index - 300), match.index)),
      ordinary: ORDINARY.test(rest),
    });
  }
  return found;
}

/**
 * How surely the name took somebody's place; null where a brand, a firm or a thing may well do so. `somebody`: a person is named
 * before it in the paragraph.
 */
export function tookAPlace(subject: LoneSubject, somebody: boolean): 'sure' | 'likely' | null {
  const { is, hasBody, livesOn, owns, pronoun, nextPronoun, afterPronoun, ordinary } = subject;
  const about = somebody || afterPronoun;
  if (owns && is === 'thing') return 'sure';
  if (hasBody) return is === 'brand' || about || pronoun || nextPronoun ? 'sure' : null;
  if (livesOn) return (is === 'brand' && about) || nextPronoun || pronoun ? 'sure' : is === 'firm' && about ? 'likely' : null;
  if (pronoun || nextPronoun) return is !== 'thing' && about && (pronoun || !ordinary) ? 'likely' : null;
  return is === 'brand' && about && !ordinary ? 'likely' : null;
}
