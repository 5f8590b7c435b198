// Spelling and grammar, made quiet: harper.js proposes, the story's own evidence (names, words it repeats, places in a sentence),
// the lists and dictionaries decide, and our own grammar rules find what harper misses. The linter is handed in: the command line
// and the worker load it (`cli/language.ts`, `renderer/worker/language.ts`); nothing here knows how.
export { createLanguageChecker, type LanguageChecker, type LanguageSettings } from './checker';
export type { HarperLike } from './harper';
export { GRAMMAR } from './grammar';
