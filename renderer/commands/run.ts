import type { QuoteKind } from '../../article/model';
import { shownFindings, type Session, type SessionState } from '../session';
import { COMMANDS, type CommandEntry, type CommandId } from './list';

/** A command that can be asked whether it can run, and run. */
export interface Command extends CommandEntry {
  id: CommandId;
  run(session: Session): void;
  /** true, or the reason why not, in an editor's words. */
  enabled(state: SessionState): true | string;
}

type Enabled = (state: SessionState) => true | string;
const always: Enabled = () => true;
const story: Enabled = (state) => (state.story ? true : 'Open a story first');
const finding: Enabled = (state) => (!state.story ? 'Open a story first' : state.findings.length ? true : 'No findings left');
const quote: Enabled = (state) => (!state.story ? 'Open a story first' : state.quotes.length ? true : 'No quotes in this story');
const current: Enabled = (state) => (state.currentFinding ? true : 'Choose a finding first');
const rulePage: Enabled = (state) =>
  state.findings.some(({ id, link }) => id === state.currentFinding && link) ? true : 'No rule with a page of its own is chosen';
const currentQuote: Enabled = (state) => (state.currentQuote ? true : 'Choose a quote first');

const finish = (run: (session: Session, id: string) => void) => (session: Session) => {
  const id = session.get().currentFinding;
  if (id) run(session, id);
};

const merged = (state: SessionState) => {
  const quote = state.quotes.find(({ id }) => id === state.currentQuote);
  return state.speakers.find(({ id }) => id === quote?.speaker)?.merged ?? [];
};

const ofKind = (kind: QuoteKind) => (session: Session) => {
  const id = session.get().currentQuote;
  if (id) session.actions.setQuoteKind(id, kind);
};

const doing: Record<CommandId, { run: (session: Session) => void; enabled: Enabled }> = {
  open: { run: (s) => void s.actions.openDialog(), enabled: always },
  'open-sample': {
    run: (s) => {
      const first = s.get().samples[0];
      if (first) void s.actions.openSample(first.id);
    },
    enabled: (state) => (state.samples.length ? true : 'No samples here'),
  },
  save: { run: (s) => void s.actions.save(), enabled: story },
  export: { run: (s) => s.actions.setDialog('export'), enabled: story },
  'export-again': { run: (s) => void s.actions.exportAgain(), enabled: story },
  'copy-export': { run: (s) => s.actions.copyExport(s.get().lastExport), enabled: story },
  settings: { run: (s) => s.actions.setDialog('settings'), enabled: always },
  undo: { run: (s) => s.actions.undo(), enabled: (state) => (state.canUndo ? true : 'Nothing to undo') },
  redo: { run: (s) => s.actions.redo(), enabled: (state) => (state.canRedo ? true : 'Nothing to redo') },
  bold: { run: (s) => s.actions.toggleMark('bold'), enabled: story },
  italic: { run: (s) => s.actions.toggleMark('italic'), enabled: story },
  find: { run: (s) => s.actions.openFind(false), enabled: story },
  replace: { run: (s) => s.actions.openFind(true), enabled: story },
  headline: { run: (s) => s.actions.setBlockType('headline'), enabled: story },
  subhead: { run: (s) => s.actions.setBlockType('subhead'), enabled: story },
  byline: { run: (s) => s.actions.setBlockType('byline'), enabled: story },
  'block-quote': { run: (s) => s.actions.setBlockType('block-quote'), enabled: story },
  'list-item': { run: (s) => s.actions.setBlockType('list-item'), enabled: story },
  paragraph: { run: (s) => s.actions.setBlockType('paragraph'), enabled: story },
  'next-finding': { run: (s) => s.actions.nextFinding(), enabled: finding },
  'previous-finding': { run: (s) => s.actions.previousFinding(), enabled: finding },
  'show-fixes': { run: (s) => s.actions.openCard('finding'), enabled: finding },
  'apply-fix': { run: finish((s, id) => s.actions.applyFix(id, 0)), enabled: current },
  'ignore-here': { run: finish((s, id) => s.actions.ignore(id, 'here')), enabled: current },
  'ignore-story': { run: finish((s, id) => s.actions.ignore(id, 'story')), enabled: current },
  'ignore-always': { run: finish((s, id) => s.actions.ignore(id, 'always')), enabled: current },
  'add-to-dictionary': { run: finish((s, id) => s.actions.addToDictionary(id)), enabled: current },
  'add-to-house-dictionary': { run: finish((s, id) => s.actions.addToDictionary(id, true)), enabled: current },
  'rule-page': { run: finish((s, id) => void s.actions.openRulePage(id)), enabled: rulePage },
  'copy-rule-page': { run: finish((s, id) => s.actions.copyRulePage(id)), enabled: rulePage },
  'fix-all-of-kind': {
    run: (s) => {
      const { findings, currentFinding } = s.get();
      const kind = findings.find((f) => f.id === currentFinding)?.kind;
      if (kind) s.actions.fixAllOfKind(kind);
    },
    enabled: current,
  },
  'fix-all-safe': {
    run: (s) => s.actions.fixAllSafe(),
    enabled: (state) => (shownFindings(state).some((f) => f.fixes[0]?.safe) ? true : 'Nothing left that is safe to fix unseen'),
  },
  'show-wrong': { run: (s) => s.actions.toggleSeverity('error'), enabled: finding },
  'show-probably': { run: (s) => s.actions.toggleSeverity('warning'), enabled: finding },
  'show-style': { run: (s) => s.actions.toggleSeverity('suggestion'), enabled: finding },
  'next-quote': { run: (s) => s.actions.nextQuote(), enabled: quote },
  'previous-quote': { run: (s) => s.actions.previousQuote(), enabled: quote },
  'tag-selection': { run: (s) => s.actions.tagSelection(), enabled: story },
  'split-quote': { run: (s) => s.actions.splitQuote(), enabled: quote },
  'join-quotes': { run: (s) => s.actions.joinQuotes(), enabled: quote },
  'edit-speaker': { run: (s) => s.actions.openSpeakerForm(), enabled: quote },
  'take-apart': {
    run: (s) => {
      const last = merged(s.get()).at(-1);
      if (last) s.actions.takeApart(last.id);
    },
    enabled: (state) => (merged(state).length > 0 ? true : 'Choose a quote of two who were made one'),
  },
  'kind-direct': { run: ofKind('direct'), enabled: currentQuote },
  'kind-partial': { run: ofKind('partial'), enabled: currentQuote },
  'kind-scare': { run: ofKind('scare'), enabled: currentQuote },
  'accept-all-sure': {
    run: (s) => s.actions.acceptAllSure(),
    enabled: (state) => (state.quotes.some((q) => q.status === 'sure') ? true : 'No sure speakers left to accept'),
  },
  'new-person': { run: (s) => s.actions.openCard('quote'), enabled: currentQuote },
  'not-a-quotation': {
    run: (s) => {
      const id = s.get().currentQuote;
      if (id) s.actions.notAQuotation(id);
    },
    enabled: currentQuote,
  },
  'tab-findings': { run: (s) => s.actions.setTab('findings'), enabled: always },
  'tab-quotes': { run: (s) => s.actions.setTab('quotes'), enabled: always },
  'tab-changes': { run: (s) => s.actions.setTab('changes'), enabled: always },
  sources: {
    run: (s) => s.actions.showSources(),
    enabled: (state) =>
      !state.story ? 'Open a story first' : state.speakers.length + state.quotes.length ? true : 'No sources in this story',
  },
  group: {
    run: (s) => {
      const { tab, grouping, quoteOrder } = s.get();
      if (tab === 'quotes') s.actions.orderQuotes(quoteOrder === 'story' ? 'speaker' : 'story');
      else s.actions.groupFindings(grouping === 'place' ? 'kind' : 'place');
    },
    enabled: (state) => (!state.story ? 'Open a story first' : state.tab === 'changes' ? 'Changes stand in story order' : true),
  },
  'show-changes': { run: (s) => s.actions.setShowChanges(!s.get().showChanges), enabled: story },
  'put-back': {
    run: (s) => {
      const id = s.get().currentChange;
      if (id) s.actions.putBack(id);
    },
    enabled: (state) => (state.currentChange ? true : 'Choose a change first'),
  },
  palette: { run: (s) => s.actions.setDialog('palette'), enabled: always },
};

export const commands: readonly Command[] = COMMANDS.map((entry) => ({ ...entry, ...doing[entry.id] }));
const byId = new Map<string, Command>(commands.map((command) => [command.id, command]));

export const commandById = (id: string): Command | undefined => byId.get(id);

/** Runs a command by its id; one that cannot run now says why to a screen reader. */
export function runCommand(session: Session, id: string): void {
  const command = byId.get(id);
  if (!command) return;
  const enabled = command.enabled(session.get());
  if (enabled === true) command.run(session);
  else session.actions.announce(enabled);
}
