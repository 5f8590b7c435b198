import { BrowserWindow, dialog, nativeTheme, type WebContents } from 'electron';
import type { OpenedStory } from '../ipc';
import type { Handlers } from './bridge';
import type { Opener } from './opener';
import { openFolder, openInBrowser } from './outside';
import type { Places } from './places';
import { readSettings, writeSettings } from './settings';
import { listSamples, sampleFile } from './stories/samples';
import { readStyles, stylePageOf } from './styles';
import type { CloseFlow } from './window';

export interface HandlerNeeds {
  places: Places;
  opener: Opener;
  closing: CloseFlow;
}

const windowOf = (contents: WebContents): BrowserWindow | undefined => BrowserWindow.fromWebContents(contents) ?? undefined;

/** Shows a dialog over the window that asked. */
const over = <T>(contents: WebContents, show: (window: BrowserWindow) => Promise<T>, alone: () => Promise<T>): Promise<T> => {
  const window = windowOf(contents);
  return window ? show(window) : alone();
};

/** What main answers to each request of the contract. */
export function handlers({ places, opener, closing }: HandlerNeeds): Handlers {
  const choose = async (from: WebContents): Promise<OpenedStory | null> => {
    const options: Electron.OpenDialogOptions = {
      title: 'Open a story',
      properties: ['openFile'],
      filters: [
        { name: 'Stories', extensions: ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'copydesk'] },
        { name: 'All files', extensions: ['*'] },
      ],
    };
    const { filePaths } = await over(
      from,
      (window) => dialog.showOpenDialog(window, options),
      () => dialog.showOpenDialog(options),
    );
    return filePaths[0] === undefined ? null : opener.open(filePaths[0]);
  };
  return {
    'story:initial': async () => {
      closing.listening();
      return opener.initial();
    },
    'story:open-dialog': (_ask, from) => choose(from),
    'story:open-recent': async ({ id }) => opener.open(await (await opener.recent()).find(id)),
    'story:open-sample': async ({ id }) => opener.open(await sampleFile(places.samples, id)),
    'story:open-dropped': ({ path }) => opener.open(path),
    'recent:list': async () => (await opener.recent()).list(),
    'samples:list': () => listSamples(places.samples),
    'copy:save': async ({ docId, value, changedAt }) => (await opener.desk()).save(docId, value, changedAt),
    'export:place': async ({ docId }) => (await opener.desk()).exportPlace(docId),
    'export:choose-folder': async ({ docId }, from) => {
      const desk = await opener.desk();
      const options: Electron.OpenDialogOptions = {
        title: 'Where exports go',
        defaultPath: desk.exportFolder(docId),
        properties: ['openDirectory', 'createDirectory'],
      };
      const { filePaths } = await over(
        from,
        (window) => dialog.showOpenDialog(window, options),
        () => dialog.showOpenDialog(options),
      );
      return filePaths[0] === undefined ? null : desk.chooseExportFolder(docId, filePaths[0]);
    },
    'export:write': async (ask) => (await opener.desk()).export(ask),
    'settings:read': () => readSettings(places.settings),
    'settings:write': async (settings) => {
      await writeSettings(places.settings, settings);
      nativeTheme.themeSource = settings.theme;
      return settings;
    },
    'styles:read': () => readStyles(places.styles, places.ownStyles),
    'styles:open-folder': async () => {
      await openFolder(places.ownStyles);
      return undefined;
    },
    'styles:open-page': async ({ rule }) => {
      await openInBrowser(await stylePageOf(await readStyles(places.styles, places.ownStyles), rule));
      return undefined;
    },
    'window:close': async () => {
      // The answer goes out before the window does.
      setImmediate(() => closing.agreed());
      return undefined;
    },
  };
}
