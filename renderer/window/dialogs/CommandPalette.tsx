import { Command } from 'cmdk';
import { useState, type ReactNode } from 'react';
import { useSession, useSessionHandle } from '../../session';
import { Keys, Sheet } from '../parts';
import { paletteItems, searchPalette, type PaletteItem } from './palette-items';
import './CommandPalette.css';

const GROUPS = ['Do', 'Show', 'Go to'] as const;

/** A title with the typed letters set bold. */
function Marked({ text, query }: { text: string; query: string }): ReactNode {
  const word = query.trim().toLowerCase();
  const at = word ? text.toLowerCase().indexOf(word) : -1;
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <b>{text.slice(at, at + word.length)}</b>
      {text.slice(at + word.length)}
    </>
  );
}

function Item({ item, query, onRun }: { item: PaletteItem; query: string; onRun(item: PaletteItem): void }): ReactNode {
  return (
    <Command.Item value={item.id} disabled={item.disabled} className="palette-item" onSelect={() => onRun(item)}>
      <span>
        <Marked text={item.title} query={query} />
      </span>
      <small>
        <Marked text={item.about} query={query} />
      </small>
      {item.keys ? <Keys keys={item.keys} /> : null}
    </Command.Item>
  );
}

/** Every command by name, then views, then places in the story. What cannot be done now stays, grey, with the reason. */
export function CommandPalette(): ReactNode {
  const session = useSessionHandle();
  const state = useSession((whole) => whole);
  const [query, setQuery] = useState('');
  const [items] = useState(() => paletteItems(session, state));
  const { shown, found } = searchPalette(items, query);
  const close = (): void => session.actions.setDialog(null);
  const run = (item: PaletteItem): void => {
    close();
    // after the sheet has given the focus back, so that a card that opens keeps it
    requestAnimationFrame(() => item.run());
  };
  return (
    <Sheet title="Command palette" className="palette" onClose={close}>
      <Command shouldFilter={false} loop label="Commands">
        <Command.Input data-autofocus="" placeholder="What do you want to do?" value={query} onValueChange={setQuery} />
        <Command.List>
          {GROUPS.map((group) => {
            const own = shown.filter((item) => item.group === group);
            return own.length > 0 ? (
              <Command.Group key={group} heading={group}>
                {own.map((item) => (
                  <Item key={item.id} item={item} query={query} onRun={run} />
                ))}
              </Command.Group>
            ) : null;
          })}
          {shown.length === 0 ? <p className="palette-nothing">Nothing is called that.</p> : null}
        </Command.List>
      </Command>
      <div className="palette-foot">
        <span>
          <Keys keys="Enter" /> do it
        </span>
        <span>
          <Keys keys="ArrowUp" /> <Keys keys="ArrowDown" /> choose
        </span>
        <span>
          <Keys keys="Escape" /> back to the story
        </span>
        <span>
          {shown.length} of {query.trim() ? found : items.length}
        </span>
      </div>
    </Sheet>
  );
}
