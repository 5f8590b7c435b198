import { PLAIN_SPEECH } from '../words/verbs';
import type { Clause } from '../parse';
import type { Candidate, Carry } from './candidates';
import type { StoryMention } from './mentions';
import type { QuotePlace, Scene } from './scene';

const bucket = (n: number): string => (n <= 3 ? String(n) : n <= 5 ? '4' : n <= 9 ? '6' : n <= 15 ? '10' : n <= 30 ? '16' : '31');

/** What all candidates of one quotation share. */
interface Shared {
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

const reports = (m: StoryMention): boolean =>
  m.role === 'said' || m.role === 'report' || m.role === 'according' || m.role === 'colon' || m.role === 'owner-speech';

/** The reporting clause of a mention that is nearest to the token, else its nearest clause. */
function nearestClause(mention: StoryMention, token: number): Clause | null {
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

function share(scene: Scene, place: QuotePlace, candidates: readonly Candidate[]): Shared {
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
    prevTag: tokens[place.token - 1]?.tag === 'X' ? tokens[place.token - 1]!.text : (tokens[place.token - 1]?.tag ?? 'start'),
    nextTag: tokens[place.token + 1]?.tag === 'X' ? tokens[place.token + 1]!.text : (tokens[place.token + 1]?.tag ?? 'end'),
    shape: capitals === words.length ? 'title' : capitals === 0 ? 'small' : /^[^\p{L}]*\p{Lu}/u.test(words[0]!) ? 'capital' : 'mixed',
    quotesBefore: tokens.slice(0, place.token).filter((t) => t.tag === 'Q').length,
  };
}

/** The grammatical features of every candidate of a quotation; no word of the story is in them. */
export function featuresOf(scene: Scene, place: QuotePlace, candidates: readonly Candidate[], carry: Carry | null): string[][] {
  const shared = share(scene, place, candidates);
  return candidates.map((c) =>
    c.source === 'none'
      ? noneFeatures(shared)
      : c.source === 'carry'
        ? carryFeatures(scene, shared, c.carry!)
        : mentionFeatures(scene, shared, c, carry),
  );
}

function noneFeatures(s: Shared): string[] {
  const { place } = s;
  const length = bucket(place.words);
  const form = `${place.endMark}:${place.where}`;
  const local = s.nearLeft || s.nearRight ? 'local' : 'no local';
  return [
    'none',
    `none length=${length}`,
    `none end=${form}`,
    `none shape=${s.shape}`,
    `none shape=${s.shape} length=${length}`,
    `none ${local}`,
    `none ${local} ${place.endMark} length=${length}`,
    `none near=${s.local}`,
    `none prev=${s.prevTag}`,
    `none next=${s.nextTag}`,
    `none prev=${s.prevTag} ${s.shape}`,
    `none continues=${place.quote.continues !== null}`,
    `none candidates=${Math.min(6, s.candidates.length)}`,
    `none first block=${place.quote.block === 0}`,
  ];
}

function carryFeatures(scene: Scene, s: Shared, carry: Carry): string[] {
  const { place } = s;
  const last = scene.places[carry.quote]!;
  const blocks = place.quote.block - last.quote.block;
  const far =
    blocks === 0
      ? last.sentence === place.sentence
        ? 'same sentence'
        : `same block ${Math.min(3, Math.max(0, place.sentence - last.sentence))}`
      : blocks <= 3
        ? `${blocks} blocks`
        : 'far';
  const local = s.nearLeft ? (s.nearRight ? 'both' : 'left') : s.nearRight ? 'right' : 'no local';
  const form = `${place.where}:${place.endMark}`;
  const adjacent = place.index - carry.quote === 1 ? 'adjacent' : 'apart';
  return [
    'carry',
    `carry ${far}`,
    `carry ${far} ${place.where}`,
    `carry ${far} ${form}`,
    `carry ${far} ${local}`,
    `carry ${local} near=${s.local}`,
    `carry type=${carry.type} ${far}`,
    `carry leads=${place.leads} ${far} ${place.where}`,
    `carry continues=${place.quote.continues !== null}`,
    `carry ${adjacent} ${far}`,
    `carry fragment=${place.fragment} ${far}`,
    `carry named inside=${place.names.has(carry.entity)}`,
    `carry last=${last.where}:${last.endMark} ${far}`,
    `carry words=${bucket(place.words)}`,
    `carry again=${s.candidates.some((c) => c.source === 'mention' && c.mention!.entity === carry.entity && (c.where === 'left' || c.where === 'right'))} ${far}`,
    `carry prev=${s.prevTag} ${far}`,
  ];
}

function mentionFeatures(scene: Scene, s: Shared, c: Candidate, carry: Carry | null): string[] {
  const m = c.mention!;
  const { place } = s;
  const where = c.where!;
  const near = where === 'left' || where === 'right';
  const clause = nearestClause(m, place.token);
  const verb = !clause
    ? '-'
    : PLAIN_SPEECH.has(clause.verb.base)
      ? 'say'
      : clause.verb.reporting
        ? 'report'
        : clause.verb.base === 'be'
          ? 'be'
          : 'other';
  const order = clause?.order ?? '-';
  const form = `${place.where}:${place.endMark}`;
  const out = [
    `role=${m.role} ${where}`,
    `type=${m.type} ${where}`,
    `type=${m.type} role=${m.role}`,
    `role=${m.role} ${near ? where : where.slice(0, 6)} ${form}`,
    `first=${m.first} ${where}`,
    `first=${m.first} role=${m.role} ${where}`,
    `animate=${m.animate} ${near}`,
    `subordinate=${m.subordinate} ${near ? where : 'off'} ${m.role}`,
    `carry same=${carry ? carry.entity === m.entity : '-'} ${where}`,
    `named inside=${place.names.has(m.entity)}`,
    `pronoun=${m.pronoun && (/^(?:he|she)$/.test(m.pronoun) ? 'he' : m.pronoun)} ${near}`,
    `verb=${verb} ${order} ${where}`,
    `fragment=${place.fragment} ${m.role} ${where}`,
    `continues=${place.quote.continues !== null}`,
    `words=${bucket(place.words)} ${near}`,
    `local=${s.nearLeft || s.nearRight ? 'yes' : 'no'} ${where} ${m.role}`,
    `plural=${m.plural} ${m.type}`,
  ];
  if (near) return out.concat(nearFeatures(scene, s, m, clause, verb, order, form, where));
  const sentence = scene.sentences[m.sentence]!;
  const subjects = (scene.bySentence.get(m.sentence) ?? []).filter(reports);
  const lastSaid = subjects.at(-1) === m;
  const hasQuote = sentence.tokens.some((t) => t.tag === 'Q');
  out.push(
    `off last said=${lastSaid} ${where} ${place.where}`,
    `off quote there=${hasQuote} ${m.role} ${where}`,
    `off ends colon=${/[:,]$/.test(sentence.tokens.at(-1)!.text)} ${m.role} ${where}`,
    `off ${place.where} leads=${place.leads} ${m.role} ${where}`,
    `off only=${(scene.bySentence.get(m.sentence) ?? []).length === 1} ${where}`,
  );
  return out;
}

function nearFeatures(
  scene: Scene,
  s: Shared,
  m: StoryMention,
  clause: Clause | null,
  verb: string,
  order: string,
  form: string,
  where: string,
): string[] {
  const { place } = s;
  const { tokens } = scene.sentences[m.sentence]!;
  const anchor = clause ? clause.verb.main : m.to - 1;
  const low = Math.min(anchor, place.token) + 1;
  const high = Math.max(anchor, place.token);
  let verbs = 0;
  let quotes = 0;
  let that = 'no';
  for (let i = low; i < high; i++) {
    const t = tokens[i]!;
    if (t.tag === 'V') verbs++;
    else if (t.tag === 'Q') quotes++;
    else if (t.lower === 'that') that = 'that';
    else if (t.text === ':') that = 'colon';
  }
  let rivals = 0;
  for (const c of s.candidates)
    if (
      c.source === 'mention' &&
      c.mention !== m &&
      c.mention!.sentence === m.sentence &&
      c.mention!.clauses.length > 0 &&
      c.mention!.from >= Math.min(m.from, place.token) &&
      c.mention!.from < Math.max(m.from, place.token)
    )
      rivals++;
  const side = anchor < place.token ? 'left' : 'right';
  const nearest = s.nearLeft === m ? 'left' : s.nearRight === m ? 'right' : 'no';
  const gap = bucket(Math.abs(anchor - place.token) - 1);
  return [
    `nearest=${nearest} ${place.where}`,
    `nearest=${nearest} ${form}`,
    `nearest=${nearest} other=${nearest === 'left' ? s.nearRight !== null : s.nearLeft !== null}`,
    `nearest=${nearest} ${s.quotesBefore > 0}`,
    `gap ${side} ${verb} ${gap}`,
    `gap ${side} ${gap} ${place.endMark}`,
    `gap ${side} ${m.role} ${gap}`,
    `verbs between ${side} ${Math.min(verbs, 3)} ${verb}`,
    `rivals ${where} ${Math.min(rivals, 3)} ${verb}`,
    `quotes between ${side} ${Math.min(quotes, 2)} ${verb}`,
    `that=${that} ${side} ${verb}`,
    `order=${order} ${side} ${verb} ${place.endMark}`,
    `form=${clause?.verb.form ?? '-'} ${side} ${verb}`,
    `passive=${clause?.verb.passive ?? '-'} ${side}`,
    `prev=${s.prevTag} ${m.role} ${where}`,
    `next=${s.nextTag} ${m.role} ${where}`,
  ];
}
