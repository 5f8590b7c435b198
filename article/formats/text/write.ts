import { blockText, type Article, type Block } from '../../model';

/** What stands for a block in plain text; '' for what has no words. */
function lineOf(block: Block): string {
  switch (block.type) {
    case 'list-item':
      return `${'  '.repeat(block.depth ?? 0)}${block.ordered ? '1.' : '-'} ${blockText(block)}`;
    case 'table':
      return (block.rows ?? []).map((row) => row.join('\t')).join('\n');
    case 'image':
      return block.alt ?? '';
    case 'rule':
      return '* * *';
    case 'opaque':
      return (block.source ?? '').replace(/<[^>]*>/g, '').trim();
    default:
      return blockText(block);
  }
}

/** Plain text in UTF-8: a block a line, a blank line where the source had one. Marks, links and speakers have no place in it. */
export function writeText({ blocks }: Article): string {
  const lines = blocks.map((block) => ({ gap: block.gap ?? false, line: lineOf(block) })).filter(({ line }) => line !== '');
  return lines.map(({ gap, line }, i) => (i === 0 ? line : `\n${gap ? '\n' : ''}${line}`)).join('') + '\n';
}
