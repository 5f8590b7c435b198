// What opens over the window: Export, the command palette, Settings. (Find and replace stands in the flow above the page.)
// One at a time, named by the session's `dialog`; each is a sheet that keeps the focus and gives it back.
// Every choice shows at once; nothing here waits for an "OK" except what writes a file.
import type { ReactNode } from 'react';
import { useSession } from '../../session';
import { CommandPalette } from './CommandPalette';
import { ExportDialog } from './ExportDialog';
import { SettingsDialog } from './SettingsDialog';

/** The dialog that is open, if any. */
export function Dialogs(): ReactNode {
  const dialog = useSession((state) => state.dialog);
  if (dialog === 'export') return <ExportDialog />;
  if (dialog === 'palette') return <CommandPalette />;
  if (dialog === 'settings') return <SettingsDialog />;
  return null;
}
