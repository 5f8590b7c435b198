// The two names under which every request and every event of `ipc.ts` travels between the window and the main process.
export const ASK = 'copydesk:ask';
export const EVENT = 'copydesk:event';
