import { useCallback, useEffect, useMemo } from 'react';
import { Editor, Transforms, type NodeEntry } from 'slate';
import { Editable, ReactEditor, Slate, type RenderChunkProps } from 'slate-react';
import type { Block as ArticleBlock } from '../../article/model';
import { useSessionNow, type Session } from '../session';
import { PageBlock } from './Block';
import { piecesByBlock, rangesOf, type BlockRange } from './decorate';
import { Leaf } from './Leaf';
import { drawnSelector, marksOf } from './marks';
import { typeAtEdge } from './type-at-edge';

const Chunk = ({ attributes, children, lowest }: RenderChunkProps) => (
  <div {...attributes} className={lowest ? 'chunk chunk--lowest' : 'chunk'}>
    {children}
  </div>
);
const NOTHING: BlockRange[] = [];

/** The page: the story that is open, typeset, with its findings and quotations drawn over it. */
export function Page({ session }: { session: Session }) {
  const docId = useSessionNow((state) => state.story?.docId);
  return docId ? <OpenPage key={docId} session={session} /> : null;
}

function OpenPage({ session }: { session: Session }) {
  const { editor } = session;
  const decorate = useDecorate(session);
  const onClick = useCallback((event: React.MouseEvent) => lightUp(event.target, session), [session]);
  const onDOMBeforeInput = useCallback((event: InputEvent) => typeAtEdge(editor, event), [editor]);
  useEffect(() => {
    // a story just opened takes the keys, so that F8 and typing work without a click
    if (!editor.selection) Transforms.select(editor, Editor.start(editor, []));
    ReactEditor.focus(editor);
  }, [editor]);
  return (
    <Slate editor={editor} initialValue={editor.children}>
      <Editable
        className="page__text"
        role="textbox"
        aria-label="Article"
        aria-multiline="true"
        tabIndex={0}
        spellCheck={false}
        decorate={decorate}
        renderElement={PageBlock}
        renderLeaf={Leaf}
        renderChunk={Chunk}
        onDOMBeforeInput={onDOMBeforeInput}
        onClick={onClick}
        onKeyDown={(event) => event.defaultPrevented}
        onDrop={(event) => event.dataTransfer.files.length > 0}
      />
    </Slate>
  );
}

/** A click on a finding or a quotation lights it up in the inspector; the caret goes where it was clicked. */
function lightUp(target: EventTarget, session: Session): void {
  if (!(target instanceof Element)) return;
  const finding = target.closest('[data-finding]')?.getAttribute('data-finding');
  const quote = target.closest('[data-quote]')?.getAttribute('data-quote');
  const change = target.closest('[data-change]')?.getAttribute('data-change');
  session.actions.light({ finding, quote, change });
}

function useDecorate(session: Session): (entry: NodeEntry) => BlockRange[] {
  const select = useMemo(() => drawnSelector(), []);
  const drawn = useSessionNow(select);
  return useMemo(() => {
    const { blocks } = session.get();
    const pieces = piecesByBlock(drawn.view, marksOf(drawn));
    return ([node, path]: NodeEntry) => {
      const index = path[0];
      if (path.length !== 1 || index === undefined || node !== blocks[index]) return NOTHING;
      const here = pieces.get(index);
      return here ? rangesOf(node as ArticleBlock, index, here) : NOTHING;
    };
  }, [session, drawn]);
}
