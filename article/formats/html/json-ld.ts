import { blockText, type Article } from '../../model';
import type { TaggedQuote, Tagging, WrittenSpeaker } from '../tagging';

const OPENERS = /^(?:["“”„«‘]|'')+\s*/u;
const CLOSERS = /\s*(?:["”“»’]|'')+$/u;

/** What stands between a quotation's marks; a quotation over several paragraphs keeps its line breaks. */
function spoken({ pieces }: TaggedQuote, blocks: Article['blocks']): string {
  return pieces
    .map(({ block, start, end }) => blockText(blocks[block]!).slice(start, end))
    .map((text) => text.replace(OPENERS, '').replace(CLOSERS, ''))
    .join('\n');
}

/** schema.org: `Person` or `Organization`, the role as jobTitle and never in the name. */
export const personOf = ({ id, name, role, affiliation, aliases, organisation }: WrittenSpeaker): Record<string, unknown> => ({
  '@type': organisation ? 'Organization' : 'Person',
  '@id': `#${id}`,
  name,
  ...(aliases ? { alternateName: aliases } : {}),
  ...(organisation ? (role ? { description: role } : {}) : role ? { jobTitle: role } : {}),
  ...(affiliation ? { [organisation ? 'parentOrganization' : 'affiliation']: { '@type': 'Organization', name: affiliation } } : {}),
});

const authorOf = (byline: string): string =>
  byline
    .replace(/^\s*by\s+/iu, '')
    .split(/\s*[|·•]\s*/u)[0]!
    .trim();

/** The story as a schema.org NewsArticle whose parts are its quotations. Both `creator` (as schema.org's own example for a real person has it) and `spokenByCharacter` name the speaker. */
export function newsArticle({ blocks }: Article, { quotes }: Tagging, lang: string): Record<string, unknown> {
  const headline = blocks.find(({ type }) => type === 'headline');
  const byline = blocks.find(({ type }) => type === 'byline');
  const parts = quotes.map((quote) => {
    const person = quote.speaker && personOf(quote.speaker);
    return {
      '@type': 'Quotation',
      '@id': `#${quote.id}`,
      text: spoken(quote, blocks),
      ...(person ? { creator: person, spokenByCharacter: person } : {}),
    };
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(headline ? { headline: blockText(headline) } : {}),
    ...(byline ? { author: { '@type': 'Person', name: authorOf(blockText(byline)) } } : {}),
    inLanguage: lang,
    ...(parts.length > 0 ? { hasPart: parts } : {}),
  };
}

/** A script element for data; no `<` is left in it, so nothing in a story can end it. */
export const scriptOf = (data: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify(data, null, 2).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}</script>`;
