import type { Node } from './tree';

/** The tree as a JavaScript regular expression for the flags `gu`. */
export function writePattern(node: Node): string {
  switch (node.kind) {
    case 'set':
    case 'assert':
    case 'backref':
      return node.source;
    case 'empty':
      return '(?:)';
    case 'look':
      return `${node.open}${writePattern(node.body)})`;
    case 'group':
      return `${node.name === null ? '(' : node.name === '' ? '(?:' : `(?<${node.name}>`}${writePattern(node.body)})`;
    case 'sequence':
      return node.parts.map((part) => (part.kind === 'choice' ? `(?:${writePattern(part)})` : writePattern(part))).join('');
    case 'choice':
      return node.options.map(writePattern).join('|');
    case 'repeat':
      return writeRepeat(node);
  }
}

function writeRepeat({ body, min, max, lazy }: Extract<Node, { kind: 'repeat' }>): string {
  const inner = body.kind === 'set' || body.kind === 'group' || body.kind === 'backref' ? writePattern(body) : `(?:${writePattern(body)})`;
  const count =
    max === Infinity
      ? min === 0
        ? '*'
        : min === 1
          ? '+'
          : `{${min},}`
      : min === 0 && max === 1
        ? '?'
        : min === max
          ? `{${min}}`
          : `{${min},${max}}`;
  return `${inner}${count}${lazy ? '?' : ''}`;
}
