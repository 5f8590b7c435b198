// Finds quotations, tells who speaks and how sure that is, and keeps the register of a story's people and bodies.
// Reads only the plain-text view; word lists are handed in as data. Pure and deterministic, cached by block text.
// The non-speaker check asks `readStory` and `canSpeak`; the window and the command line ask `attribute`.
import type { View } from '../model';
import type { Lists } from './people/kind';
import { readFully } from './read/story-reading';
import type { Reading } from './reading';

export { attribute, type AttributeOptions } from './attribute';
export { StoryReader } from './read/story-reading';
export { findQuotations } from './find';
export type { Person, PersonMention, Reading, ReportingSubject, SpeechVerdict, SubjectType } from './reading';
export { canSpeak } from './speech';
export { speaksAsFirm } from './speech-evidence';
export { isSlipInPart, isSlipOf, oneSlipApart } from './people/slips';
export { givenName } from './words/given';
export { confirmedQuotes, joinPieces, matchQuotes, type MatchedQuote, type Span } from './tagged';

/** Quotations, people and bodies, and the subjects of reporting verbs of a story. Cheap when most blocks were read before. */
export const readStory = (view: View, lists?: Lists): Reading => readFully(view, lists);
