// Gives each word of a sentence its part of speech: by closed classes, a verb list, endings and the words beside it.
// From left to right, so that a word may ask for the tag of the one before, and only for the letters of the one behind.
// Chunks and clauses are read from the tags.
export { tagSentence } from './tag-sentence';
