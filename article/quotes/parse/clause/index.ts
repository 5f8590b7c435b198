// Tells the subject of every verb of a sentence, and makes a clause of the two.
// Finite verbs look left over what interrupts, or right where subject and verb stand the other way round; the others share a subject.
// Nothing is known here of who can speak but what the nouns say.
export { clausesOf } from './clauses-of';
export type { Clause } from './clause';
