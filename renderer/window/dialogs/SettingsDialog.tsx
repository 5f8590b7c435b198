import { useState, type ReactNode } from 'react';
import type { Settings } from '../../../electron/ipc';
import { commands } from '../../commands';
import { useSession, useSessionHandle } from '../../session';
import { Button, Keys, Radios, Sheet } from '../parts';
import { DIALECT_NAMES } from '../StatusLine';
import { DictionaryPane } from './DictionaryPane';
import { chordKeys } from './palette-items';
import { RulesPane } from './RulesPane';
import './SettingsDialog.css';

const THEMES = [
  { value: 'system', title: 'As the system' },
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
] as const;
const DIALECTS = (Object.keys(DIALECT_NAMES) as Settings['dialect'][]).map((value) => ({ value, title: DIALECT_NAMES[value] }));

function GeneralPane(): ReactNode {
  const { actions } = useSessionHandle();
  const settings = useSession((state) => state.settings);
  return (
    <div className="settings-pane settings-general">
      <section>
        <h3 className="caps">Look</h3>
        <Radios label="Look" value={settings.theme} options={THEMES} onChange={(theme) => actions.setSetting('theme', theme)} />
      </section>
      <section>
        <h3 className="caps">Spelling of</h3>
        <Radios
          label="Spelling of"
          value={settings.dialect}
          options={DIALECTS}
          onChange={(dialect) => actions.setSetting('dialect', dialect)}
        />
      </section>
      <section>
        <h3 className="caps">Ignored always</h3>
        <p>{settings.ignored.length === 0 ? 'Nothing so far.' : `${settings.ignored.length} findings are left out in every story.`}</p>
        {settings.ignored.length > 0 ? <Button onClick={() => actions.setSetting('ignored', [])}>Show them again</Button> : null}
      </section>
    </div>
  );
}

function KeysPane(): ReactNode {
  return (
    <div className="settings-pane">
      <table className="settings-rules settings-keys">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Keys</th>
          </tr>
        </thead>
        <tbody>
          {commands
            .filter((command) => command.keys.length > 0)
            .map((command) => (
              <tr key={command.id}>
                <td>{command.title}</td>
                <td>{command.keys[0] ? <Keys keys={chordKeys(command.keys[0])} spoken /> : null}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

const PAGES = [
  { id: 'general', title: 'General', Pane: GeneralPane },
  { id: 'style', title: 'House style', Pane: RulesPane },
  { id: 'keys', title: 'Keys', Pane: KeysPane },
] as const;

/** Settings count at once; the story behind checks itself again. */
export function SettingsDialog(): ReactNode {
  const { actions } = useSessionHandle();
  const [page, setPage] = useState<(typeof PAGES)[number]['id']>('style');
  const { Pane } = PAGES.find((one) => one.id === page) ?? PAGES[0];
  const close = (): void => actions.setDialog(null);
  return (
    <Sheet title="Settings" className="settings" onClose={close}>
      <div className="sheet-head">
        <h2>Settings</h2>
        <p />
        <Button look="plain" keys="Escape" onClick={close}>
          Close
        </Button>
      </div>
      <div className="settings-middle">
        <nav className="settings-pages" aria-label="Settings">
          {PAGES.map(({ id, title }) => (
            <button key={id} type="button" aria-current={id === page ? 'page' : undefined} onClick={() => setPage(id)}>
              {title}
            </button>
          ))}
        </nav>
        <Pane />
        <DictionaryPane />
      </div>
      <div className="sheet-foot">
        <p>Changes count at once, in this window.</p>
        <Button onClick={() => actions.setSetting('rules', {})}>Restore all rules</Button>
      </div>
    </Sheet>
  );
}
