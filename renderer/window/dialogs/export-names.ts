import type { ExportFormat } from '../../session';

/** The formats, in the order of the list on the left. */
export const FORMATS: readonly { id: ExportFormat; title: string; about: string }[] = [
  { id: 'html', title: 'HTML', about: 'for the site' },
  { id: 'markdown', title: 'Markdown', about: 'with front matter' },
  { id: 'text', title: 'Plain text', about: 'no marks' },
  { id: 'ninjs', title: 'ninjs', about: 'for the wire' },
];

/** The file name with another ending; the editor's own name stays. */
export const withEnding = (name: string, ending: string): string => `${name.replace(/\.(?:html?|md|markdown|txt|json)$/i, '')}.${ending}`;

/** "story.html" becomes "story-2.html", "story-2.html" becomes "story-3.html". */
export function nextName(name: string): string {
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const ending = dot > 0 ? name.slice(dot) : '';
  const numbered = /^(.*)-(\d+)$/.exec(stem);
  return numbered ? `${numbered[1]}-${Number(numbered[2]) + 1}${ending}` : `${stem}-2${ending}`;
}

/** A size as a person reads it: "3.1 kB". */
export function sizeWords(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`;
}
