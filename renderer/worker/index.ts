// The checks run beside the window, not in it: `check.ts` is the worker, `client.ts` what the session talks to.
// The worker is sent copies of the blocks that changed and answers in two stages, our own checks first, spelling and
// grammar when they are ready; an answer counts only where the text is still the text that was sent.
export { startChecker, type Checker, type CheckerListener } from './client';
export type { CheckAnswer, CheckSettings } from './messages';
