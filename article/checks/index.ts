// The copy checks: one file a check, each a value that reads a block or the story and returns findings with fixes as plain edits;
// the engine that runs them and keeps what it found by block; what merges, names, and applies findings. Never touches an editor.
// A house's own rules come in from `style` as further checks.
export * from './apply-fixes';
export * from './check';
export { checkStory, engineBlock, storyEngine } from './check-story';
export * from './engine';
export { findingKey } from './finding-key';
export { mergeFindings } from './merge';
export { CHECKS } from './registry';
export { untaggedQuotes } from './untagged-quote';
