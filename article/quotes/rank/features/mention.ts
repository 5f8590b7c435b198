import type { Clause } from '../../parse';
import { PLAIN_SPEECH } from '../../words/verbs';
import type { Candidate } from '../candidates';
import type { StoryMention } from '../mentions';
import type { Scene } from '../scene';
import { bucket, nearestClause, reports, type Shared } from './shared';

/** Reasons for and against somebody whom the story names near the quotation. */
export function mentionFeatures(scene: Scene, s: Shared, c: Candidate): string[] {
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
    `named inside=${place.names.has(m.entity)}`,
    `verb=${verb} ${order} ${where}`,
    `plural=${m.plural} ${m.type}`,
  ];
  if (near) return out.concat(nearFeatures(s, m, clause, verb, order, form, where));
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

/** What only the quotation's own sentence can tell. */
function nearFeatures(
  s: Shared,
  m: StoryMention,
  clause: Clause | null,
  verb: string,
  order: string,
  form: string,
  where: string,
): string[] {
  const { place } = s;
  const anchor = clause ? clause.verb.main : m.to - 1;
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
    `order=${order} ${side} ${verb} ${place.endMark}`,
    `form=${clause?.verb.form ?? '-'} ${side} ${verb}`,
    `next=${s.nextTag} ${m.role} ${where}`,
  ];
}
