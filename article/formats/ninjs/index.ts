// ninjs 3.1, the JSON of news agencies (IPTC). It has no field for a quotation and allows no extra one, so quotations stay
// in the HTML body with their spans; who is quoted stands under people or organisations as well.
import { aboutSpeaker, blockText, countWords, viewOf, type Article } from '../../model';
import type { Format, WriteOptions } from '../format';
import { html } from '../html';
import { taggingOf, type WrittenSpeaker } from '../tagging';

const SCHEMA = 'https://iptc.org/std/ninjs/ninjs-schema_3.1.json';

/** A name for the story that is the same for the same words (FNV-1a, 64 bit): ninjs wants a URI, and a story has none yet. */
function uriOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return `urn:copydesk:story:${hash.toString(16).padStart(16, '0')}`;
}

/** `rel` is free text in ninjs; ours is "quoted". The role and where somebody belongs have no field but this one. */
const quoted = (speaker: WrittenSpeaker) => {
  const literal = aboutSpeaker(speaker);
  return { name: speaker.name, rel: 'quoted', ...(literal ? { literal } : {}) };
};

function writeNinjs(article: Article, options: WriteOptions): string {
  const { text } = viewOf(article.blocks);
  const { speakers } = taggingOf(article, options);
  const headline = article.blocks.find(({ type }) => type === 'headline');
  const byline = article.blocks.find(({ type }) => type === 'byline');
  const people = speakers.filter(({ organisation }) => !organisation).map(quoted);
  const organisations = speakers.filter(({ organisation }) => organisation).map(quoted);
  const item = {
    uri: uriOf(text),
    type: 'text',
    standard: { name: 'ninjs', version: '3.1', schema: SCHEMA },
    language: options.lang ?? 'en-US',
    ...(headline ? { headlines: [{ role: 'main', contentType: 'text/plain', value: blockText(headline) }] } : {}),
    ...(byline ? { by: blockText(byline).replace(/^\s*by\s+/iu, '') } : {}),
    ...(people.length > 0 ? { people } : {}),
    ...(organisations.length > 0 ? { organisations } : {}),
    bodies: [
      { role: 'main', contentType: 'text/html', value: html.write!(article, { ...options, page: 'article' }) },
      { role: 'plain', contentType: 'text/plain', charCount: text.length, wordCount: countWords(text), value: text },
    ],
  };
  return `${JSON.stringify(item, null, 2)}\n`;
}

export const ninjs: Format = { id: 'ninjs', name: 'ninjs', extensions: ['json'], write: writeNinjs };
