import type { ReactNode } from 'react';
import { VOID_TYPES, type Block } from '../../article/model';
import { PageBlock } from './Block';
import { Leaf } from './Leaf';

const PLAIN_BLOCK = { 'data-slate-node': 'element', ref: null } as const;
const PLAIN_RUN = { 'data-slate-leaf': true } as const;

/** The story as it arrived, typeset as the page is, to be read only. */
export function ArrivedPage({ blocks }: { blocks: readonly Block[] }): ReactNode {
  return (
    <article className="page__text" aria-label="Article as it arrived">
      {blocks.map((block, n) => (
        <PageBlock key={n} attributes={PLAIN_BLOCK} element={block}>
          {VOID_TYPES.has(block.type)
            ? null
            : block.children.map((run, i) => (
                <Leaf key={i} attributes={PLAIN_RUN} leaf={run} text={run}>
                  {run.text}
                </Leaf>
              ))}
        </PageBlock>
      ))}
    </article>
  );
}
