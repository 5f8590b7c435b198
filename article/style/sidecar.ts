import type { Example, Problem, StyleFile } from './pack';
import { saidOf, Source } from './source';

/** What stands beside a rule in `Rule.examples.yaml`, which Vale does not read. */
export interface Sidecar {
  safe: boolean;
  skipsQuotations: boolean;
  examples: Example[];
}

export const NO_SIDECAR: Sidecar = { safe: false, skipsQuotations: false, examples: [] };
const KEYS = ['safe', 'quotations', 'examples'];

/** Reads a sidecar; what is wrong in it is reported and the rest counts. */
export function readSidecar(file: StyleFile | undefined, problems: Problem[]): Sidecar {
  if (!file) return NO_SIDECAR;
  const source = Source.read(file);
  if (!(source instanceof Source)) {
    problems.push(source);
    return NO_SIDECAR;
  }
  const report = (line: number, reason: string): void => void problems.push({ file: file.path, line, reason });
  for (const key of source.keys())
    if (!KEYS.includes(key)) report(source.line(key), `‘${key}’ is not known beside a rule: ${KEYS.join(', ')} are`);
  const quotations = source.value('quotations');
  if (quotations !== undefined && quotations !== 'skip' && quotations !== 'check')
    report(source.line('quotations'), '‘quotations’ is ‘skip’ or ‘check’');
  const examples = mapsOf(source, report).flatMap(({ value, line }): Example[] => {
    const { wrong, right } = value;
    if (typeof wrong === 'string' || typeof right === 'string')
      return [{ ...(typeof wrong === 'string' ? { wrong } : {}), ...(typeof right === 'string' ? { right } : {}), line }];
    report(line, 'An example has ‘wrong’, ‘right’ or both');
    return [];
  });
  return { safe: source.flag('safe'), skipsQuotations: quotations === 'skip', examples };
}

/** The examples as plain values; none where reading them out fails. */
function mapsOf(source: Source, report: (line: number, reason: string) => void): ReturnType<Source['maps']> {
  try {
    return source.maps('examples');
  } catch (error) {
    report(source.line('examples'), `The examples cannot be read: ${saidOf((error as Error).message)}`);
    return [];
  }
}
