import { dialog, type BrowserWindow } from 'electron';
import { tell } from '../bridge';

/** How long a window may take to save before the editor is asked. */
const PATIENCE_MS = 10_000;

/** Lets a window close only after its story is saved. */
export interface CloseFlow {
  /** The page asked for something: from now on it can be told to save. */
  listening(): void;
  /** The page says that everything is saved, or that the editor said so. */
  agreed(): void;
  /** There is no page any more that could save anything. */
  lost(): void;
}

/**
 * When the window is to close, the page is told to save and the close waits for its answer. Where none comes in ten seconds
 * the editor is asked. A page that has not begun, or is gone, has nothing to save.
 */
export function closeWhenSaved(window: BrowserWindow, goOn: () => void): CloseFlow {
  let mayClose = true;
  let timer: NodeJS.Timeout | undefined;
  const close = (): void => {
    clearTimeout(timer);
    mayClose = true;
    window.close();
    goOn();
  };
  const ask = async (): Promise<void> => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'Copydesk has not finished saving.',
      detail: 'If you close now, the last changes may be lost.',
      buttons: ['Keep waiting', 'Close anyway'],
      defaultId: 0,
      cancelId: 0,
    });
    if (window.isDestroyed()) return;
    if (response === 1) close();
    else wait();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), PATIENCE_MS);
  };
  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    tell(window.webContents, 'window:closing', undefined);
    wait();
  });
  window.on('closed', () => clearTimeout(timer));
  return {
    listening: () => {
      mayClose = false;
    },
    agreed: close,
    lost: () => {
      mayClose = true;
    },
  };
}
