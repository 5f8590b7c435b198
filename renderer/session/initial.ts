import { DEFAULT_SETTINGS } from '../../electron/default-settings';
import type { SessionState } from './state';

/** A window without a story. */
export const EMPTY: SessionState = {
  opening: false,
  story: null,
  blocks: [],
  article: {},
  arrived: null,
  view: { text: '', blocks: [] },
  findings: [],
  hidden: [],
  quotes: [],
  speakers: [],
  changes: [],
  currentFinding: null,
  currentQuote: null,
  currentChange: null,
  card: null,
  tab: 'findings',
  dialog: null,
  showChanges: false,
  changesView: 'marked',
  strip: false,
  checking: false,
  read: false,
  banner: null,
  announcement: '',
  // until the settings file is read
  settings: DEFAULT_SETTINGS,
  find: { query: '', replacement: '', matchCase: false, words: false, inQuotations: false, matches: [], current: -1 },
  replacing: false,
  canUndo: false,
  canRedo: false,
  lastExport: { format: 'html', page: 'article', speakers: 'confirmed', roles: true },
  recent: [],
  samples: [],
};
