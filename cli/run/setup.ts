import type { EngineOptions } from '../../article/checks';
import { loadPacks, type LoadedStyles } from '../../article/style';
import { ownStyles, readStyles } from '../styles';

let kept: { root: string; styles: LoadedStyles } | null = null;

/** The styles of a root, read once in a run. Throws an error of the system where the folder cannot be read. */
export function stylesAt(style: string | null): LoadedStyles {
  const root = style ?? ownStyles();
  if (kept?.root === root) return kept.styles;
  const { files, problems } = readStyles(root);
  const loaded = loadPacks(files, {}, ({ file, line, reason }) => void process.stderr.write(`${file}:${line}: ${reason}\n`));
  kept = { root, styles: { ...loaded, problems: [...problems, ...loaded.problems] } };
  return kept.styles;
}

/** The rules of the packs that are on. */
export const packChecksOf = ({ packs }: LoadedStyles): NonNullable<EngineOptions['extra']> =>
  packs.filter(({ on }) => on).flatMap(({ checks }) => checks);
