// The words of a story that may name a speaker: each noun phrase of its own sentences, with whom it means and what it does there.
// A noun and the name beside it ("the mayor, Ann Lee,") are one mention; so is somebody unnamed with all that hangs on the noun.
// Candidates for who said a quotation are chosen among these.
export { isClaim } from './claim';
export type { StoryMention } from './mention';
export { mentionsIn, mentionsOf } from './mentions-of';
