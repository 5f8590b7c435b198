import type { Clause, Token } from '../../parse';
import { PLAIN_SPEECH, verbForm } from '../../words/verbs';
import type { Candidate } from '../candidates';
import type { StoryMention } from '../mentions';
import type { QuotePlace, Scene } from '../scene';

/** Numbers in steps that grow. */
export const bucket = (n: number): string => (n <= 3 ? String(n) : n <= 5 ? '4' : n <= 9 ? '6' : n <= 15 ? '10' : n <= 30 ? '16' : '31');

/** What all candidates of one quotation share. */
export interface Shared {
  place: QuotePlace;
  candidates: readonly Candidate[];
  /** Nearest mention with a verb of speech on each side in the sentence, by token distance. */
  nearLeft: StoryMention | null;
  nearRight: StoryMention | null;
  /** A verb of speech stands right beside the quotation and has a subject: on which side, at which distance. */
  local: string;
  prevTag: string;
  nextTag: string;
  shape: string;
  quotesBefore: number;
}

export const reports = (m: StoryMention): boolean =>
  m.role === 'said' || m.role === 'report' || m.role === 'according' || m.role === 'colon' || m.role === 'owner-speech';

/** The reporting clause of a mention that is nearest to the token, else its nearest clause. */
export function nearestClause(mention: StoryMention, token: number): Clause | null {
  let best: Clause | null = null;
  for (const clause of mention.clauses) {
    if (!best) best = clause;
    else if (
      clause.verb.reporting !== best.verb.reporting
        ? clause.verb.reporting
        : Math.abs(clause.verb.main - token) < Math.abs(best.verb.main - token)
    )
      best = clause;
  }
  return best;
}

/** Distance in tokens between the mention's verb (or itself) and the quotation. */
function distance(mention: StoryMention, token: number): number {
  let best = Math.min(Math.abs(mention.to - 1 - token), Math.abs(mention.from - token));
  for (const c of mention.clauses) if (c.verb.reporting) best = Math.min(best, Math.abs(c.verb.main - token));
  return best;
}

/** The tag of a word beside a quotation; a verb by what it does, punctuation as it is. */
function tagBeside(token: Token | undefined): string | undefined {
  if (!token) return undefined;
  if (token.tag === 'X') return token.text;
  if (token.tag !== 'V' && token.tag !== 'VG') return token.tag;
  const verb = verbForm(token.lower);
  return `${token.tag} ${!verb ? 'other' : PLAIN_SPEECH.has(verb.base) ? 'say' : verb.reporting ? 'report' : 'other'}`;
}

/** Looks at a quotation and its sentence once for all candidates. */
export function share(scene: Scene, place: QuotePlace, candidates: readonly Candidate[]): Shared {
  let nearLeft: StoryMention | null = null;
  let nearRight: StoryMention | null = null;
  for (const c of candidates) {
    if (c.source !== 'mention' || !reports(c.mention!)) continue;
    if (c.where !== 'left' && c.where !== 'right') continue;
    const clause = nearestClause(c.mention!, place.token);
    const isLeft = (clause?.verb.main ?? c.mention!.from) < place.token;
    const rival: StoryMention | null = isLeft ? nearLeft : nearRight;
    if (rival && distance(rival, place.token) <= distance(c.mention!, place.token)) continue;
    if (isLeft) nearLeft = c.mention!;
    else nearRight = c.mention!;
  }
  const tokens = scene.sentences[place.sentence]?.tokens ?? [];
  const far = (m: StoryMention | null): string => (m ? bucket(distance(m, place.token)) : '-');
  const words = place.quote.text.trim().split(/\s+/);
  const capitals = words.filter((w) => /^[^\p{L}]*\p{Lu}/u.test(w)).length;
  return {
    place,
    candidates,
    nearLeft,
    nearRight,
    local: `${far(nearLeft)}/${far(nearRight)}`,
    prevTag: tagBeside(tokens[place.token - 1]) ?? 'start',
    nextTag: tagBeside(tokens[place.token + 1]) ?? 'end',
    shape: capitals === words.length ? 'title' : capitals === 0 ? 'small' : /^[^\p{L}]*\p{Lu}/u.test(words[0]!) ? 'capital' : 'mixed',
    quotesBefore: tokens.slice(0, place.token).filter((t) => t.tag === 'Q').length,
  };
}
