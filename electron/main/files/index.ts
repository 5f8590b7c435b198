// Files on the disk, read and written so that nothing is half read, half written or written over by mistake.
// Knows nothing of stories or windows.
// Errors that a person can meet are `Refusal`s or carry the system's code.
export { readWhole, type ReadFile } from './read';
export { readStored, writeStored } from './store';
export { TEMPORARY, writeWhole, type WriteMode } from './write';
