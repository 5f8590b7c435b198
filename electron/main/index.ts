// The main process: starts one window, opens the stories it is asked for, and owns every file. Nothing here awaits at the top:
// the program is ready only after this module has run to its end.
import { app, Menu, nativeTheme, session, type BrowserWindow } from 'electron';
import path from 'node:path';
import { storyOf } from './arguments';
import { answerRequests, tell } from './bridge';
import { lockContents, lockSession, ORIGIN, registerScheme, serveWindow } from './guard';
import { handlers } from './handlers';
import { menuTemplate } from './menu';
import { Opener } from './opener';
import { places } from './places';
import { Refusal } from './refusal';
import { readSettings } from './settings';
import { closeWhenSaved, openWindow, reloadWhenLost, type CloseFlow } from './window';

const mac = process.platform === 'darwin';
const userData = process.env['COPYDESK_USER_DATA'];
if (userData) app.setPath('userData', path.resolve(userData));
// With the switch that turns the sandbox off, as root needs it, this call would restart the network service for ever.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();
lockContents(app);

let window: BrowserWindow | null = null;
let closing: CloseFlow | null = null;
let quitting = false;

const at = places();
const opener = new Opener(at, storyOf(process.argv, process.cwd(), process.defaultApp === true), () => void drawMenu());

/** Opens a story in the window that is there, and says there what went wrong; opens a window where there is none. */
async function openInWindow(file: string): Promise<void> {
  if (!window) {
    opener.next(file);
    if (app.isReady()) await startWindow();
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
  const { webContents } = window;
  await opener.open(file).then(
    (story) => tell(webContents, 'story:opened', story),
    (error: unknown) => sayFailed(error, path.basename(file)),
  );
}

/** Says in the window why a story did not open. */
function sayFailed(error: unknown, name: string): void {
  if (!(error instanceof Refusal)) console.error(error);
  const message = error instanceof Refusal ? error.message : `${name} could not be opened. Nothing was changed; please try again.`;
  if (window) tell(window.webContents, 'story:failed', { message });
}

async function drawMenu(): Promise<void> {
  const recent = await opener.recent();
  const actions = {
    command: (id: string) => window && tell(window.webContents, 'menu:command', { id }),
    openRecent: (id: string) => void recent.find(id).then(openInWindow, (error: unknown) => sayFailed(error, 'The story')),
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(await recent.list(), actions, { mac, development: !app.isPackaged })));
}

async function startWindow(): Promise<void> {
  const opened = await openWindow({ preload: at.preload, icon: at.icon, place: at.window });
  window = opened;
  closing = closeWhenSaved(opened, () => {
    if (quitting) app.quit();
  });
  reloadWhenLost(opened, () => closing?.lost());
  opened.on('closed', () => {
    if (window === opened) window = null;
  });
}

function start(): void {
  serveWindow(session.defaultSession, at.page);
  lockSession(session.defaultSession);
  answerRequests(
    handlers({
      places: at,
      opener,
      closing: {
        listening: () => closing?.listening(),
        agreed: () => closing?.agreed(),
        lost: () => closing?.lost(),
      },
    }),
    ({ senderFrame, sender }) =>
      senderFrame !== null && sender === window?.webContents && senderFrame === sender.mainFrame && senderFrame.origin === ORIGIN,
  );
  void readSettings(at.settings)
    .then(({ theme }) => {
      nativeTheme.themeSource = theme;
    })
    .then(startWindow)
    .then(drawMenu);
}

if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  app.on('second-instance', (_event, argv, cwd) => {
    const story = storyOf(argv, cwd, process.defaultApp === true);
    if (story) void openInWindow(story);
    else window?.focus();
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void openInWindow(file);
  });
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('activate', () => {
    if (!window && app.isReady()) void startWindow();
  });
  app.on('window-all-closed', () => {
    if (!mac || quitting) app.quit();
  });
  process.on('uncaughtException', (error) => console.error('Something went wrong in the main process.', error));
  process.on('unhandledRejection', (error) => console.error('Something went wrong in the main process.', error));
  void app.whenReady().then(start);
}
