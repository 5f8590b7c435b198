import { Transforms } from 'slate';
import { putBack, typeBefore } from '../../../article/changes';
import { placeAt, viewOf, type Block } from '../../../article/model';
import { applyEdits, setArticle } from '../../editor/core';
import type { Actions } from '../contract';
import type { Desk } from '../desk';

type Part = Pick<Actions, 'selectChange' | 'putBack' | 'setShowChanges' | 'setChangesView'>;

export function changeActions(desk: Desk): Part {
  const byId = (id: string) => desk.get().changes.find((change) => change.id === id);
  return {
    selectChange: (id) => {
      const change = byId(id);
      if (!change) return;
      const { after } = change.parts[0];
      desk.set({ currentChange: id, changesView: 'marked' });
      desk.actions.goTo(after.start, after.end);
    },
    putBack: (id) => {
      const { changes } = desk.get();
      const index = changes.findIndex((change) => change.id === id);
      const change = changes[index];
      if (!change) return;
      desk.edit((editor) => {
        applyEdits(editor, change.parts.flatMap(putBack));
        setArticle(editor, Object.fromEntries(change.parts.map(({ id: part }) => [`c:${part}`, undefined])));
        const was = typeBefore(change.parts[0]);
        if (!was) return;
        const { block } = placeAt(viewOf(editor.children as Block[]), was.start);
        Transforms.setNodes(editor, { type: was.type }, { at: [block] });
      });
      const next = changes[index + 1] ?? changes[index - 1];
      desk.set({ currentChange: next?.id ?? null });
      desk.actions.announce('Put back');
    },
    setShowChanges: (showChanges) => desk.set({ showChanges, changesView: 'marked', ...(showChanges ? { tab: 'changes' } : {}) }),
    setChangesView: (changesView) => desk.set({ changesView }),
  };
}
