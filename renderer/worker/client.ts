import type { ArticleData, Block } from '../../article/model';
import workerUrl from './check.ts?worker&url';
import type { CheckAnswer, CheckSettings, FromWorker, StyleFile, ToWorker } from './messages';

/** A change is sent after this much quiet, and at the latest after `AT_LATEST`. Milliseconds. */
const QUIET = 80;
const AT_LATEST = 400;

export interface CheckerListener {
  /** `blocks` are those that the answer is about. */
  onAnswer(answer: CheckAnswer, blocks: readonly Block[]): void;
  onBusy(busy: boolean): void;
  onProblem(message: string): void;
}

/** The checks beside the window. Give it every value of the story; it sends what changed. */
export interface Checker {
  setup(styles: StyleFile[], settings: CheckSettings): void;
  settings(settings: CheckSettings): void;
  open(blocks: readonly Block[], article: ArticleData, knowsStructure: boolean): void;
  change(blocks: readonly Block[], article: ArticleData): void;
  loadLanguage(): void;
}

interface Port {
  postMessage(message: ToWorker): void;
  onMessage(listener: (message: FromWorker) => void): void;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The module worker; its address passes the one policy that the page allows. */
function startWorker(): Port {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('copydesk', {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError('Only the checks may run as a worker.');
      return url;
    },
  });
  const worker = new Worker(policy ? policy.createScriptURL(workerUrl) : workerUrl, { type: 'module', name: 'checks' });
  return {
    postMessage: (message) => worker.postMessage(message),
    onMessage: (listener) => {
      worker.onmessage = (event: MessageEvent<FromWorker>) => listener(event.data);
      worker.onerror = (event) => listener({ type: 'problem', message: event.message || 'The checks stopped.' });
    },
  };
}

export function startChecker(listener: CheckerListener, port: Port = startWorker()): Checker {
  const asked = new Map<number, readonly Block[]>();
  let seq = 0;
  let sent: readonly Block[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  port.onMessage((message) => {
    if (message.type === 'problem') return listener.onProblem(message.message);
    const blocks = asked.get(message.seq);
    if (!blocks) return;
    for (const old of asked.keys()) if (old < message.seq) asked.delete(old);
    listener.onAnswer(message, blocks);
    if (message.seq === seq && message.type === 'findings' && !waitingSince) listener.onBusy(message.stage === 'own');
  });

  const ask = (message: ToWorker & { seq: number }, blocks: readonly Block[]) => {
    clearTimeout(timer);
    waitingSince = 0;
    asked.set(message.seq, blocks);
    sent = blocks;
    listener.onBusy(true);
    port.postMessage(message);
  };

  return {
    setup: (styles, settings) => port.postMessage({ type: 'setup', styles, settings }),
    settings: (settings) => port.postMessage({ type: 'settings', settings }),
    loadLanguage: () => port.postMessage({ type: 'load-language' }),
    open(blocks, article, knowsStructure) {
      asked.clear();
      ask({ type: 'story', seq: ++seq, blocks: [...blocks], article, knowsStructure }, blocks);
    },
    change(blocks, article) {
      const now = performance.now();
      waitingSince ||= now;
      listener.onBusy(true);
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          ask({ type: 'change', seq: ++seq, ...changedBlocks(sent, blocks), article }, blocks);
        },
        Math.max(0, Math.min(QUIET, waitingSince + AT_LATEST - now)),
      );
    },
  };
}

/** What to send so that the other side has the same blocks: those between the equal ones at both ends. */
export function changedBlocks(before: readonly Block[], after: readonly Block[]): { from: number; remove: number; blocks: Block[] } {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from++;
  let same = 0;
  while (same < before.length - from && same < after.length - from && before[before.length - 1 - same] === after[after.length - 1 - same])
    same++;
  return { from, remove: before.length - from - same, blocks: after.slice(from, after.length - same) };
}
