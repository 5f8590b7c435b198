import type { Node } from './tree';

/** The longest run of text that stands in whatever the pattern matches, in lower case; '' where there is none. */
export function requiredText(node: Node): string {
  let best = '';
  let run = '';
  const end = (): void => {
    if (run.length > best.length) best = run;
    run = '';
  };
  const walk = (at: Node): void => {
    switch (at.kind) {
      case 'set':
        if (at.char !== undefined) run += at.char.toLowerCase();
        else end();
        return;
      case 'assert':
      case 'empty':
      case 'look':
        return;
      case 'sequence':
        at.parts.forEach(walk);
        return;
      case 'group':
        walk(at.body);
        return;
      case 'repeat':
        if (at.min === 0) end();
        else {
          walk(at.body);
          end();
        }
        return;
      default:
        end();
    }
  };
  walk(node);
  end();
  return best;
}
