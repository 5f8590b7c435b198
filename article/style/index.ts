// House style as data: packs of rules in Vale's YAML form, read from the texts of a styles folder and compiled into checks, with the
// reasons for each rule that cannot be used. Pure: who reads the folder is no matter here. The sidecar `Rule.examples.yaml`
// holds what is ours beside a rule (examples, safe, quotations), the folder `lists` the words that checks are handed as data.
export { loadPacks, type LoadedStyles, type RuleSettings } from './load';
export type { Example, Pack, Problem, RuleInfo, StyleFile } from './pack';
export { testPacks, type FailedExample, type RuleMatches, type StyleReport } from './test-packs';
