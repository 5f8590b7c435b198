// What differs from the story as it arrived: words, whole lines and what a line is, each with its place in both, and the
// edits that put one change back. It knows nothing of the window: a change is plain data, drawn and undone elsewhere.
export type { Change } from './change';
export { changesBetween } from './changes-between';
export { putBack, typeBefore } from './put-back';
