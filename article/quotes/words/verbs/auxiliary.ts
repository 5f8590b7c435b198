import { wordList } from '../word-list';

/** Auxiliaries and modals with their forms; what follows them is a verb. */
export const AUXILIARY: ReadonlySet<string> = new Set(
  wordList(`is are was were be been being am has have had having do does did will would can could may might must shall should cannot
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't ain't 'd 'll 've 're`),
);
/** Forms of "be", which make a past form after them passive and an -ing form after them the main verb. */
export const BE: ReadonlySet<string> = new Set(wordList("is are was were be been being am isn't aren't wasn't weren't 're"));
