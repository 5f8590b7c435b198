import type { ViewBlock } from '../../model';

const CAPITAL = /\p{Lu}/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const [NOTHING, CAPITAL_LETTER, OTHER_LETTER] = [1, 2, 3];
/** By UTF-16 unit; 0 where nobody asked yet. */
const kinds = new Uint8Array(0x10000);

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  return (kinds[unit] = CAPITAL.test(character) ? CAPITAL_LETTER : LETTER.test(character) ? OTHER_LETTER : NOTHING);
}

function find(text: string): number[] {
  const found: number[] = [];
  let before = NOTHING;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const here = kinds[unit]! || learn(unit);
    if (here === CAPITAL_LETTER && before === NOTHING) found.push(i);
    before = here;
  }
  return found;
}

const kept = new WeakMap<ViewBlock, number[]>();

/** Where a capital begins a word of a block: UTF-16 offsets into its text, in order, kept while the block object lives, because several checks ask. */
export function capitalsOf(block: ViewBlock): readonly number[] {
  const known = kept.get(block);
  if (known) return known;
  const capitals = find(block.text);
  kept.set(block, capitals);
  return capitals;
}
