import type { Element, Root } from 'hast';
import { element, words } from './element';
import { findElements, namesOf, removeElements, textOf } from './walk';

const CHROME = new Set(['nav', 'aside', 'footer', 'form', 'button', 'dialog', 'menu', 'input', 'select']);
const CHROME_ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'banner', 'dialog']);
const BYLINE = /(?:^|[\s_-])(?:byline|author)(?:$|[\s_-])/i;

const isHidden = ({ properties }: Element): boolean =>
  properties['hidden'] != null || properties['ariaHidden'] === 'true' || /display:\s*none/i.test(String(properties['style'] ?? ''));
const isChrome = (e: Element): boolean => CHROME.has(e.tagName) || CHROME_ROLES.has(String(e.properties['role'] ?? ''));

/** Letters in the paragraphs right below an element, without those of links. */
function score(e: Element): number {
  let letters = 0;
  for (const child of e.children) {
    if (child.type !== 'element' || child.tagName !== 'p') continue;
    const linked = findElements(child, ({ tagName }) => tagName === 'a').reduce((sum, link) => sum + textOf(link).length, 0);
    letters += Math.max(0, textOf(child).length - 2 * linked);
  }
  return letters;
}

const best = (elements: readonly Element[], by: (e: Element) => number): Element | undefined =>
  elements.reduce<Element | undefined>((top, e) => (top === undefined || by(e) > by(top) ? e : top), undefined);

/** All paragraphs' letters below an element. */
const depthScore = (e: Element): number => findElements(e, () => true).reduce((sum, inner) => sum + score(inner), 0);

/** The element of a page that holds its story: what the page itself names so, else where most of its paragraphs stand. */
function storyElement(body: Element): Element {
  const total = depthScore(body);
  const named = [
    findElements(body, ({ tagName }) => tagName === 'article'),
    findElements(body, ({ properties }) => String(properties['itemProp'] ?? '') === 'articleBody'),
    findElements(body, ({ tagName, properties }) => tagName === 'main' || properties['role'] === 'main'),
  ];
  for (const elements of named) {
    const top = best(elements, depthScore);
    if (top && depthScore(top) * 2 >= total) return top;
  }
  const top = best(
    findElements(body, () => true),
    score,
  );
  return top && total > 0 && score(top) * 10 < total * 9 && score(top) * 2 >= total ? top : body;
}

const isByline = (e: Element): boolean =>
  (BYLINE.test(namesOf(e)) || [e.properties['rel']].flat().includes('author') || [e.properties['itemProp']].flat().includes('author')) &&
  textOf(e) !== '' &&
  textOf(e).length < 200;

/** A byline under any name becomes the one we know. Only the outermost is taken. */
function nameBylines(from: Element): void {
  const [first] = findElements(from, isByline);
  if (!first || (first.tagName === 'p' && namesOf(first) === 'byline')) return;
  const text = textOf(first);
  Object.assign(first, element('p', { className: ['byline'] }, [words(text)]));
}

function titleOf(tree: Root): string {
  const [og] = findElements(tree, ({ tagName, properties }) => tagName === 'meta' && properties['property'] === 'og:title');
  const [title] = findElements(tree, ({ tagName }) => tagName === 'title');
  return String(og?.properties['content'] ?? (title ? textOf(title).split(/\s+[|–—]\s+/)[0] : '')).trim();
}

export interface Picked {
  story: Element;
  notes: string[];
}

/** The part of an HTML file that is its story. A fragment is taken whole; of a saved page menus, forms, asides and what it hides stay out, and a headline or byline that stands elsewhere is fetched. Changes the tree. */
export function pickStory(tree: Root, isPage: boolean): Picked {
  const body = findElements(tree, ({ tagName }) => tagName === 'body')[0] ?? element('body', {}, []);
  removeElements(body, isHidden);
  if (!isPage) return { story: body, notes: [] };
  const dropped = removeElements(body, isChrome);
  const story = storyElement(body);
  const before = [];
  if (findElements(story, ({ tagName }) => tagName === 'h1').length === 0) {
    const [elsewhere] = findElements(body, ({ tagName }) => tagName === 'h1');
    const title = elsewhere ? textOf(elsewhere) : titleOf(tree);
    if (title !== '') before.push(element('h1', {}, [words(title)]));
  }
  nameBylines(story);
  if (findElements(story, (e) => namesOf(e) === 'byline').length === 0) {
    const [elsewhere] = findElements(body, isByline);
    if (elsewhere) before.push(element('p', { className: ['byline'] }, [words(textOf(elsewhere))]));
  }
  const isPart = dropped > 0 || (story !== body && textOf(story).length < textOf(body).length);
  story.children.unshift(...before);
  return { story, notes: isPart ? ['This is a saved page: only its story was taken, menus and other parts were left out.'] : [] };
}
