import type { ReactNode } from 'react';
import { blockText, type Block, type Run } from '../../../article/model';

function RunText({ run }: { run: Run }): ReactNode {
  let text: ReactNode = run.text;
  if (run.code) text = <code>{text}</code>;
  if (run.strike) text = <s>{text}</s>;
  if (run.italic) text = <em>{text}</em>;
  if (run.bold) text = <strong>{text}</strong>;
  return run.link ? (
    <span className="link" title={run.link}>
      {text}
    </span>
  ) : (
    text
  );
}

const TAGS = { subhead: 'h3', 'block-quote': 'blockquote', code: 'pre' } as const;

function PreviewBlock({ block }: { block: Block }): ReactNode {
  if (block.type === 'rule') return <hr />;
  if (block.type === 'image') return <p className="export-aside">Picture: {block.alt || 'without a description'}</p>;
  if (block.type === 'table') return <p className="export-aside">A table of {block.rows?.length ?? 0} rows, kept as it came.</p>;
  if (block.type === 'opaque') return <p className="export-aside">Something that is kept as it came.</p>;
  if (block.type === 'headline') return <h2>{blockText(block)}</h2>;
  if (block.type === 'byline') return <p className="export-byline">{blockText(block)}</p>;
  const Tag = block.type in TAGS ? TAGS[block.type as keyof typeof TAGS] : 'p';
  return (
    <Tag className={block.type === 'list-item' ? 'export-item' : undefined}>
      {block.children.map((run, n) => (
        <RunText key={n} run={run} />
      ))}
    </Tag>
  );
}

/** The story as readers get it: no tints, no marks of ours. Drawn from the blocks, so nothing of a file is ever run. */
export const ExportPage = ({ blocks }: { blocks: readonly Block[] }): ReactNode => (
  <div className="export-page" tabIndex={0} role="region" aria-label="Page as readers see it">
    {blocks.map((block, n) => (
      <PreviewBlock key={n} block={block} />
    ))}
  </div>
);
