import { dialog, type BrowserWindow } from 'electron';

/** So many lost pages in a minute, and it is no accident: then the editor is asked before another try. */
const TRIES = 3;
const MINUTE_MS = 60_000;

/** Loads the page again when its process was lost: the story comes back as its working copy has it. */
export function reloadWhenLost(window: BrowserWindow, onLost: () => void): void {
  let losses: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    onLost();
    console.error(`The page was lost (${reason}).`);
    losses = [...losses.filter((when) => Date.now() - when < MINUTE_MS), Date.now()];
    // Not within the event: the lost process is still being taken down.
    if (losses.length <= TRIES) setTimeout(() => !window.isDestroyed() && window.webContents.reload());
    else void askToReload(window);
  });
}

async function askToReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The page keeps stopping.',
    detail: 'Your working copy is safe on the disk, as it was saved last.',
    buttons: ['Load it again', 'Close the window'],
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.close();
}
