import { isClaim, type Decision, type Option, type Scene } from './rank';

const quoted = (text: string): string => `“${text.length > 40 ? text.slice(0, 38) + '…' : text}”`;

/** Which words of the story decided, as a sentence for an editor. */
export function explain(decision: Decision, scene: Scene): string {
  const best = decision.speaker;
  if (!best) return decision.options.length > 0 ? 'Nobody is credited with these words here' : 'Nobody stands near these words';
  const reason = reasonOf(decision, best, scene);
  const { mention } = best;
  if (mention?.pronoun && best.person && best.by.source === 'mention') {
    const last = lastName(best, mention.start);
    return `${reason}; ${quoted(mention.text)}: ${best.person.name}${last ? `, last named as ${quoted(last)}` : ''}`;
  }
  if (mention?.pronoun && !best.person) return `${reason}; nobody of the story fits ${quoted(mention.text)}`;
  return reason;
}

function lastName(best: Option, before: number): string | undefined {
  return best.person!.mentions.filter((m) => m.start < before).at(-1)?.text;
}

function reasonOf(decision: Decision, best: Option, scene: Scene): string {
  const { place } = decision;
  const m = best.mention;
  if (place.quote.continues !== null && best.by.source === 'carry') return 'The quotation runs on from the paragraph before';
  if (best.by.source === 'carry' || !m)
    return `Nobody else is named here: ${best.person?.name ?? (m ? m.text : 'the last speaker')} spoke last`;
  const { tokens, text } = scene.sentences[m.sentence]!;
  const near = m.sentence === place.sentence;
  const words = (from: number, to: number): string => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const clause = m.clauses.find((c) => c.verb.reporting) ?? m.clauses[0];
  const where = near ? 'beside it' : m.block === place.quote.block ? 'in this paragraph' : 'in the paragraph before';
  if (clause) {
    const verb = quoted(words(clause.verb.from, clause.verb.to));
    return isClaim(clause) ? `The ${verb} ${where} is that of ${quoted(m.text)}` : `${quoted(m.text)} is the subject of ${verb} ${where}`;
  }
  if (m.role === 'according') return `“according to” names ${quoted(m.text)} ${where}`;
  if (m.role === 'colon') return `${quoted(m.text)} and a colon lead in`;
  if (m.role.startsWith('owner')) return `The words belong to ${quoted(m.text)} ${where}`;
  return `${quoted(m.text)} is named ${where}`;
}
