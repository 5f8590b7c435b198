import type { Answer, OpenedStory } from '../../../electron/ipc';
import type { Actions } from '../contract';
import type { Desk } from '../desk';

type Part = Pick<Actions, 'openDialog' | 'openDropped' | 'openRecent' | 'openSample' | 'save'>;

export function storyActions(desk: Desk): Part {
  const { bridge } = desk;
  /** What was typed is on the disk before another story comes; where it cannot be written the other one does not come. */
  const openFrom = async (ask: () => Promise<Answer<OpenedStory | null>>): Promise<void> => {
    const { story } = desk.get();
    if (story && story.saved !== 'arrived' && story.saved !== 'saved' && !(await desk.save())) return;
    const answer = await ask();
    desk.set({ opening: false });
    if (!answer.ok) desk.set({ banner: { level: 'error', text: answer.message } });
    else if (answer.value) {
      desk.open(answer.value);
      const recent = await bridge.ask('recent:list', undefined);
      if (recent.ok) desk.set({ recent: recent.value });
    }
  };
  /** The same for a story that was chosen already: from now on it is on its way. */
  const openChosen = (ask: () => Promise<Answer<OpenedStory | null>>): Promise<void> =>
    openFrom(() => {
      desk.set({ opening: true });
      return ask();
    });
  return {
    openDialog: () => openFrom(() => bridge.ask('story:open-dialog', undefined)),
    openDropped: (file) => openChosen(() => bridge.openDropped(file)),
    openRecent: (id) => openChosen(() => bridge.ask('story:open-recent', { id })),
    openSample: (id) => openChosen(() => bridge.ask('story:open-sample', { id })),
    save: async () => {
      const saved = await desk.save();
      if (saved) desk.actions.announce('Saved');
      return saved;
    },
  };
}
