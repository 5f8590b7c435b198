import type { Element, ElementContent } from 'hast';
import { blockText, sliceRuns, type Block, type Run } from '../../model';
import { inlineTree, type Inline } from '../inline';
import { nest, type Interval, type Nested, type NotAQuotation, type TaggedQuote } from '../tagging';
import { element, words } from './element';
import { isSafeLink } from './safe';

const TAGS = { bold: 'strong', italic: 'em', strike: 's', code: 'code', link: 'a' } as const;

const wrapped = (inline: Inline): ElementContent[] => {
  if ('text' in inline) return [words(inline.text)];
  const inside = inline.inside.flatMap(wrapped);
  if (inline.wrap !== 'link') return [element(TAGS[inline.wrap], {}, inside)];
  return isSafeLink(inline.link) ? [element('a', { href: inline.link }, inside)] : inside;
};

export type Tag = TaggedQuote | NotAQuotation;

/** The span of a quotation, or of words that are none, without its class. The speaker's attributes stand there only where somebody is credited, or nobody on purpose. */
function spanOf(tag: Tag, inside: ElementContent[]): Element {
  const kind = tag.kind === 'direct' ? {} : { dataKind: tag.kind };
  if ('rejected' in tag) return element('span', { dataNotQuotation: tag.id, ...kind }, inside);
  const { id, speaker, confirmed, own } = tag;
  return element(
    'span',
    {
      className: ['quote'],
      dataQuoteId: id,
      ...(speaker ? { dataSpeaker: speaker.id, dataSpeakerName: speaker.name } : confirmed ? { dataSpeaker: '' } : {}),
      ...kind,
      ...(own ? { dataBounds: 'own' } : {}),
      ...(speaker && !confirmed ? { dataStatus: 'suggested' } : {}),
    },
    inside,
  );
}

function nestedToHtml(nested: readonly Nested<Tag>[], runs: readonly Run[]): ElementContent[] {
  return nested.flatMap((part) =>
    part.value ? [spanOf(part.value, nestedToHtml(part.inside, runs))] : inlineTree(sliceRuns(runs, part.start, part.end)).flatMap(wrapped),
  );
}

/** A block's words with their marks, and a span around each quotation. */
export const wordsOf = (block: Block, quotes: readonly Interval<Tag>[]): ElementContent[] =>
  nestedToHtml(nest(quotes, 0, blockText(block).length), block.children);

const rowOf = (cells: readonly string[], tag: 'th' | 'td'): Element =>
  element(
    'tr',
    {},
    cells.map((cell) => element(tag, {}, [words(cell)])),
  );

/** The elements of a block that holds no text. */
export function voidToHtml(block: Block): Element[] {
  if (block.type === 'rule') return [element('hr', {}, [])];
  if (block.type === 'table') {
    const [head, ...body] = block.rows ?? [];
    const parts = [element('thead', {}, head ? [rowOf(head, 'th')] : [])];
    if (body.length > 0)
      parts.push(
        element(
          'tbody',
          {},
          body.map((row) => rowOf(row, 'td')),
        ),
      );
    return head ? [element('table', {}, parts)] : [];
  }
  const src = block.src ?? '';
  return block.type === 'image' && isSafeLink(src) ? [element('figure', {}, [element('img', { src, alt: block.alt ?? '' }, [])])] : [];
}
