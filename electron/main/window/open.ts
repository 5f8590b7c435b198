import { BrowserWindow, nativeTheme, screen } from 'electron';
import { START_PAGE } from '../guard';
import { readStored, writeStored } from '../files';
import { openingPlace, placeSchema, SMALLEST } from './place';

export interface WindowFiles {
  preload: string;
  icon: string;
  /** Where the window's place is remembered. */
  place: string;
}

/** The page's own background in both themes, so that a window never opens with a flash. */
const BACKGROUND = { light: '#f3f1ec', dark: '#17171a' };

/** Opens the window: sandboxed, with nothing of Node in the page, shown once its first picture is there. */
export async function openWindow(files: WindowFiles): Promise<BrowserWindow> {
  const last = await readStored(files.place, (value) => placeSchema.parse(value));
  const window = new BrowserWindow({
    ...openingPlace(
      last,
      [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea),
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Copydesk',
    icon: files.icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: files.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      webSecurity: true,
    },
  });
  if (last?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const place = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    void writeStored(files.place, place).catch((error: unknown) => console.error("The window's place could not be stored.", error));
  });
  void window.loadURL(START_PAGE);
  return window;
}
