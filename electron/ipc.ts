// The contract between the window and the main process: every channel with the schema of its request and of its reply.
// Paths never cross it; a story is known by an id that main made when a dialog, the command line, a drop or the list of
// recent files granted it.
import { z } from 'zod';

const run = z.looseObject({ text: z.string() });
const block = z.looseObject({ type: z.string(), children: z.array(run).min(1) });
/** Blocks and data as they cross the bridge; `article/formats` validates them fully before they are written. */
export const articleSchema = z.object({ blocks: z.array(block).max(200_000), article: z.record(z.string(), z.unknown()) });

const changedAt = z.record(z.string(), z.number());

export const openedStory = z.object({
  docId: z.string(),
  /** File name, for the title bar; never the path. */
  name: z.string(),
  folder: z.string(),
  format: z.string(),
  formatName: z.string(),
  encoding: z.string(),
  knowsStructure: z.boolean(),
  /** As it is now: from the working copy, else the source. */
  current: articleSchema,
  /** As it arrived, for Changes. */
  arrived: articleSchema,
  /** When the file of the story that came was written (ms since 1970); null when it is not there. */
  arrivedAt: z.number().nullable(),
  /** When the working copy was saved (ms since 1970); null when there is none yet. */
  savedAt: z.number().nullable(),
  /** When changes that stand there were made by hand (ms since 1970), by the change's id. */
  changedAt,
  notes: z.array(z.string()),
});
export type OpenedStory = z.infer<typeof openedStory>;

export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  dialect: z.enum(['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN']),
  /** Rules an editor switched off or gave another severity. */
  rules: z.record(z.string(), z.enum(['off', 'error', 'warning', 'suggestion'])),
  /** Style packs that run. */
  packs: z.record(z.string(), z.boolean()),
  dictionary: z.array(z.string()),
  houseDictionary: z.array(z.string()),
  /** Findings ignored always: keys made by `findingKey`. */
  ignored: z.array(z.string()),
});
export type Settings = z.infer<typeof settingsSchema>;

const listed = z.object({ id: z.string(), name: z.string(), detail: z.string(), when: z.number().nullable() });
export type Listed = z.infer<typeof listed>;
const nothing = z.undefined();
const unread = z.object({ line: z.number(), reason: z.string() });
const styleFileSchema = z.object({ path: z.string(), text: z.string(), unread: unread.optional() });
const docId = z.string().max(100);

/** Requests: the window asks, main answers. */
export const requests = {
  /** The story named on the command line, or null. */
  'story:initial': { ask: nothing, reply: openedStory.nullable() },
  'story:open-dialog': { ask: nothing, reply: openedStory.nullable() },
  'story:open-recent': { ask: z.object({ id: z.string().max(100) }), reply: openedStory },
  'story:open-sample': { ask: z.object({ id: z.string().max(100) }), reply: openedStory },
  /** Only the preload asks this, with the path that Electron gives for a dropped File. */
  'story:open-dropped': { ask: z.object({ path: z.string().max(4096) }), reply: openedStory },
  'recent:list': { ask: nothing, reply: z.array(listed) },
  'samples:list': { ask: nothing, reply: z.array(listed) },
  'copy:save': {
    ask: z.object({ docId, value: articleSchema, changedAt }),
    reply: z.object({ savedAt: z.number(), where: z.string(), note: z.string().nullable() }),
  },
  /** Where an export goes before anybody chose: beside the source. */
  'export:place': { ask: z.object({ docId }), reply: z.object({ folder: z.string(), baseName: z.string() }) },
  'export:choose-folder': { ask: z.object({ docId }), reply: z.object({ folder: z.string() }).nullable() },
  /** Writes into the chosen folder of that story. `exists` when a file is there and `overwrite` is false. */
  'export:write': {
    ask: z.object({ docId, fileName: z.string().max(255), text: z.string(), overwrite: z.boolean() }),
    reply: z.discriminatedUnion('result', [
      z.object({ result: z.literal('written'), fileName: z.string(), folder: z.string() }),
      z.object({ result: z.literal('exists'), fileName: z.string() }),
    ]),
  },
  'settings:read': { ask: nothing, reply: settingsSchema },
  'settings:write': { ask: settingsSchema, reply: settingsSchema },
  /** The style packs that ship and the newsroom's own, as file texts by path below their folder, for the worker to load. */
  'styles:read': { ask: nothing, reply: z.array(styleFileSchema) },
  /** Shows the newsroom's own packs, made empty where there is no such folder yet; the window names no path. */
  'styles:open-folder': { ask: nothing, reply: nothing },
  /** Opens the page of the house style that a rule of the packs names, in the system's browser; the window names the rule, never an address. */
  'styles:open-page': { ask: z.object({ rule: z.string().min(1).max(200) }), reply: nothing },
  /** The window may close: everything is saved, or the editor said so. */
  'window:close': { ask: nothing, reply: nothing },
} as const;
export type Channel = keyof typeof requests;
export type Ask<C extends Channel> = z.infer<(typeof requests)[C]['ask']>;
export type Reply<C extends Channel> = z.infer<(typeof requests)[C]['reply']>;

/** Every reply is wrapped: a person's mistake or a disk's is a sentence, not an exception. */
export type Answer<T> = { ok: true; value: T } | { ok: false; message: string };

/** Events: main tells the window. */
export const events = {
  /** A menu item was clicked; the id is one of `renderer/commands`. */
  'menu:command': z.object({ id: z.string().max(100) }),
  /** A second start, or the system, asked for another story. */
  'story:opened': openedStory,
  'story:failed': z.object({ message: z.string() }),
  /** The window is about to close: save, then answer with `window:close`. */
  'window:closing': nothing,
} as const;
export type EventName = keyof typeof events;
export type EventValue<E extends EventName> = z.infer<(typeof events)[E]>;

/** What the preload puts on `window.copydesk`: verbs only. */
export interface Bridge {
  ask<C extends Channel>(channel: C, value: Ask<C>): Promise<Answer<Reply<C>>>;
  /** Opens a File that was dropped on the window. */
  openDropped(file: File): Promise<Answer<OpenedStory>>;
  on<E extends EventName>(event: E, listener: (value: EventValue<E>) => void): () => void;
  platform: 'darwin' | 'win32' | 'linux';
}
