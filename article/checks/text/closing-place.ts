import { sentencesOf } from './sentences';

export interface ClosingPlace {
  /** UTF-16 offset into the text where the closing mark goes. */
  at: number;
  title: string;
}

const VERB =
  '(?:said|says|say|told|tells|added|adds|asked|asks|wrote|writes|tweeted|posted|continued|explained|insisted|argued|argues|noted|notes|warned|warns|replied|responded|recalled|declared|announced|concluded|claimed|claims|stated|joked|quipped|shouted|went on|commented|observed|remarked|suggested|admitted|acknowledged|testified|complained|predicted|promised|vowed|asserted|conceded|countered|stressed|urged|lamented|boasted|confessed|thundered|mused|agreed|reads?|according)';
const CAPITAL = "\\p{Lu}[\\p{L}.’'-]*";
const NAME = `(?:${CAPITAL})(?: (?:${CAPITAL}|de|von|van|al|bin)){0,4}`;
const SUBJECT = `(?:he|she|they|it|I|we|who|the [\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3}|an? [\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3}|${NAME})`;
/** A mark before the clause that says who spoke: ", he said", ", said Ann Lee". */
const CLAUSE = new RegExp(
  `[,?!…—](?= (?:${SUBJECT}(?:, [^,“”]{1,60},)? (?:also |then |later |once |has |had |would )?${VERB}\\b|${VERB} ${SUBJECT}|(?:said|says|added|wrote|asked|tweeted)\\b|according to))`,
  'u',
);
/** The same with more words between who and the verb: ", the bespectacled, 71-year-old diplomat said". */
const LONG_CLAUSE = new RegExp(
  `[,?!…—](?= (?:he|she|they|the|an?|(?!(?:I|We|It|You|And|But)\\b)${CAPITAL})(?:[^.?!“”]|(?<=\\b(?:Sen|Rep|Gov|Mr|Mrs|Ms|Dr|St|\\p{Lu}|[RD]-\\p{Lu}\\p{Ll}+))\\.){1,110}?\\b${VERB}\\b)`,
  'u',
);
/** Where the narrator goes on behind a fragment: "a hard road ahead" for, in, and, by … */
const GOES_ON =
  /(?<=[\p{L}\p{N}]{2},?)(?= (?:and|but|while|as|after|before|when|if|in|on|during|at|to|by|because|since|for|from|with|without|under|over|about|who|that|which|—|–|-|—|amid|until|unless|despite|through|where|rather|than|is|was|are|were|has|had|would|could|will)(?![\p{L}]))/gu;
/** A fragment that goes on in the narrator's sentence has this many words at least. */
const FEWEST_WORDS = 3;
const MOST = 6;
const LONGEST = 4000;

/** A sentence that tells who spoke or acted is the story's, not the speaker's. */
const NARRATES = new RegExp(
  `^(?:(?:But|And|Then|Later|Earlier|On ${CAPITAL}|Still|Meanwhile),? )?${SUBJECT}(?:, [^,]{1,60},)? (?:also |then |later )?${VERB}\\b`,
  'u',
);
const narrates = (sentence: string): boolean => NARRATES.test(sentence) || /^(?:Mr\.|Mrs\.|Ms\.|Sen\.|Gov\.|Rep\.) \p{Lu}/u.test(sentence);

/** Where a quotation that nobody closed may end, likeliest first: before the clause that names the speaker, at a sentence's end, at the paragraph's, behind a fragment. */
export function closingPlaces(text: string, from: number, until: number): ClosingPlace[] {
  const stretch = text.slice(from, Math.min(until, from + LONGEST)).trimEnd();
  const end = from + stretch.length;
  const places: ClosingPlace[] = [];
  const push = (at: number, title: string): void => {
    if (at > from && at <= end && places.length < MOST && !places.some((p) => p.at === at)) places.push({ at, title });
  };
  const sentences = sentencesOf(stretch);
  const firstEnd = sentences[0]?.end ?? stretch.length;
  const fragment = /^[\p{Ll}\d]/u.test(stretch) || /^(?:[^.?!]{0,200})$/.test(text.slice(0, from)) === false;
  const clause = CLAUSE.exec(stretch) ?? (/^\p{Ll}/u.test(stretch) ? null : LONG_CLAUSE.exec(stretch));
  if (clause) push(from + clause.index + 1, 'Close it before who said it');
  const turn = sentences.findIndex((s, i) => i > 0 && narrates(s.text));
  if (turn > 0) push(from + sentences[turn - 1]!.end, 'Close it before the story goes on');
  const behindFragment = (): void => {
    for (const m of stretch.slice(0, firstEnd).matchAll(GOES_ON)) {
      const words = stretch.slice(0, m.index).split(' ');
      if (words.length >= FEWEST_WORDS) push(from + m.index, `Close it after “${words.slice(-2).join(' ')}”`);
    }
  };
  const atEnds = (): void => {
    push(end, until < text.length ? 'Close it before the next quotation' : 'Close it at the end of the paragraph');
    if (sentences.length > 1) push(from + firstEnd, 'Close it after the first sentence');
  };
  if (fragment && /^\p{Ll}/u.test(stretch) && sentences.length > 1) push(from + firstEnd, 'Close it after the sentence');
  atEnds();
  behindFragment();
  return places;
}
