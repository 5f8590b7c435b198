// Weighs who said a quotation: candidates with grammatical features, a log-linear choice among them, a second one for
// pronouns, and a trust calibrated on stories the weights had not seen. The weights are data, written by scripts/train-quotes.
// Everything here works on a scene, which is a story's reading made ready.
export { bannedIn } from './banned';
export { BLOCKS_ABOVE, type Candidate, type Carry } from './candidates';
export { confidenceFeatures, rawConfidence, shownConfidence, type Reason } from './confidence';
export { carryFrom, decide, decisionFrom, questionOf, type Decision, type Option, type Question } from './decide';
export { isClaim, mentionsIn, type StoryMention } from './mentions';
export { scorersOf, softmax, type Model, type Scorers, type Weights } from './model';
export type { Topic } from './genders';
export { REACH } from './pronouns';
export { sceneOf, type QuotePlace, type Scene } from './scene';
