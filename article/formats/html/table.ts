import type { Element } from 'hast';
import { is, isFlow } from './elements';
import { findElements, textOf } from './walk';

/** The words of a table's cells, row by row; null for a table that only lays a page out. */
export function rowsOf(table: Element): string[][] | null {
  const rows = findElements(table, is('tr')).map(({ children }) =>
    children.filter((child): child is Element => child.type === 'element' && is('td', 'th')(child)),
  );
  const isLayout = rows.every((row) => row.length <= 1) || rows.flat().some(holdsBlocks);
  return isLayout ? null : rows.map((row) => row.map(textOf));
}

const holdsBlocks = (cell: Element): boolean => findElements(cell, (inner) => inner !== cell && isFlow(inner)).length > 0;
