import { diffArrays } from 'diff';
import { viewOf, type Block } from '../../article/model';
import type { Story } from './read-story';

/**
 * The text of a plain-text file with its blocks as they were mended: blank lines, line ends and indents stay as they are, so that a patch of the two
 * applies to the file. Null for a format whose file is not made of its lines.
 */
export function mendedSource({ format, source, article }: Story, blocks: readonly Block[]): string | null {
  const { origins } = article;
  if (format.id !== 'text' || !origins) return null;
  const places = origins.map((list) => list[0]);
  if (places.some((place) => !place)) return null;
  const lineEnd = /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
  const textsOf = (list: readonly Block[]): string[] => viewOf(list).blocks.map(({ text }) => text);
  let out = '';
  let from = 0;
  let at = 0;
  const parts = diffArrays(textsOf(article.blocks), textsOf(blocks));
  parts.forEach((part, i) => {
    if (part.added) {
      if (!parts[i - 1]?.removed) out += part.value.map((text) => text + lineEnd).join('');
      return;
    }
    const first = places[at]!;
    const last = places[at + part.value.length - 1]!;
    at += part.value.length;
    if (!part.removed) return;
    const instead = parts[i + 1]?.added ? parts[i + 1]!.value : null;
    if (instead?.length === part.value.length) {
      instead.forEach((text, k) => {
        const place = places[at - instead.length + k]!;
        out += source.slice(from, place.start) + text;
        from = place.end;
      });
      return;
    }
    out += source.slice(from, first.start) + (instead ? instead.join(lineEnd) : '');
    from = instead ? last.end : (places[at]?.start ?? source.length);
  });
  return out + source.slice(from);
}
