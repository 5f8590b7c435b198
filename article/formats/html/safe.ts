import type { Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';

/** What a story may hold: structure, words, links, pictures and tables. Nothing that runs, loads by itself or styles. */
export const ALLOWED: Schema = {
  tagNames: [
    ...['article', 'section', 'div', 'main', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'br', 'address', 'time'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['figure', 'figcaption', 'img', 'picture', 'details', 'summary', 'a', 'span', 'b', 'strong', 'i', 'em', 's', 'del', 'strike'],
    ...['code', 'kbd', 'samp', 'var', 'sub', 'sup', 'u', 'ins', 'mark', 'small', 'abbr', 'cite', 'dfn', 'q', 'wbr', 'bdi', 'bdo'],
  ],
  attributes: {
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    p: [['className', 'byline']],
    span: [
      ['className', 'quote'],
      'dataQuoteId',
      'dataNotQuotation',
      'dataSpeaker',
      'dataSpeakerName',
      'dataKind',
      'dataBounds',
      'dataStatus',
    ],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    '*': ['lang', 'dir', 'title'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  strip: ['script', 'style', 'template', 'noscript', 'title', 'textarea', 'xmp', 'noembed', 'noframes', 'select', 'svg', 'math'],
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

const SAFE_LINK = /^(?:https?:|mailto:|[^:/?#\s]*(?:[/?#]|$))/i;
/** True for an address that may stand in a story: http, https, mailto, or within the same site. White space and control characters hide a scheme, so none may be in it. */
export const isSafeLink = (href: string): boolean => SAFE_LINK.test(href) && !/[\u0000-\u0020\u007f]/.test(href);

/** HTML with everything out that `ALLOWED` does not name. */
export const safeHtml = (html: string): string => toHtml(sanitize(fromHtml(html, { fragment: true }), ALLOWED));

/** The same for a tree that is already read. */
export const safeNodes = (nodes: RootContent[]): string => {
  const root: Root = { type: 'root', children: nodes };
  return toHtml(sanitize(root, ALLOWED));
};
