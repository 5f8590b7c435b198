import type { ReactNode } from 'react';
import type { ExportOptions } from '../../session';
import { Button, Keys, Radios, Segments, Tick } from '../parts';

interface PaneProps {
  options: ExportOptions;
  onChange(options: ExportOptions): void;
  fileName: string;
  onFileName(name: string): void;
  folder: string;
  onChooseFolder(): void;
}

const SPEAKERS = [
  { value: 'confirmed', title: 'Speakers you tagged' },
  { value: 'sure', title: 'Those we are sure of too' },
  { value: 'none', title: 'Marks only, no tags' },
] as const;
const PAGES = [
  { value: 'article', title: 'Article only' },
  { value: 'page', title: 'Whole page' },
] as const;

/** What can be chosen about the export, and where it goes: both in sight before anything is written. */
export function ExportOptionsPane({ options, onChange, fileName, onFileName, folder, onChooseFolder }: PaneProps): ReactNode {
  const set = (some: Partial<ExportOptions>): void => onChange({ ...options, ...some });
  return (
    <div className="export-options">
      {options.format === 'text' ? null : (
        <section>
          <h3 className="caps">Quotations</h3>
          <Radios label="Quotations" value={options.speakers} options={SPEAKERS} onChange={(speakers) => set({ speakers })} />
          <Tick checked={options.roles} disabled={options.speakers === 'none'} onChange={(roles) => set({ roles })}>
            Role and affiliation
          </Tick>
        </section>
      )}
      {options.format === 'html' ? (
        <section>
          <h3 className="caps">Page</h3>
          <Segments label="Page" value={options.page} options={PAGES} onChange={(page) => set({ page })} />
        </section>
      ) : null}
      <section>
        <h3 className="caps">Where</h3>
        <input
          className="field"
          aria-label="File name"
          spellCheck={false}
          value={fileName}
          onChange={(event) => onFileName(event.target.value)}
        />
        <div className="export-where">
          <span title={folder}>in {folder}</span>
          <Button look="plain" onClick={onChooseFolder}>
            Choose…
          </Button>
        </div>
        <div className="export-where">
          <span>Export again</span>
          <Keys keys="Mod+Shift+E" />
        </div>
      </section>
    </div>
  );
}
