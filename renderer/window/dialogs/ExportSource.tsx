import { useMemo, type ReactNode } from 'react';

const TAG = /(<!--[\s\S]*?-->|<\/?[a-zA-Z][^<>]*>)/;
const ATTRIBUTE = /([\w-]+)(=)("[^"]*")/g;

function tagParts(tag: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const match of tag.matchAll(ATTRIBUTE)) {
    parts.push(tag.slice(at, match.index), <i key={match.index}>{match[1]}</i>, '=', <b key={`${match.index}v`}>{match[3]}</b>);
    at = match.index + match[0].length;
  }
  return [...parts, tag.slice(at)];
}

/** Longer sources are shown without colours, so that every choice shows at once. */
const LONGEST = 60_000;

/** The text that will be written; tags, names and values of HTML told apart. */
export function ExportSource({ text, html }: { text: string; html: boolean }): ReactNode {
  const parts = useMemo(() => (html && text.length <= LONGEST ? text.split(TAG) : [text]), [text, html]);
  return (
    <pre className="export-source" tabIndex={0} role="region" aria-label="Source">
      {parts.map((part, n) => (n % 2 === 1 ? <span key={n}>{tagParts(part)}</span> : part))}
    </pre>
  );
}
