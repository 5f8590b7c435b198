import type { Settings } from './ipc';

/** As a desk finds them at the first start. A pack or rule that is not named runs as it ships. Apart from the contract, whose schemas the window does not load. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  dialect: 'en-US',
  rules: {},
  packs: {},
  dictionary: [],
  houseDictionary: [],
  ignored: [],
};
