// The verbs of English news with their forms: those that hand on words, those that do not, and auxiliaries.
// Lists hold bases, closed by hand from general English; forms are made from them, irregular ones are listed.
// A word is looked up by how it is written, in lower case.
export { AUXILIARY, BE } from './auxiliary';
export { verbForm, type VerbForm } from './inflection';
export { PLAIN_SPEECH } from './speech';
