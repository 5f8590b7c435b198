import { useDeferredValue, useEffect, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { counted, titleOf } from '../../panels';
import { isOpen, useSession, useSessionHandle, type ExportOptions } from '../../session';
import { Button, SeverityMark, Sheet } from '../parts';
import { FORMATS, nextName, sizeWords, withEnding } from './export-names';
import { ExportOptionsPane } from './ExportOptionsPane';
import { ExportPage } from './ExportPage';
import { ExportSource } from './ExportSource';
import './ExportDialog.css';

/** What the foot of the dialog says: nothing yet, a file in the way, or a sentence. */
type Said = { exists: string } | { words: string; failed?: boolean } | null;

/** File name and folder, as the disk offers them; both may be changed. */
function usePlace(extension: string): { fileName: string; setFileName(name: string): void; folder: string; choose(): void } {
  const { actions } = useSessionHandle();
  const [fileName, setFileName] = useState('');
  const [folder, setFolder] = useState('');
  useEffect(() => {
    void actions.exportPlace().then((place) => {
      if (!place) return;
      setFolder(place.folder);
      setFileName((typed) => typed || withEnding(place.baseName, extension));
    });
  }, [actions, extension]);
  useEffect(() => setFileName((name) => (name ? withEnding(name, extension) : name)), [extension]);
  const choose = (): void => void actions.chooseExportFolder().then((chosen) => chosen && setFolder(chosen));
  return { fileName, setFileName, folder, choose };
}

/** Export: formats at the left, the page above its source, options at the right. Any choice shows at once in both. */
export function ExportDialog(): ReactNode {
  const { actions } = useSessionHandle();
  const story = useSession((state) => state.story);
  const blocks = useSession((state) => state.blocks);
  const options = useSession((state) => state.lastExport);
  const [said, setSaid] = useState<Said>(null);
  const chosen = useDeferredValue(options);
  const preview = useMemo(() => actions.exportPreview(chosen), [actions, chosen]);
  const place = usePlace(preview.extension);
  const close = (): void => actions.setDialog(null);
  const setOptions = (next: ExportOptions): void => {
    setSaid(null);
    actions.setExportOptions(next);
  };
  const save = async (name = place.fileName, overwrite = false): Promise<void> => {
    const answer = await actions.writeExport(options, name, overwrite);
    if (answer.result === 'written') close();
    else if (answer.result === 'exists') setSaid({ exists: answer.fileName });
    else setSaid({ words: answer.message, failed: true });
  };
  const saveBeside = (name: string): void => {
    place.setFileName(nextName(name));
    void save(nextName(name));
  };
  const copy = (): void => {
    const done = actions.copyExport(options);
    setSaid(done ? { words: 'Copied.' } : { words: 'The system did not take the copy. Nothing was changed.', failed: true });
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (said && 'exists' in said) saveBeside(said.exists);
    else void save();
  };
  if (!story) return null;
  return (
    <Sheet title="Export" className="export" onClose={close} onKeyDown={keyDown}>
      <div className="sheet-head" data-keys="export">
        <h2>Export</h2>
        <p>{story.name}, as readers will see it</p>
        <Button look="plain" keys="Escape" onClick={close}>
          Close
        </Button>
      </div>
      <div className="export-middle" data-keys="export">
        <Formats options={options} onChange={setOptions} />
        <div className="export-preview">
          <ExportPage blocks={blocks} />
          <div className="export-name">
            <span>{place.fileName}</span>
            <span>{sizeWords(preview.text)}, changes as you choose</span>
          </div>
          <ExportSource text={preview.text} html={options.format === 'html'} />
        </div>
        <ExportOptionsPane
          options={options}
          onChange={setOptions}
          fileName={place.fileName}
          onFileName={place.setFileName}
          folder={place.folder}
          onChooseFolder={place.choose}
        />
      </div>
      <div className="sheet-foot" data-keys="export">
        {said && 'exists' in said ? (
          <Exists name={said.exists} onBeside={() => saveBeside(said.exists)} onReplace={() => void save(said.exists, true)} />
        ) : (
          <>
            <PreFlight said={said} onLook={close} />
            <Button keys="Mod+Shift+C" onClick={copy}>
              Copy
            </Button>
            <Button look="primary" keys="Enter" disabled={place.fileName.trim() === ''} onClick={() => void save()}>
              Save
            </Button>
          </>
        )}
      </div>
    </Sheet>
  );
}

function Formats({ options, onChange }: { options: ExportOptions; onChange(options: ExportOptions): void }): ReactNode {
  return (
    <div className="export-formats" role="radiogroup" aria-label="Format">
      {FORMATS.map(({ id, title, about }) => (
        <label key={id} className={options.format === id ? 'export-format export-format-on' : 'export-format'}>
          <input
            className="only-heard"
            type="radio"
            name="export-format"
            checked={options.format === id}
            data-autofocus={options.format === id ? '' : undefined}
            onChange={() => onChange({ ...options, format: id })}
          />
          <b>{title}</b>
          <span>{about}</span>
        </label>
      ))}
    </div>
  );
}

/** What is still open, said once and never in the way. */
function PreFlight({ said, onLook }: { said: Said; onLook(): void }): ReactNode {
  const { actions } = useSessionHandle();
  const findings = useSession((state) => state.findings);
  const untagged = useSession((state) => state.quotes).filter(isOpen).length;
  const first = findings[0];
  if (said && 'words' in said)
    return (
      <p className={said.failed ? 'pre-flight pre-flight-failed' : 'pre-flight'} role={said.failed ? 'alert' : 'status'}>
        {said.words}
      </p>
    );
  const look = (): void => {
    onLook();
    requestAnimationFrame(() => (first ? actions.nextFinding() : actions.nextQuote()));
  };
  return (
    <div className="pre-flight">
      {first ? <SeverityMark severity={first.severity} /> : null}
      <p>
        {first ? (
          <>
            <b>{findings.length}</b> {counted(findings.length, 'finding').split(' ')[1]} open: {titleOf(first)}
          </>
        ) : (
          'Nothing left to look at'
        )}
        {untagged > 0 ? (
          <>
            {' · '}
            <b>{untagged}</b> {counted(untagged, 'quote').split(' ')[1]} to tag
          </>
        ) : null}
      </p>
      {first || untagged > 0 ? (
        <Button look="plain" keys={first ? 'F8' : 'F9'} onClick={look}>
          Look first
        </Button>
      ) : null}
    </div>
  );
}

/** A file of that name is there. Enter is the choice that loses nothing. */
function Exists({ name, onBeside, onReplace }: { name: string; onBeside(): void; onReplace(): void }): ReactNode {
  return (
    <>
      <p className="pre-flight" role="alert">
        <span>
          <b>{name}</b> is there already.
        </span>
      </p>
      <Button onClick={onReplace}>Replace it</Button>
      <Button look="primary" keys="Enter" onClick={onBeside}>
        Save as {nextName(name)}
      </Button>
    </>
  );
}
