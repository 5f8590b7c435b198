// Patterns of style rules: Vale's regular expressions (Go and .NET flavour) read into a tree, refused where they could
// backtrack for ever, written again for JavaScript, and looked through for words that let most text be skipped.
export { compilePattern, LONGEST_SLICE, PatternError, type CompiledPattern } from './compile';
export { finiteWords } from './finite';
export { parsePattern } from './parse';
export { requiredText } from './required';
export { slicesOf } from './slices';
