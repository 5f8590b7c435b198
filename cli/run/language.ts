import type { LanguageChecker } from '../../article/checks/language';
import type { Common } from './task';
import { stylesAt } from './setup';

let kept: { key: string; checker: Promise<LanguageChecker> } | null = null;

/** The checker for spelling and grammar, loaded once in a run. */
export function languageOf({ dialect, style }: Common): Promise<LanguageChecker> {
  const key = `${dialect} ${style ?? ''}`;
  if (kept?.key !== key) {
    const checker = import('../language').then(({ openLanguage }) => openLanguage({ dialect, lists: stylesAt(style).lists }));
    kept = { key, checker };
  }
  return kept.checker;
}
