// The window as a person sees it: title bar, page area, status line, banners, empty state, dialogs, themes, error boundary.
// `parts/` are its small pieces, `styles/` the tokens and what holds everywhere; every component has its stylesheet beside it.
// It draws the session's state and calls its actions and commands; it knows no file, no path and no check.
export { App } from './App';
