import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { createLanguageChecker, type LanguageChecker, type LanguageSettings } from '../../article/checks/language';

/** Loads harper inside the worker, once, and gives the checker for spelling and grammar. */
export const openLanguage = (settings: LanguageSettings): Promise<LanguageChecker> =>
  createLanguageChecker(new LocalLinter({ binary }), settings);
