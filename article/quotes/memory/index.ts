// What an attribution remembers of a story while it is edited, so that only what depends on an edit is weighed again.
// Mentions are kept by block, decisions with everything that they were made from; what is remembered never changes a result.
// A memory belongs to one reader of one story.
export { Memory } from './decisions';
