// The window: where it stands, how it closes without losing a change, and how it comes back when its page is lost.
// One window for now; everything here takes the window as an argument.
// What a page may do is the matter of `guard/`.
export { closeWhenSaved, type CloseFlow } from './close';
export { openWindow, type WindowFiles } from './open';
export { openingPlace, placeSchema, type WindowPlace } from './place';
export { reloadWhenLost } from './recover';
