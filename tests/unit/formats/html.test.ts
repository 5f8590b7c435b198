import { existsSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { UnreadableStory } from '../../../article/formats';
import { html } from '../../../article/formats/html';
import { findElements } from '../../../article/formats/html/walk';
import { blockText, textBlock, type Article, type Attribution } from '../../../article/model';

const PAYLOADS = new URL('../../../../shared/corpora/xss/payloads.json', import.meta.url);
const brief = (source: string) => html.read!(source).blocks.map((block) => [block.type, blockText(block)]);

const PAGE = `<!doctype html><html><head><title>Ferry fares rise | The Tolland Courier</title><style>p{}</style></head><body>
<header><nav><a href="/">Home</a></nav><h1>Ferry fares
  rise</h1></header>
<div class="story"><span class="author">By Nora Quill</span>
<p>The ferry will cost <b>two dollars</b> more, <a href="https://example.org/x">the line said</a>.</p>
<h2>What it means</h2><p>First line<br>second line</p><ul><li>One</li><li>Two<ol><li>Inner</li></ol></li></ul>
<p hidden>secret</p><div aria-hidden="true">x</div><script>alert(1)</script></div>
<aside><p>Most read: a long list of other stories that nobody asked for, and more of them.</p></aside><footer>© 2026</footer></body></html>`;

describe('reading HTML', () => {
  it('takes the story out of a saved page, with headline and byline from where they stand', () => {
    expect(brief(PAGE)).toEqual([
      ['headline', 'Ferry fares rise'],
      ['byline', 'By Nora Quill'],
      ['paragraph', 'The ferry will cost two dollars more, the line said.'],
      ['subhead', 'What it means'],
      ['paragraph', 'First line'],
      ['paragraph', 'second line'],
      ['list-item', 'One'],
      ['list-item', 'Two'],
      ['list-item', 'Inner'],
    ]);
    expect(html.read!(PAGE).notes.join()).toContain('saved page');
  });

  it('keeps what has no better place as an opaque block', () => {
    const { blocks } = html.read!(
      '<p>Words.</p><dl><dt onclick="x()">Fare</dt><dd>Two dollars</dd></dl><iframe src="https://example.org/film"></iframe>',
    );
    expect(blocks.slice(1).map(({ type, source }) => [type, source])).toEqual([
      ['opaque', '<dl><dt>Fare</dt><dd>Two dollars</dd></dl>'],
      ['opaque', '<figure><a href="https://example.org/film">https://example.org/film</a></figure>'],
    ]);
  });

  it('says so where there are no words, and where a page is nested beyond measure', () => {
    expect(() => html.read!('<html><body><script>x</script></body></html>')).toThrow(UnreadableStory);
    expect(() => html.read!('<div>'.repeat(40_000) + 'x')).toThrow(UnreadableStory);
  });

  it('leaves out marks that a page opens over and over and never closes, and says so', () => {
    const sizes = Array.from({ length: 2_000 }, (_, i) => `<font size="${i}"><strong class=a><p>Line ${i}</strong>`).join('');
    const { blocks, notes, origins } = html.read!(`<p>A <b>bold</b> start.</p>${sizes}`);
    expect(blocks).toHaveLength(2_001);
    expect(blocks.map(blockText).slice(0, 3)).toEqual(['A bold start.', 'Line 0', 'Line 1']);
    expect(blocks.every(({ children }) => children.every((run) => !run.bold))).toBe(true);
    expect(notes.join()).toContain('never closes');
    expect(origins).toHaveLength(2_001);
  });

  it('keeps the marks of a page that forgets to close a few', () => {
    const { blocks, notes } = html.read!(`<b><i>${'<p>Words <b>in bold</b>.'.repeat(200)}`);
    expect(blocks.at(-1)!.children.some((run) => run.bold)).toBe(true);
    expect(notes).toEqual([]);
  });
});

/** What must not be in HTML that leaves us. */
function dangers(source: string): string[] {
  return findElements(fromHtml(source), () => true).flatMap(({ tagName, properties }) => [
    ...(['iframe', 'object', 'embed', 'style', 'svg', 'math', 'form', 'base', 'meta', 'link'].includes(tagName) ? [tagName] : []),
    ...(tagName === 'script' && properties['type'] !== 'application/ld+json' ? ['script'] : []),
    ...Object.entries(properties).flatMap(([name, value]) =>
      /^on|^style$|^srcDoc$|^formAction$/i.test(name) ||
      (/^(?:href|src)$/.test(name) && !/^(?:https?:|mailto:|[^:]*$)/i.test(String(value)))
        ? [`${name}=${String(value)}`]
        : [],
    ),
  ]);
}

describe('hostile HTML', () => {
  it.each([
    '<img src=x onerror=alert(1)> words',
    '<a href="java&#9;script:alert(1)">words</a>',
    '<p style="background:url(javascript:x)">words<script>alert(1)</script></p>',
    '<span class="quote" data-quote-id="__proto__" data-speaker="constructor" data-speaker-name="x">words</span>',
    '<details open ontoggle=alert(1)>words</details>',
  ])('goes out harmless: %s', (source) => {
    expect(dangers(html.write!(html.read!(source), { speakers: 'confirmed' }))).toEqual([]);
  });

  it.skipIf(!existsSync(PAYLOADS))('of other people’s tests goes out harmless too', () => {
    const payloads = JSON.parse(readFileSync(PAYLOADS, 'utf8')) as { payload: string }[];
    for (const { payload } of payloads) {
      const source = `<p>Words.</p>${payload}`;
      expect(dangers(html.write!(html.read!(source), { speakers: 'confirmed' })), payload).toEqual([]);
    }
  });

  it('cannot end the data in the page', () => {
    const story: Article = { blocks: [textBlock('headline', '</script><script>alert(1)</script>')], article: {} };
    expect(dangers(html.write!(story, { speakers: 'confirmed', page: 'page' })).length).toBe(2); // the two <meta> of the page
  });
});

const TEXT = '“No,” said Olsen. “Never.”';
const found = (open: number, close: number, speaker: string, confidence: number): Attribution['quotes'][number] => ({
  ...{ open, close, start: open + 1, end: close - 1, text: TEXT.slice(open + 1, close - 1), block: 0, continues: null, openEnded: false },
  ...{ kind: 'direct', speaker, mention: null, confidence, evidence: '' },
});
const attribution: Attribution = {
  speakers: [{ id: 'p1', name: 'Marta Olsen', aliases: [] }],
  quotes: [found(0, 5, 'p1', 0.95), found(18, 26, 'p1', 0.95)],
};
const spans = (article: Article, speakers: 'confirmed' | 'sure' | 'none') =>
  findElements(fromHtml(html.write!(article, { speakers, attribution })), ({ tagName }) => tagName === 'span').map(
    ({ properties }) => properties,
  );

describe('quotations in HTML', () => {
  const bare: Article = { blocks: [textBlock('paragraph', TEXT)], article: {} };
  const confirmed: Article = {
    blocks: [{ type: 'paragraph', children: [{ text: '“No,”', 'q:a': true }, { text: ' said Olsen. “Never.”' }] }],
    article: { 'q:a': { speaker: 'px', kind: 'direct', confirmed: true }, 's:px': { name: 'Marta Olsen', role: 'head librarian' } },
  };

  it('all have a span and an id, and a speaker only where a person confirmed one', () => {
    expect(spans(bare, 'confirmed')).toEqual([
      { className: ['quote'], dataQuoteId: 'q1' },
      { className: ['quote'], dataQuoteId: 'q2' },
    ]);
    expect(spans(confirmed, 'confirmed')).toEqual([
      { className: ['quote'], dataQuoteId: 'q1', dataSpeaker: 'p1', dataSpeakerName: 'Marta Olsen' },
      { className: ['quote'], dataQuoteId: 'q2' },
    ]);
  });

  it('name whom the engine is sure of when asked, and say that it is a suggestion', () => {
    expect(spans(confirmed, 'sure')[1]).toMatchObject({ dataSpeaker: 'p1', dataSpeakerName: 'Marta Olsen', dataStatus: 'suggested' });
    expect(html.read!(html.write!(bare, { speakers: 'sure', attribution })).article).toEqual({});
  });

  it('have no span as a quotation where an editor said that there is none, and none at all without speakers', () => {
    const rejected: Article = { ...confirmed, article: { 'q:a': { speaker: null, kind: 'direct', confirmed: true, rejected: true } } };
    expect(spans(rejected, 'confirmed').filter((span) => 'dataQuoteId' in span)).toHaveLength(1);
    expect(spans(confirmed, 'none')).toEqual([]);
  });

  it('stand in the data of the page with creator and spokenByCharacter', () => {
    const data = /<script[^>]*>([\s\S]*?)<\/script>/.exec(html.write!(confirmed, { speakers: 'confirmed' }))![1]!;
    const person = { '@type': 'Person', '@id': '#p1', name: 'Marta Olsen', jobTitle: 'head librarian' };
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'NewsArticle',
      hasPart: [{ '@type': 'Quotation', text: 'No,', creator: person, spokenByCharacter: person }],
    });
  });
});
