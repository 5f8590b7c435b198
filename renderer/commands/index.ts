// Every command of the window as a value: what it is called, its keys, whether it can run now and why not, and what it does.
// `list.ts` is plain data (the native menu reads it too); `run.ts` ties it to the session; `keyboard.ts` owns all keys.
// Others draw menus, palette and key caps from here and never bind a key themselves outside a card's own fields.
export { COMMANDS, type Chord, type CommandEntry, type CommandId, type KeyPlace, type MenuName } from './list';
export { chordLabel, keyLabel } from './key-label';
export { commandById, commands, runCommand, type Command } from './run';
export { listenForKeys, listenToMenu } from './keyboard';
