/** One chord: `mod` is Cmd on macOS and Ctrl elsewhere; `code` is that of a KeyboardEvent. */
export interface Chord {
  mod?: boolean;
  shift?: boolean;
  alt?: boolean;
  code: string;
  /** Only there: `mac`, or everywhere but there. */
  on?: 'mac' | 'other';
}

export type MenuName = 'File' | 'Edit' | 'Story' | 'Findings' | 'Quotes' | 'View';

/**
 * Where a command's keys are read. `anywhere`: the whole window. `page`: not while a text field has the focus (it has its own).
 * `quotes`: in the Quotes tab and its card, never where the story is typed.
 * `finding-card`, `quote-card`, `changes`: only while the focus is inside an element with that `data-keys`.
 */
export type KeyPlace = 'anywhere' | 'page' | 'quotes' | 'finding-card' | 'quote-card' | 'changes';

export interface CommandEntry {
  id: string;
  /** As the menu and the palette write it. */
  title: string;
  menu: MenuName;
  keys: readonly Chord[];
  where: KeyPlace;
  /** A sentence for the palette. */
  help?: string;
}

const command = <Id extends string>(
  menu: MenuName,
  id: Id,
  title: string,
  keys: readonly Chord[] = [],
  where: KeyPlace = 'anywhere',
  help?: string,
): CommandEntry & { id: Id } => ({ id, title, menu, keys, where, ...(help ? { help } : {}) });

/** Every command, in the order of the menus. Menus, palette, key caps and shortcuts are drawn from this list. */
export const COMMANDS = [
  command('File', 'open', 'Open a story…', [{ mod: true, code: 'KeyO' }]),
  command('File', 'open-sample', 'Open a sample story', [], 'anywhere', 'An invented story with defects, for a first look'),
  command('File', 'save', 'Save working copy', [{ mod: true, code: 'KeyS' }], 'anywhere', 'The file you were sent is never changed'),
  command('File', 'export', 'Export…', [{ mod: true, code: 'KeyE' }], 'anywhere', 'Clean HTML or Markdown'),
  command('File', 'export-again', 'Export again', [{ mod: true, shift: true, code: 'KeyE' }], 'anywhere', 'The same way as last time'),
  command(
    'File',
    'copy-export',
    'Copy the export',
    [{ mod: true, shift: true, code: 'KeyC' }],
    'anywhere',
    'As rich text and as plain text',
  ),
  command('File', 'settings', 'Settings…', [{ mod: true, code: 'Comma' }]),

  command('Edit', 'undo', 'Undo', [{ mod: true, code: 'KeyZ' }], 'page'),
  command(
    'Edit',
    'redo',
    'Redo',
    [
      { mod: true, shift: true, code: 'KeyZ' },
      { mod: true, code: 'KeyY', on: 'other' },
    ],
    'page',
  ),
  command('Edit', 'bold', 'Bold', [{ mod: true, code: 'KeyB' }], 'page'),
  command('Edit', 'italic', 'Italic', [{ mod: true, code: 'KeyI' }], 'page'),
  command('Edit', 'find', 'Find…', [{ mod: true, code: 'KeyF' }]),
  command('Edit', 'replace', 'Find and replace…', [
    { mod: true, alt: true, code: 'KeyF' },
    { mod: true, code: 'KeyH', on: 'other' },
  ]),

  command('Story', 'headline', 'Make it the headline', [{ mod: true, alt: true, code: 'Digit1' }], 'page'),
  command('Story', 'subhead', 'Make it a subhead', [{ mod: true, alt: true, code: 'Digit2' }], 'page'),
  command('Story', 'byline', 'Make it the byline', [], 'page'),
  command('Story', 'block-quote', 'Make it a block quote', [], 'page'),
  command('Story', 'list-item', 'Make it a list item', [], 'page'),
  command('Story', 'paragraph', 'Make it a paragraph', [{ mod: true, alt: true, code: 'Digit0' }], 'page'),

  command('Findings', 'next-finding', 'Next finding', [{ code: 'F8' }]),
  command('Findings', 'previous-finding', 'Previous finding', [{ shift: true, code: 'F8' }]),
  command('Findings', 'show-fixes', 'Show the fixes here', [{ mod: true, code: 'Period' }], 'anywhere', 'Opens the card at the caret'),
  command('Findings', 'apply-fix', 'Apply the first fix', [{ code: 'Enter' }], 'finding-card'),
  command('Findings', 'ignore-here', 'Ignore here', [{ code: 'KeyI' }], 'finding-card'),
  command('Findings', 'ignore-story', 'Ignore in this story', [{ shift: true, code: 'KeyI' }], 'finding-card'),
  command('Findings', 'ignore-always', 'Ignore always', [{ alt: true, code: 'KeyI' }], 'finding-card'),
  command('Findings', 'add-to-dictionary', 'Add to the dictionary', [{ code: 'KeyD' }], 'finding-card'),
  command('Findings', 'add-to-house-dictionary', 'Add to the house dictionary', [{ shift: true, code: 'KeyD' }], 'finding-card'),
  command('Findings', 'rule-page', 'Open the house style on this', [{ code: 'KeyL' }], 'finding-card', 'In your browser'),
  command('Findings', 'copy-rule-page', 'Copy the address of the house style', [{ shift: true, code: 'KeyL' }], 'finding-card'),
  command(
    'Findings',
    'fix-all-of-kind',
    'Fix all of this kind',
    [{ mod: true, alt: true, code: 'Period' }],
    'anywhere',
    'Not in quotations, unless it is safe there',
  ),
  command('Findings', 'fix-all-safe', 'Fix all that is safe', [{ mod: true, shift: true, code: 'Period' }], 'anywhere', 'One undo step'),

  command('Findings', 'show-wrong', 'Show or hide what is wrong', [], 'anywhere', 'F8 passes hidden ones over'),
  command('Findings', 'show-probably', 'Show or hide what is probably wrong', [], 'anywhere', 'F8 passes hidden ones over'),
  command('Findings', 'show-style', 'Show or hide what is style', [], 'anywhere', 'F8 passes hidden ones over'),

  command('Quotes', 'next-quote', 'Next quote', [{ code: 'F9' }]),
  command('Quotes', 'previous-quote', 'Previous quote', [{ shift: true, code: 'F9' }]),
  command('Quotes', 'tag-selection', 'Tag the selection or the quote here', [{ mod: true, shift: true, code: 'KeyK' }]),
  command(
    'Quotes',
    'split-quote',
    'Split the quote here',
    [{ mod: true, shift: true, code: 'KeyJ' }],
    'anywhere',
    'At the caret, or around the selected words',
  ),
  command('Quotes', 'join-quotes', 'Join quotes', [{ mod: true, code: 'KeyJ' }], 'anywhere', 'The selected ones, or this one and the next'),
  command('Quotes', 'edit-speaker', 'Edit the speaker…', [{ code: 'F2' }], 'anywhere', 'Full name, role, one person with another'),
  command('Quotes', 'take-apart', 'Take the speaker apart again', [], 'anywhere', 'Two names that were made one person'),
  command('Quotes', 'kind-direct', 'A direct quote', [{ alt: true, code: 'Digit1' }], 'quote-card'),
  command('Quotes', 'kind-partial', 'A partial quote', [{ alt: true, code: 'Digit2' }], 'quote-card'),
  command('Quotes', 'kind-scare', 'Scare quotes', [{ alt: true, code: 'Digit3' }], 'quote-card', 'Nobody is quoted'),
  command(
    'Quotes',
    'accept-all-sure',
    'Accept all sure speakers',
    [{ mod: true, shift: true, code: 'Enter' }],
    'anywhere',
    'One undo step',
  ),
  command('Quotes', 'new-person', 'New person', [{ alt: true, code: 'Enter' }], 'quote-card'),
  command(
    'Quotes',
    'not-a-quotation',
    'Not a quotation',
    [
      { mod: true, shift: true, code: 'Backspace' },
      { mod: true, code: 'Delete' },
    ],
    'quotes',
  ),

  command('View', 'tab-findings', 'Findings', [{ mod: true, code: 'Digit1' }]),
  command('View', 'tab-quotes', 'Quotes', [{ mod: true, code: 'Digit2' }]),
  command('View', 'tab-changes', 'Changes', [{ mod: true, code: 'Digit3' }]),
  command('View', 'sources', 'Sources', [{ mod: true, code: 'Digit4' }], 'anywhere', 'Who is quoted, who is never introduced'),
  command(
    'View',
    'group',
    'Group the list another way',
    [{ mod: true, shift: true, code: 'KeyG' }],
    'anywhere',
    'Findings by kind or place, quotes by speaker or as told',
  ),
  command('View', 'show-changes', 'Show changes', [{ mod: true, shift: true, code: 'KeyD' }]),
  command('View', 'put-back', 'Put the change back', [{ code: 'Delete' }, { code: 'Backspace' }], 'changes'),
  command('View', 'palette', 'Command palette…', [{ mod: true, shift: true, code: 'KeyP' }]),
] as const;

export type CommandId = (typeof COMMANDS)[number]['id'];
