import { viewOf, type Attribution, type Block } from '../../article/model';
import type { Bridge, OpenedStory } from '../../electron/ipc';
import { asOneStep, canRedo, canUndo, createArticleEditor, type ArticleEditor } from '../editor/core';
import { startChecker, type CheckAnswer, type Checker } from '../worker';
import { allActions } from './actions';
import { compared, timesByHand } from './change-rows';
import { ChangeTimes } from './change-times';
import type { Session } from './contract';
import type { Desk } from './desk';
import { checkSettings, derive, type Known } from './derive';
import { Everywhere } from './everywhere';
import { EMPTY } from './initial';
import { moveAttribution } from './move-attribution';
import { afterChange, fromAnswer, fromOwnAnswer } from './placed-findings';
import { foundIds, type FoundIds } from './placed-quotes';
import { Colours } from './register';
import { Saving } from './saving';
import { changedRegions } from './shift';
import type { PlacedFinding, SessionState } from './state';
import { Store } from './store';

const NO_ATTRIBUTION: Attribution = { speakers: [], quotes: [] };
/** Changes are compared anew after this much quiet. Milliseconds. */
const COMPARE_AFTER = 150;

/** The session of one window. `bridge` is the only way out of it; the checks begin when it starts. */
export function createSession(bridge: Bridge, makeChecker: typeof startChecker = startChecker): Session {
  const store = new Store({ ...EMPTY, opening: true });
  let state = store.get();
  let editor: ArticleEditor = createArticleEditor({ blocks: [], article: {} });
  let checker: Checker | null = null;
  let raw: PlacedFinding[] = [];
  let attribution = NO_ATTRIBUTION;
  let ids: FoundIds = new Map();
  let colours = new Colours();
  let times = new ChangeTimes();
  let compare: ReturnType<typeof setTimeout> | undefined;

  const set = (patch: Partial<SessionState>, typing = false): void => {
    // kept here too: listeners read what follows from it
    state = { ...state, ...patch };
    store.set(patch, typing);
  };
  const value = () => ({ blocks: editor.children as Block[], article: editor.article });
  const saving = new Saving({
    bridge,
    value,
    changedAt: () => {
      if (compare !== undefined) compareNow();
      return timesByHand(state.changes);
    },
    story: () => state.story,
    tell: (saved, banner) => {
      if (!state.story || (saved.saved === 'unsaved' && state.story.saved === 'unsaved')) return;
      const clears = saved.saved === 'saved' && state.banner?.action?.command === 'save';
      set({ story: { ...state.story, ...saved }, ...(banner ? { banner } : clears ? { banner: null } : {}) }, saved.saved === 'unsaved');
    },
  });

  const derived = (now: Known): Partial<SessionState> => derive(state, now, { raw, attribution, ids, colours });

  const compareNow = (): void => {
    clearTimeout(compare);
    compare = undefined;
    set(compared(state, times));
  };
  const compareLater = (): void => {
    clearTimeout(compare);
    compare = setTimeout(compareNow, COMPARE_AFTER);
  };

  const sync = (typing = false): void => {
    if (!state.story) return;
    const { blocks, article } = value();
    const history = { canUndo: canUndo(editor), canRedo: canRedo(editor) };
    if (blocks === state.blocks && article === state.article) {
      if (history.canUndo !== state.canUndo || history.canRedo !== state.canRedo) set(history);
      return;
    }
    const regions = changedRegions(state.blocks, blocks);
    const view = blocks === state.blocks ? state.view : viewOf(blocks);
    raw = afterChange(raw, regions);
    attribution = moveAttribution(attribution, regions, view);
    const now = { ...state, ...history, blocks, article, view, strip: false };
    set({ ...now, ...derived(now) }, typing);
    everywhere.follow(article);
    checker?.change(blocks, article);
    compareLater();
    saving.later();
  };

  const everywhere = new Everywhere(
    () => state.settings,
    (list, entries) => desk.actions.setSetting(list, entries),
  );

  const refresh = (): void => set(derived(state));

  const onAnswer = (answer: CheckAnswer, about: readonly Block[]): void => {
    const since = changedRegions(about, state.blocks);
    if (answer.type === 'findings') raw = (answer.stage === 'own' ? fromOwnAnswer : fromAnswer)(raw, answer.findings, since);
    else {
      const moved = moveAttribution(answer.attribution, since, state.view);
      ids = foundIds(moved, attribution, ids);
      attribution = moved;
    }
    const { card } = state;
    refresh();
    // what the card was about is gone: the focus must not be lost with it
    if (card && !state.card) desk.actions.closeCard();
  };

  const open = (story: OpenedStory): void => {
    const arrived = story.arrived as unknown as NonNullable<SessionState['arrived']>;
    editor = createArticleEditor(story.current as unknown as typeof arrived);
    const { onChange } = editor;
    editor.onChange = (options) => {
      onChange(options);
      sync(true);
    };
    const { current: _, arrived: __, notes, savedAt, changedAt, ...info } = story;
    raw = [];
    attribution = NO_ATTRIBUTION;
    ids = new Map();
    colours = new Colours();
    times = new ChangeTimes(changedAt);
    everywhere.forget();
    const { blocks, article } = value();
    const { settings, recent, samples, lastExport, tab, hidden, grouping, quoteOrder } = state;
    const banner = notes.length ? ({ level: 'info', text: notes.join(' ') } as const) : null;
    const saved = savedAt === null ? 'arrived' : 'saved';
    set({
      ...{ ...EMPTY, settings, recent, samples, lastExport, tab, hidden, grouping, quoteOrder, banner, blocks, article, arrived },
      ...{ story: { ...info, savedAt, saved }, view: viewOf(blocks), strip: savedAt === null, checking: true },
    });
    saving.begin();
    checker?.open(blocks, article, story.knowsStructure);
    compareLater();
  };

  const desk: Desk = {
    bridge,
    get editor() {
      return editor;
    },
    get attribution() {
      return attribution;
    },
    get: () => state,
    set: (patch) => {
      const checks = patch.settings && checkSettings(patch.settings);
      set(patch);
      if (checks) checker?.settings(checks);
    },
    open,
    edit: (change) => {
      const target = editor;
      asOneStep(target, () => change(target));
      sync();
    },
    sync: () => sync(),
    drop: (ids) => {
      raw = raw.filter((finding) => !ids.includes(finding.id));
      refresh();
    },
    refresh,
    everywhere,
    save: () => saving.now(),
    actions: undefined as never,
  };
  desk.actions = allActions(desk);

  const begin = async (): Promise<void> => {
    bridge.on('story:opened', (story) => void leave().then(() => open(story)));
    bridge.on('story:failed', ({ message }) => set({ banner: { level: 'error', text: message } }));
    bridge.on('window:closing', () => void leave().then((safe) => (safe ? bridge.ask('window:close', undefined) : undefined)));
    const [settings, initial, styles] = await Promise.all([
      bridge.ask('settings:read', undefined),
      bridge.ask('story:initial', undefined),
      bridge.ask('styles:read', undefined),
    ]);
    if (settings.ok) set({ settings: settings.value });
    checker = makeChecker({
      onAnswer,
      onBusy: (checking) => checking !== state.checking && set({ checking, read: state.read || !checking }, checking),
      onProblem: (text) => set({ banner: { level: 'warning', text } }),
    });
    checker.setup(styles.ok ? styles.value : [], checkSettings(state.settings));
    if (initial.ok && initial.value) open(initial.value);
    else set({ opening: false, ...(initial.ok ? {} : { banner: { level: 'error', text: initial.message } }) });
    requestAnimationFrame(() => setTimeout(() => checker?.loadLanguage()));
    await readLists();
  };
  const readLists = async (): Promise<void> => {
    const [recent, samples] = await Promise.all([bridge.ask('recent:list', undefined), bridge.ask('samples:list', undefined)]);
    set({ ...(recent.ok ? { recent: recent.value } : {}), ...(samples.ok ? { samples: samples.value } : {}) });
  };
  /** Before the story leaves the desk what was typed goes to the disk; false when it could not. */
  const leave = async (): Promise<boolean> => (saving.isDirty && state.story ? saving.now() : true);

  return {
    bridge,
    get editor() {
      return editor;
    },
    actions: desk.actions,
    get: store.get,
    settled: store.settled,
    subscribe: store.subscribe,
    subscribeSettled: store.subscribeSettled,
    start: begin,
  };
}
