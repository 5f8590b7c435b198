import type { Element, Nodes, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';

const childrenOf = (node: Nodes): readonly RootContent[] => ('children' in node ? node.children : []);

/** The elements below a node that `test` picks, in order; without recursion, for a page may be nested deeply. */
export function findElements(from: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const open: Nodes[] = [from];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element' && test(node)) found.push(node);
    open.push(...[...childrenOf(node)].reverse());
  }
  return found;
}

/** Takes the elements that `test` picks out of a tree, with all they hold. Changes the tree. */
export function removeElements(from: Nodes, test: (element: Element) => boolean): number {
  let removed = 0;
  const open: Nodes[] = [from];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue;
    const before = node.children.length;
    node.children = node.children.filter((child) => !(child.type === 'element' && test(child))) as typeof node.children;
    removed += before - node.children.length;
    open.push(...node.children);
  }
  return removed;
}

/** The classes and the id of an element as one string to look into. */
export const namesOf = ({ properties }: Element): string =>
  [properties['className'], properties['id']]
    .flat()
    .filter((name) => typeof name === 'string')
    .join(' ');

/** The words of an element in one line. */
export const textOf = (e: Element): string => toString(e).replace(/\s+/g, ' ').trim();
