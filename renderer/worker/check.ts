import type { LanguageSettings } from '../../article/checks/language';
import { LanguageStage } from './language-stage';
import type { FromWorker, ToWorker } from './messages';
import { StoryChecks } from './story-checks';

const checks = new StoryChecks();
const language = new LanguageStage();
const say = (message: FromWorker): void => self.postMessage(message);
const problem = (what: string, error: unknown): void =>
  say({ type: 'problem', message: `${what} ${error instanceof Error ? error.message : String(error)}` });
checks.onProblem = (message) => say({ type: 'problem', message });

let seq = 0;
/** Counts every reason to answer anew, settings too. */
let turn = 0;
let isOpen = false;

const languageSettings = (): LanguageSettings => {
  const { dialect, rules, dictionary, houseDictionary } = checks.settings!;
  return { dialect, rules, dictionary, houseDictionary, lists: checks.lists };
};

/** What is wrong and who speaks. Spelling and grammar come along where they are quick, else behind, unless the story changed meanwhile. */
async function run(): Promise<void> {
  if (!isOpen) return;
  const about = seq;
  const mine = ++turn;
  const isCurrent = () => mine === turn;
  const own = checks.own();
  const view = checks.view();
  const together = language.isQuick(view);
  if (!together) say({ type: 'findings', seq: about, stage: language.state === 'failed' ? 'all' : 'own', findings: own });
  else {
    const found = await language.check(view, isCurrent);
    if (found === null) return;
    say({ type: 'findings', seq: about, stage: 'all', findings: checks.merged(own, found) });
  }
  say({ type: 'attribution', seq: about, attribution: checks.attribution() });
  if (together || language.state !== 'ready') return;
  const found = await language.check(view, isCurrent);
  if (found !== null) say({ type: 'findings', seq: about, stage: 'all', findings: checks.merged(own, found) });
}

async function take(message: ToWorker): Promise<void> {
  switch (message.type) {
    case 'setup':
      return checks.setUp(message.styles, message.settings);
    case 'settings':
      checks.change(message.settings);
      await language.set(languageSettings());
      return run();
    case 'load-language':
      await language.load(languageSettings()).catch((error: unknown) => problem('Spelling and grammar could not be loaded.', error));
      return run();
    case 'story':
      checks.open(message.blocks, message.article, message.knowsStructure);
      break;
    case 'change':
      checks.splice(message.from, message.remove, message.blocks, message.article);
      break;
  }
  seq = message.seq;
  isOpen = true;
  return run();
}

self.onmessage = (event: MessageEvent<ToWorker>) => {
  take(event.data).catch((error: unknown) => problem('The checks stopped.', error));
};
