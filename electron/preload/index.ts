// The one bridge between the window and the main process: verbs only. It runs in the sandbox and hands over plain values.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Answer, Bridge, EventName, OpenedStory } from '../ipc';
import { ASK, EVENT } from '../wire';

type Listener = (value: unknown) => void;
const listeners = new Map<string, Set<Listener>>();

ipcRenderer.on(EVENT, (_event, name: unknown, value: unknown) => {
  for (const listener of listeners.get(String(name)) ?? []) listener(value);
});

const bridge: Bridge = {
  ask(channel, value) {
    // A path may come only from a File that a person dropped, never from the page.
    if ((channel as string) === 'story:open-dropped')
      return Promise.resolve({ ok: false, message: 'Drop the story on the window to open it.' });
    return ipcRenderer.invoke(ASK, channel, value);
  },
  openDropped(file) {
    const path = webUtils.getPathForFile(file);
    if (!path) return Promise.resolve({ ok: false, message: 'What was dropped is not a file of this computer.' });
    return ipcRenderer.invoke(ASK, 'story:open-dropped', { path }) as Promise<Answer<OpenedStory>>;
  },
  on<E extends EventName>(event: E, listener: (value: never) => void) {
    const wrapped: Listener = (value) => listener(value as never);
    const all = listeners.get(event) ?? new Set();
    listeners.set(event, all.add(wrapped));
    return () => all.delete(wrapped);
  },
  platform: process.platform as Bridge['platform'],
};

contextBridge.exposeInMainWorld('copydesk', bridge);
