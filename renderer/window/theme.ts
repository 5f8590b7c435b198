import { useEffect } from 'react';
import type { Settings } from '../../electron/ipc';

const DARK = '(prefers-color-scheme: dark)';

/** Sets data-theme on the document: as the setting says, or as the system does while the setting is "system". */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const system = window.matchMedia(DARK);
    const apply = (): void => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (system.matches ? 'dark' : 'light') : theme;
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
}
