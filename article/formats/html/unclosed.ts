const FORMATTING = 'a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u';
const FLOW =
  'address|article|aside|blockquote|center|dd|details|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul';
/** Tags that open or close formatting, and those that open a part of the page. */
const TAG = new RegExp(`<(?:(/?)(${FORMATTING})|(?:${FLOW}))(?=[\\s/>])`, 'gi');
const MARK = new RegExp(`<(?:/(?=(?:${FORMATTING})[\\s/>])|(?=(?:${FORMATTING})[\\s/>])[a-z])`, 'gi');

/** Marks that may be opened anew in the parts of one page. A page that closes what it opens has next to none. */
const MOST_REOPENED = 100_000;

/**
 * A page that never closes its bold, italics and links, in such numbers that opening them anew in each paragraph (HTML 13.2.4.3,
 * active formatting elements) would take minutes: the same text with comments for these tags, every other character at
 * its place. Null for any other page.
 */
export function withoutUnclosedMarks(html: string): string | null {
  const open = new Map<string, number>();
  let depth = 0;
  let reopened = 0;
  for (const [, slash, name] of html.matchAll(TAG)) {
    if (name === undefined) {
      reopened += depth;
      if (reopened > MOST_REOPENED) return html.replace(MARK, '<!');
      continue;
    }
    const mark = name.toLowerCase();
    const count = open.get(mark) ?? 0;
    if (slash === '') {
      open.set(mark, count + 1);
      depth++;
    } else if (count > 0) {
      open.set(mark, count - 1);
      depth--;
    }
  }
  return null;
}
