import type { RenderLeafProps } from 'slate-react';
import type { Decoration } from './core';

const classes = (...names: (string | false | undefined)[]): string | undefined => names.filter(Boolean).join(' ') || undefined;

/** A run as it is drawn: its own marks, and what the checks and quotations say about it. */
export function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  const drawn = leaf as RenderLeafProps['leaf'] & Decoration;
  let text = children as React.ReactNode;
  if (leaf.code === true) text = <code>{text}</code>;
  if (leaf.strike === true) text = <s>{text}</s>;
  if (leaf.italic === true) text = <em>{text}</em>;
  if (leaf.bold === true) text = <strong>{text}</strong>;
  if (drawn.finding) text = <Finding drawn={drawn}>{text}</Finding>;
  if (drawn.removedLine) text = <RemovedLine drawn={drawn}>{text}</RemovedLine>;
  return (
    <span
      {...attributes}
      className={classes(
        leaf.link && 'link',
        drawn.quote && `quote quote--${drawn.quoteStatus}`,
        drawn.currentQuote && 'quote--current',
        drawn.match && `match match--${drawn.match}`,
        drawn.currentMatch && 'match--current',
        drawn.change && `change change--${drawn.changeKind}`,
        drawn.currentChange && 'change--current',
      )}
      data-quote={drawn.quote}
      data-change={drawn.change}
      data-removed={drawn.removed}
      data-removed-after={drawn.removedAfter}
      data-removed-space={drawn.removedSpace}
      title={leaf.link || undefined}
      style={drawn.speaker ? ({ '--speaker': `var(--speaker-${drawn.speaker})` } as React.CSSProperties) : undefined}
    >
      {text}
    </span>
  );
}

const Finding = ({ drawn, children }: { drawn: Decoration; children: React.ReactNode }) => (
  <span
    className={classes('finding', `finding--${drawn.severity}`, drawn.currentFinding && 'finding--current')}
    data-finding={drawn.finding}
  >
    {children}
  </span>
);

const RemovedLine = ({ drawn, children }: { drawn: Decoration; children: React.ReactNode }) => (
  <span
    className={classes('removed-line', drawn.currentLine && 'removed-line--current')}
    data-change={drawn.removedLine}
    data-line-below={drawn.lineBelow}
    data-line-above={drawn.lineAbove}
  >
    {children}
  </span>
);
