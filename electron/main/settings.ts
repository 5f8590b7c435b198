import path from 'node:path';
import { DEFAULT_SETTINGS } from '../default-settings';
import { settingsSchema, type Settings } from '../ipc';
import { readStored, writeStored } from './files';
import { refusalOf } from './refusal';

/** The stored settings; a damaged file is set aside and the defaults hold. Settings that a newer version added keep their default. */
export async function readSettings(file: string): Promise<Settings> {
  const stored = await readStored(file, (value) => settingsSchema.parse({ ...DEFAULT_SETTINGS, ...(value as object) }));
  return stored ?? DEFAULT_SETTINGS;
}

/** Stores the settings. Throws a `Refusal`. */
export async function writeSettings(file: string, settings: Settings): Promise<void> {
  try {
    await writeStored(file, settings);
  } catch (error) {
    throw refusalOf(error, `The settings (${path.basename(file)}) cannot be saved`);
  }
}
