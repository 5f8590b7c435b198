import type { RenderElementProps } from 'slate-react';
import { VOID_TYPES, type Block } from '../../article/model';

const TAGS = {
  headline: 'h1',
  byline: 'p',
  subhead: 'h2',
  paragraph: 'p',
  'block-quote': 'blockquote',
  'list-item': 'p',
  code: 'pre',
  table: 'div',
  image: 'div',
  rule: 'div',
  opaque: 'div',
} as const;

/** A block of the page. Void ones show what they hold and cannot be typed into. */
export function PageBlock({ attributes, children, element }: RenderElementProps) {
  const Tag = TAGS[element.type] ?? 'p';
  const className = `block block--${element.type}`;
  if (VOID_TYPES.has(element.type)) {
    return (
      <div {...attributes} className={className}>
        <div contentEditable={false} className="block__void">
          <VoidContent block={element} />
        </div>
        {children}
      </div>
    );
  }
  return (
    <Tag {...attributes} className={className} data-ordered={element.ordered || undefined} data-depth={element.depth}>
      {children}
    </Tag>
  );
}

function VoidContent({ block }: { block: Block }) {
  if (block.type === 'rule') return <hr />;
  if (block.type === 'image') return <p className="block__image">Picture: {block.alt || block.src || 'without a description'}</p>;
  if (block.type !== 'table') return <pre className="block__source">{block.source}</pre>;
  const [head = [], ...rows] = block.rows ?? [];
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, i) => (
            <th key={i}>{cell}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            {row.map((cell, j) => (
              <td key={j}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
