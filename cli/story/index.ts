// A story as the command line meets it: a file read through the formats, places in that file, and who said what in it,
// with what a person decided over what the engine found.
export { mend, type CheckBlocks } from './mend';
export { mendedSource } from './mended-source';
export { sourcePositions, type Position } from './positions';
export { readStory, sentenceOf, type Story } from './read-story';
export { attributeArticle } from './tagged';
