import { sentencesOf } from './sentences';

export interface ClosingPlace {
  /** UTF-16 offset into the text where the closing mark goes. */
  at: number;
  title: string;
}

const VERB =
  '(?:said|says|say|told|tells|added|adds|asked|asks|wrote|writes|tweeted|posted|continued|explained|insisted|argued|argues|noted|notes|warned|warns|replied|responded|recalled|declared|announced|concluded|claimed|claims|stated|joked|quipped|shouted|went on|commented|observed|remarked|suggested|admitted|acknowledged|testified|complained|predicted|promised|vowed|thundered|mused|agreed|reads?|according)';
const SUBJECT =
  "(?:he|she|they|it|I|we|who|the [\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3}|an? [\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3}|(?:\\p{Lu}[\\p{L}.’'-]*)(?: (?:\\p{Lu}[\\p{L}.’'-]*|de|von|van|al|bin)){0,4})";
/** A comma, question or exclamation mark before the clause that says who spoke. */
const CLAUSE = new RegExp(
  `[,?!…—](?= (?:${SUBJECT}(?:, [^,“”]{1,60},)? (?:also |then |later |once |has |had |would )?${VERB}\\b|${VERB} ${SUBJECT}|according to))`,
  'gu',
);
/** Where the narrator goes on behind a fragment: "a hard road ahead" for, in, and … */
const GOES_ON =
  /(?<=[\p{L}\p{N}]{3}[,]?)(?= (?:and|but|while|as|after|before|when|in an? (?:interview|statement|tweet|speech|post|letter|email)|during|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|at an? |to reporters|because|since|for|from|with|who|that|which)\b)/gu;
const MOST = 6;

/** Where a quotation that nobody closed may end, likeliest first: before the clause that names the speaker, at a sentence's end, at the paragraph's. */
export function closingPlaces(text: string, from: number, until: number): ClosingPlace[] {
  const stretch = text.slice(from, until).trimEnd();
  const end = from + stretch.length;
  const places: ClosingPlace[] = [];
  const push = (at: number, title: string): void => {
    if (at > from && at <= end && places.length < MOST && !places.some((p) => p.at === at)) places.push({ at, title });
  };
  const [clause] = [...stretch.matchAll(CLAUSE)];
  if (clause) push(from + clause.index + 1, 'Close it before who said it');
  const sentences = sentencesOf(stretch);
  const turn = sentences.findIndex((s, i) => i > 0 && narrates(s.text));
  if (turn > 0) push(from + sentences[turn - 1]!.end, 'Close it before the story goes on');
  push(end, until < text.length ? 'Close it before the next quotation' : 'Close it at the end of the paragraph');
  if (sentences[0] && sentences.length > 1) push(from + sentences[0].end, 'Close it after the first sentence');
  for (const m of stretch.slice(0, 400).matchAll(GOES_ON))
    push(from + m.index, `Close it after “${stretch.slice(0, m.index).split(' ').slice(-2).join(' ')}”`);
  return places;
}

/** A sentence that tells who spoke or acted is the story's, not the speaker's. */
const narrates = (sentence: string): boolean =>
  new RegExp(
    `^(?:(?:But|And|Then|Later|Earlier|On \\p{Lu}\\p{L}+|Still|Meanwhile),? )?${SUBJECT}(?:, [^,]{1,60},)? (?:also |then |later )?${VERB}\\b`,
    'u',
  ).test(sentence) || /^(?:Mr\.|Mrs\.|Ms\.|Sen\.|Gov\.|Rep\.) \p{Lu}/u.test(sentence);
