// Stories and their files: opening one, the working copy beside it, exports, what was opened last, the samples that ship.
// Only here are paths known; the window gets an id. The story that was sent is read and never written.
// Knows nothing of Electron, so that tests run it in plain Node.
export { Desk } from './desk';
export { RecentStories } from './recent';
export { listSamples, sampleFile } from './samples';
