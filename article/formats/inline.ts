import type { Run } from '../model';

/** Marks that a format writes as an element around its words, the outermost first. Quotations are no such mark. */
const ORDER = ['link', 'bold', 'italic', 'strike', 'code'] as const;
export type Wrap = (typeof ORDER)[number];

/** A run of text, or an element around others. `link` is the address where `wrap` is a link. */
export type Inline = { text: string } | { wrap: Wrap; link: string; inside: Inline[] };

/** Runs as a tree: neighbours that share a mark stand in one element. */
export function inlineTree(runs: readonly Run[], level = 0): Inline[] {
  const wrap = ORDER[level];
  if (!wrap) {
    const text = runs.map((run) => run.text).join('');
    return text === '' ? [] : [{ text }];
  }
  const out: Inline[] = [];
  for (let i = 0; i < runs.length;) {
    const mark = runs[i]![wrap];
    let to = i + 1;
    while (to < runs.length && runs[to]![wrap] === mark) to++;
    const inside = inlineTree(runs.slice(i, to), level + 1);
    if (mark === undefined) out.push(...inside);
    else if (inside.length > 0) out.push({ wrap, link: typeof mark === 'string' ? mark : '', inside });
    i = to;
  }
  return out;
}
