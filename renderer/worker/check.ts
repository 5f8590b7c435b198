import type { FromWorker, ToWorker } from './messages';
import { StoryChecks } from './story-checks';

const checks = new StoryChecks();
const say = (message: FromWorker): void => self.postMessage(message);
checks.onFault = (message) => say({ type: 'problem', message });

let seq = 0;
let isOpen = false;

/** Own findings first, then who speaks; spelling and grammar when they are done, unless the story changed meanwhile. */
function run(): void {
  if (!isOpen) return;
  const about = seq;
  const own = checks.own();
  say({ type: 'findings', seq: about, stage: 'all', findings: own });
  say({ type: 'attribution', seq: about, attribution: checks.attribution() });
}

function take(message: ToWorker): void {
  switch (message.type) {
    case 'setup':
      return checks.setUp(message.styles, message.settings);
    case 'settings':
      checks.change(message.settings);
      return run();
    case 'story':
      checks.open(message.blocks, message.article, message.knowsStructure);
      break;
    case 'change':
      checks.splice(message.from, message.remove, message.blocks, message.article);
      break;
    case 'load-language':
      return;
  }
  seq = message.seq;
  isOpen = true;
  run();
}

self.onmessage = (event: MessageEvent<ToWorker>) => {
  try {
    take(event.data);
  } catch (error) {
    say({ type: 'problem', message: `The checks stopped: ${error instanceof Error ? error.message : String(error)}` });
  }
};
