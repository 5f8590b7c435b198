// How the command line does many files: a task a file, in one thread or several, and what comes of each as plain data.
// A file that cannot be done is an outcome with a sentence; the others are done all the same.
export { runAll } from './pool';
export { progressBar } from './progress';
export { packChecksOf, stylesAt } from './setup';
export type { CheckOptions, Common, ExportOptions, Outcome, QuotesOptions, Task } from './task';
