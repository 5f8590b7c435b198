import { chooseFixes, findingKey } from '../../../article/checks';
import type { Block } from '../../../article/model';
import { applyFixes, setArticle } from '../../editor/core';
import type { Actions } from '../contract';
import type { Desk } from '../desk';
import { recordsOfFixes, type RuledFix } from '../made-by-rule';
import { putOnClipboard } from '../clipboard';
import { caretOf } from './caret';
import { leavePage } from './window';
import { findingPlace, neighbourOf } from '../navigation';
import { shownFindings } from '../placed-findings';
import { mendsAtOnce } from '../quoted';
import type { PlacedFinding } from '../state';

type Part = Pick<
  Actions,
  | 'toggleSeverity'
  | 'selectFinding'
  | 'applyFix'
  | 'applyAlike'
  | 'fixAllSafe'
  | 'fixAllOfKind'
  | 'ignore'
  | 'addToDictionary'
  | 'openRulePage'
  | 'copyRulePage'
  | 'nextFinding'
  | 'previousFinding'
>;

const NO_PAGE = 'This rule has no page in the house style';
const IGNORED = { here: 'Ignored here', story: 'Ignored in this story', always: 'Ignored always' } as const;

export function findingActions(desk: Desk): Part {
  const byId = (id: string) => desk.get().findings.find((finding) => finding.id === id);
  const select = (id: string): void => {
    const finding = byId(id);
    if (!finding) return;
    desk.set({ currentFinding: id });
    desk.actions.goTo(finding.start, finding.end);
  };
  /** Makes fixes and keeps which rules made them, by one undo step. */
  const applyRuled = (fixes: readonly RuledFix[]): void => {
    const before = desk.get();
    desk.edit((editor) => {
      applyFixes(
        editor,
        fixes.map(({ fix }) => fix),
      );
      setArticle(editor, recordsOfFixes(before, editor.children as Block[], fixes));
    });
  };
  const fixAll = (findings: readonly PlacedFinding[], mode: 'safe' | 'all'): void => {
    const fixes = chooseFixes(findings, mode);
    if (fixes.length === 0) return;
    const ruled = findings.flatMap(({ rule, fixes: [fix] }) => (fix && fixes.includes(fix) ? [{ rule, fix }] : []));
    applyRuled(ruled);
    desk.drop(findings.filter((finding) => finding.fixes[0] && fixes.includes(finding.fixes[0])).map(({ id }) => id));
    if (desk.get().card === null) desk.actions.focusPage();
    desk.actions.announce(fixes.length === 1 ? '1 fix made' : `${fixes.length} fixes made`);
  };
  /** After one is settled the next is lit; while a card is open it shows that one. */
  const settle = (id: string, change: () => void): void => {
    const { card } = desk.get();
    const place = byId(id)?.start ?? 0;
    change();
    desk.drop([id]);
    const left = shownFindings(desk.get());
    const next = left.find((finding) => finding.start >= place) ?? left[0];
    desk.set({ currentFinding: next?.id ?? null, card: next ? card : null });
    if (next) desk.actions.goTo(next.start, next.end);
    else if (card) desk.actions.closeCard();
  };
  const step = (by: 1 | -1): void => {
    const { currentFinding } = desk.get();
    const findings = shownFindings(desk.get());
    const current = findings.find((finding) => finding.id === currentFinding);
    const next = neighbourOf(findings, findingPlace, current, caretOf(desk), by);
    if (!next) return desk.actions.announce(desk.get().findings.length ? 'All findings are filtered out' : 'No findings left');
    leavePage(desk);
    desk.set({ tab: 'findings', showChanges: false });
    select(next.id);
    desk.set({ card: 'finding' });
  };
  return {
    toggleSeverity: (severity) => {
      const { hidden } = desk.get();
      desk.set({ hidden: hidden.includes(severity) ? hidden.filter((one) => one !== severity) : [...hidden, severity] });
      const { length } = shownFindings(desk.get());
      desk.actions.announce(`${length} of ${desk.get().findings.length} findings shown`);
    },
    selectFinding: select,
    applyFix: (id, n) => {
      const finding = byId(id);
      const fix = finding?.fixes[n];
      if (!fix) return;
      settle(id, () => applyRuled([{ rule: finding.rule, fix }]));
      desk.actions.announce('Fixed');
    },
    applyAlike: (id, edits) => {
      const finding = byId(id);
      if (!finding || edits.length === 0) return;
      settle(id, () => applyRuled([{ rule: finding.rule, fix: { title: '', safe: false, edits: [...edits] } }]));
      desk.actions.announce(edits.length === 1 ? 'Fixed' : `Fixed in ${edits.length} places`);
    },
    fixAllSafe: () => fixAll(shownFindings(desk.get()), 'safe'),
    fixAllOfKind: (kind) => {
      const { quotes } = desk.get();
      const own = shownFindings(desk.get()).filter((finding) => finding.kind === kind);
      fixAll(
        own.filter((finding) => mendsAtOnce(finding, quotes)),
        'all',
      );
    },
    ignore: (id, scope) => {
      const finding = byId(id);
      if (!finding) return;
      const key = findingKey(finding, desk.get().view.text);
      const { rule, text } = finding;
      settle(id, () => {
        desk.edit((editor) => setArticle(editor, { [`i:${key}`]: { scope: scope === 'always' ? 'here' : scope, rule, text } }));
        if (scope === 'always') desk.everywhere.say(`i:${key}`, 'ignored', key);
      });
      desk.actions.announce(IGNORED[scope]);
    },
    addToDictionary: (id, house = false) => {
      const finding = byId(id);
      if (!finding) return;
      const list = house ? 'houseDictionary' : 'dictionary';
      const { rule, text } = finding;
      const key = `i:${findingKey(finding, desk.get().view.text)}` as const;
      settle(id, () => {
        desk.edit((editor) => setArticle(editor, { [key]: { scope: 'here', rule, text } }));
        desk.everywhere.say(key, list, text);
      });
      desk.actions.announce(`“${text}” is in the ${house ? 'house dictionary' : 'dictionary'} now`);
    },
    openRulePage: async (id) => {
      const finding = byId(id);
      if (!finding?.link) return desk.actions.announce(NO_PAGE);
      const answer = await desk.bridge.ask('styles:open-page', { rule: finding.rule });
      if (answer.ok) desk.actions.announce('The house style opens in your browser');
      else desk.set({ banner: { level: 'warning', text: answer.message } });
    },
    copyRulePage: (id) => {
      const url = byId(id)?.link;
      if (!url) return desk.actions.announce(NO_PAGE);
      desk.actions.announce(putOnClipboard(null, url) ? 'The address is copied' : 'The clipboard did not take it');
    },
    nextFinding: () => step(1),
    previousFinding: () => step(-1),
  };
}
