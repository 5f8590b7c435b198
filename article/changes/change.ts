import type { BlockType } from '../model';

/** One thing that differs from the story as it arrived. Offsets are UTF-16: `before` into the arrived view, `after` into the view now. */
export interface Change {
  id: string;
  kind: 'text' | 'removed-line' | 'added-line' | 'type';
  before: { start: number; end: number; text: string; type?: BlockType };
  after: { start: number; end: number; text: string; type?: BlockType };
}
