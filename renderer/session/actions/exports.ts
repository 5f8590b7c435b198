import { blockText } from '../../../article/model';
import type { Actions } from '../contract';
import type { Desk } from '../desk';
import { previewOf } from '../exporting';
import { putOnClipboard } from '../clipboard';

type Part = Pick<
  Actions,
  'setExportOptions' | 'exportPreview' | 'exportPlace' | 'chooseExportFolder' | 'writeExport' | 'copyExport' | 'exportAgain'
>;

export function exportActions(desk: Desk): Part {
  const { bridge } = desk;
  const preview: Part['exportPreview'] = (options) => {
    const { blocks, article, settings } = desk.get();
    return previewOf({ blocks, article }, desk.attribution, settings.dialect, options);
  };
  const place: Part['exportPlace'] = async () => {
    const { story } = desk.get();
    const answer = story && (await bridge.ask('export:place', { docId: story.docId }));
    if (answer && !answer.ok) desk.set({ banner: { level: 'error', text: answer.message } });
    return answer?.ok ? answer.value : null;
  };
  const write: Part['writeExport'] = async (options, fileName, overwrite) => {
    const { story } = desk.get();
    if (!story) return { result: 'failed', message: 'Open a story first.' };
    const answer = await bridge.ask('export:write', { docId: story.docId, fileName, text: preview(options).text, overwrite });
    if (!answer.ok) return { result: 'failed', message: answer.message };
    if (answer.value.result === 'written') {
      desk.set({ lastExport: options });
      desk.actions.announce(`${answer.value.fileName} written`);
    }
    return answer.value;
  };
  return {
    setExportOptions: (lastExport) => desk.set({ lastExport }),
    exportPreview: preview,
    exportPlace: place,
    chooseExportFolder: async () => {
      const { story } = desk.get();
      const answer = story && (await bridge.ask('export:choose-folder', { docId: story.docId }));
      if (answer && !answer.ok) desk.set({ banner: { level: 'error', text: answer.message } });
      return answer?.ok ? (answer.value?.folder ?? null) : null;
    },
    writeExport: write,
    copyExport: (options) => {
      const { text, html } = preview(options);
      // Markdown is copied as its source; as HTML others get the page, and its words where only plain text is taken
      const plain = options.format === 'html' ? desk.get().blocks.map(blockText).join('\n\n') : text;
      const copied = putOnClipboard(html, plain);
      if (copied) desk.set({ lastExport: options });
      desk.actions.announce(copied ? 'Copied' : 'The clipboard did not take it');
      return copied;
    },
    exportAgain: async () => {
      const { lastExport } = desk.get();
      const where = await place();
      if (!where) return;
      const { extension } = preview(lastExport);
      const done = await write(lastExport, `${where.baseName}.${extension}`, false);
      if (done.result === 'written') desk.set({ banner: { level: 'info', text: `${done.fileName} is written.`, detail: done.folder } });
      else if (done.result === 'exists') desk.actions.setDialog('export');
      else desk.set({ banner: { level: 'error', text: done.message, detail: 'Your story is untouched.' } });
    },
  };
}
