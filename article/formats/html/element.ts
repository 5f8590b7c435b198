import type { Element, ElementContent } from 'hast';

/** An element of HTML. */
export const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
export const words = (value: string): ElementContent => ({ type: 'text', value });
