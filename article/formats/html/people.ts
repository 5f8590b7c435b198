import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import type { ArticleData, Speaker } from '../../model';
import { isId, isRecord, quoteKindFrom, speakerFrom } from '../tagging';
import { findElements } from './walk';

const asText = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.slice(0, 500) : undefined);

function speakerOf(person: Record<string, unknown>): Speaker | null {
  const name = asText(person['name']);
  if (!name) return null;
  const organisation = person['@type'] === 'Organization';
  const home = person[organisation ? 'parentOrganization' : 'affiliation'];
  return speakerFrom({
    name,
    role: asText(person[organisation ? 'description' : 'jobTitle']),
    affiliation: isRecord(home) ? asText(home['name']) : asText(home),
    aliases: [person['alternateName']].flat().flatMap((alias) => asText(alias) ?? []),
    organisation,
  });
}

function jsonOf(script: Element): unknown {
  try {
    return JSON.parse(toString(script));
  } catch {
    // data of a page that is no JSON says nothing about speakers
    return null;
  }
}

/** The speakers that the JSON-LD of a page describes, by the id that its spans use. */
export function peopleOf(tree: Nodes): Map<string, Speaker> {
  const people = new Map<string, Speaker>();
  for (const script of findElements(
    tree,
    ({ tagName, properties }) => tagName === 'script' && properties['type'] === 'application/ld+json',
  )) {
    const data = jsonOf(script);
    for (const part of isRecord(data) ? [data['hasPart']].flat() : []) {
      const person = isRecord(part) ? part['creator'] : undefined;
      if (!isRecord(person) || typeof person['@id'] !== 'string') continue;
      const speaker = speakerOf(person);
      if (speaker) people.set(person['@id'].replace(/^#/, ''), speaker);
    }
  }
  return people;
}

/** The id of what a span tags by a person's word, a quotation or words that are none; null where it tags nothing, or only suggests. */
export function quoteIdOf({ tagName, properties }: Element): string | null {
  const { dataQuoteId, dataNotQuotation, dataSpeaker: speaker, dataStatus: status } = properties;
  const id = dataNotQuotation ?? (typeof speaker === 'string' && status !== 'suggested' ? dataQuoteId : null);
  return tagName === 'span' && isId(id) ? id : null;
}

/** What is known of the quotations that spans of a story tag, and of their speakers. */
export function recordsOf(spans: readonly Element[], people: ReadonlyMap<string, Speaker>): ArticleData {
  const data: ArticleData = {};
  for (const span of spans) {
    const id = quoteIdOf(span);
    if (!id) continue;
    const kind = quoteKindFrom(span.properties['dataKind']);
    if (span.properties['dataNotQuotation'] === id) {
      data[`q:${id}`] = { speaker: null, kind, confirmed: true, rejected: true };
      continue;
    }
    const speaker = String(span.properties['dataSpeaker']);
    const name = asText(span.properties['dataSpeakerName']);
    const known = people.get(speaker) ?? (name ? { name } : undefined);
    const credited = isId(speaker) && known !== undefined;
    if (credited) data[`s:${speaker}`] = known;
    const own = span.properties['dataBounds'] === 'own';
    data[`q:${id}`] = { speaker: credited ? speaker : null, kind, confirmed: true, ...(own ? { own } : {}) };
  }
  return data;
}
