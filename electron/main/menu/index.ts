// The menu bar and its keys, drawn from the one command list of the window.
// A click tells the window the command's id; the menu itself does nothing with a story.
// `template.ts` makes plain data, so that tests can read it without a screen.
export { acceleratorOf, shownChord } from './accelerator';
export { menuTemplate, type MenuActions, type MenuSystem } from './template';
