import type { AttributedQuotation, Attribution, FoundSpeaker, View } from '../model';
import type { Lists } from './people/kind';
import { readFully } from './read/story-reading';

export interface AttributeOptions {
  lists?: Lists;
  /** What a person decided: bounds of a quotation's words in the view and the speaker's name, null for nobody. */
  confirmed?: readonly { start: number; end: number; speakerName: string | null }[];
}

/** Who said each quotation of a story. */
export function attribute(view: View, options: AttributeOptions = {}): Attribution {
  const reading = readFully(view, options.lists);
  const speakers: FoundSpeaker[] = reading.people.map((p) => ({
    id: p.id,
    name: p.name,
    ...(p.role ? { role: p.role } : {}),
    ...(p.affiliation ? { affiliation: p.affiliation } : {}),
    aliases: p.aliases,
    ...(p.organisation ? { organisation: true } : {}),
  }));
  let carry: string | null = null;
  let last = -1;
  const quotes = reading.quotations.map((q): AttributedQuotation => {
    const near = reading.subjects.filter((s) => !s.quoted && s.block === q.block && s.person).sort((a, b) => gap(a, q) - gap(b, q))[0];
    const confirmed = options.confirmed?.find((c) => c.start === q.start && c.end === q.end);
    const carried: string | null = q.block - last <= 1 ? carry : null;
    const speaker: string | null = confirmed
      ? (speakers.find((s) => s.name === confirmed.speakerName)?.id ?? null)
      : (near?.person ?? carried);
    carry = speaker;
    last = q.block;
    return {
      ...q,
      kind: /^\p{Lu}/u.test(q.text) ? 'direct' : 'partial',
      speaker,
      mention: near ? { start: near.start, end: near.end, text: near.text } : null,
      confidence: near ? 0.8 : 0.4,
      evidence: near ? `${near.text} is the subject of ${near.verb.text}` : '',
    };
  });
  return { speakers, quotes };
}

const gap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.end <= b.start ? b.start - a.end : a.start - b.end;
