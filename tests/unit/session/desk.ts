import { vi } from 'vitest';
import type { Bridge, OpenedStory } from '../../../electron/ipc';
import { createSession } from '../../../renderer/session';
import { DEFAULT_SETTINGS } from '../../../electron/default-settings';
import type { Checker, CheckerListener } from '../../../renderer/worker';
import { StoryChecks } from '../../../renderer/worker/story-checks';

vi.mock('../../../renderer/worker/check.ts?worker&url', () => ({ default: 'check.js' }));

/** A small story with a space before a comma, three quotations and two speakers. */
export const LINES = [
  'Ferry to stop for winter',
  'By Ann Marrow',
  'The ferry will not run , the town said on Monday.',
  '“We looked at every number,” said Ida Brandt, the harbour master. “Nobody wanted this.”',
  'Fishermen were angry. “It is our road,” said Tom Ashby, a fisherman.',
];
export const opened = (lines = LINES): OpenedStory => {
  const article = { blocks: lines.map((text, i) => ({ type: 'paragraph', gap: i > 0, children: [{ text }] })), article: {} };
  const about = {
    docId: 'd1',
    name: 'ferry.txt',
    folder: 'desk',
    format: 'text',
    formatName: 'Plain text',
    encoding: 'UTF-8',
    knowsStructure: false,
  };
  return { ...about, current: article, arrived: article, arrivedAt: null, savedAt: null, changedAt: {}, notes: [] };
};

/** The same checks as in the worker, answering at once when asked to. */
function setUp(story = opened()) {
  const saves: unknown[] = [];
  const disk = { fails: false };
  const written: unknown[] = [];
  const bridge: Bridge = {
    platform: 'linux',
    on: () => () => {},
    openDropped: () => Promise.resolve({ ok: true, value: story }),
    ask: ((channel: string, value: unknown) => {
      if (channel === 'story:initial') return Promise.resolve({ ok: true, value: story });
      if (channel === 'settings:read') return Promise.resolve({ ok: true, value: DEFAULT_SETTINGS });
      if (channel === 'copy:save') {
        if (disk.fails) return Promise.resolve({ ok: false, message: 'The disk is full.' });
        saves.push(structuredClone(value));
        return Promise.resolve({ ok: true, value: { savedAt: 1, where: 'ferry.copydesk', note: null } });
      }
      if (channel === 'export:write') {
        written.push(value);
        return Promise.resolve({ ok: true, value: { result: 'written', fileName: 'ferry.html', folder: 'desk' } });
      }
      return Promise.resolve({ ok: true, value: [] });
    }) as Bridge['ask'],
  };
  const checks = new StoryChecks();
  let listener!: CheckerListener;
  let blocks: Parameters<Checker['open']>[0] = [];
  let seq = 0;
  const checker: Checker = {
    setup: (styles, settings) => checks.setUp(styles, settings),
    settings: (settings) => checks.change(settings),
    open: (now, article, knowsStructure) => {
      blocks = now;
      checks.open(structuredClone([...now]), structuredClone(article), knowsStructure);
    },
    change: (now, article) => {
      blocks = now;
      checks.open(structuredClone([...now]), structuredClone(article), false);
    },
    loadLanguage: () => {},
  };
  const session = createSession(bridge, (listens) => {
    listener = listens;
    return checker;
  });
  const check = () => {
    listener.onAnswer({ type: 'findings', seq: ++seq, stage: 'all', findings: checks.own() }, blocks);
    listener.onAnswer({ type: 'attribution', seq, attribution: checks.attribution() }, blocks);
  };
  /** The engine again, sure of everybody it names. */
  const checkSure = () => {
    const { speakers, quotes } = checks.attribution();
    listener.onAnswer(
      { type: 'attribution', seq: ++seq, attribution: { speakers, quotes: quotes.map((quote) => ({ ...quote, confidence: 0.95 })) } },
      blocks,
    );
  };
  const text = () => session.get().view.text;
  return { session, check, checkSure, saves, disk, written, text };
}

/** Fake timers and frames; to be called before each test. */
export function stillWindow(): void {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
}

/** A session with the story open and checked once. */
export async function openStory(story?: OpenedStory) {
  const desk = setUp(story);
  await desk.session.start();
  desk.check();
  return desk;
}
