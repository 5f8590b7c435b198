import { useState, type ReactNode } from 'react';
import type { Severity } from '../../../article/model';
import { useSession, useSessionHandle } from '../../session';
import { Button, SEVERITY_WORDS, SeverityMark, Switch } from '../parts';
import { useRules, type ListedRule } from './use-rules';

const LEVELS: readonly Severity[] = ['error', 'warning', 'suggestion'];

/** House style: packs and rules, each on or off, how it counts, and how often it fired in this story. */
export function RulesPane(): ReactNode {
  const { actions } = useSessionHandle();
  const settings = useSession((state) => state.settings);
  const findings = useSession((state) => state.findings);
  const { rules: all, packs, problems } = useRules();
  const [filter, setFilter] = useState('');
  const packOn = (name: string | null): boolean =>
    name === null || (settings.packs[name] ?? packs.find((pack) => pack.name === name)?.on ?? true);
  const isOn = (rule: ListedRule): boolean => settings.rules[rule.rule] !== 'off';
  const rules = all.filter((rule) => packOn(rule.pack));
  const shown = rules.filter((rule) => `${rule.rule} ${rule.title}`.toLowerCase().includes(filter.trim().toLowerCase()));
  const set = (rule: ListedRule, value: Severity | 'off'): void => {
    const next = { ...settings.rules };
    if (value === rule.severity) delete next[rule.rule];
    else next[rule.rule] = value;
    actions.setSetting('rules', next);
  };
  return (
    <div className="settings-pane">
      <div className="settings-packs">
        {packs.map((pack) => (
          <label key={pack.name}>
            <Switch
              label={`House style pack ${pack.name}`}
              checked={packOn(pack.name)}
              onChange={(on) => actions.setSetting('packs', { ...settings.packs, [pack.name]: on })}
            />
            {pack.name}
          </label>
        ))}
        <OpenFolder />
      </div>
      {problems.map((problem) => (
        <p key={`${problem.file}:${problem.line}`} className="settings-problem">
          {problem.file}, line {problem.line}: {problem.reason}
        </p>
      ))}
      <div className="settings-filter">
        <input
          className="field"
          data-autofocus=""
          aria-label="Filter rules"
          placeholder={`Filter ${rules.length} rules`}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <span>
          {rules.filter(isOn).length} on, {rules.filter((rule) => !isOn(rule)).length} off
        </span>
      </div>
      <table className="settings-rules">
        <thead>
          <tr>
            <th scope="col">On</th>
            <th scope="col">Rule and example</th>
            <th scope="col">Counts as</th>
            <th scope="col">Found</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((rule) => (
            <RuleRow
              key={rule.rule}
              rule={rule}
              set={settings.rules[rule.rule]}
              found={findings.filter((finding) => finding.rule === rule.rule).length}
              onSet={(value) => set(rule, value)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The newsroom's own packs in the system's file manager; why it did not open stands beside it. */
function OpenFolder(): ReactNode {
  const { bridge } = useSessionHandle();
  const [wrong, setWrong] = useState('');
  const open = async (): Promise<void> => {
    const answer = await bridge.ask('styles:open-folder', undefined);
    setWrong(answer.ok ? '' : answer.message);
  };
  return (
    <>
      <Button look="plain" onClick={() => void open()}>
        Open packs folder
      </Button>
      <p role="status" className="settings-problem">
        {wrong}
      </p>
    </>
  );
}

interface RowProps {
  rule: ListedRule;
  set: Severity | 'off' | undefined;
  found: number;
  onSet(value: Severity | 'off'): void;
}

function RuleRow({ rule, set, found, onSet }: RowProps): ReactNode {
  const on = set !== 'off';
  const severity = set && set !== 'off' ? set : rule.severity;
  return (
    <tr className={on ? undefined : 'settings-off'}>
      <td>
        <Switch label={rule.title} checked={on} onChange={(next) => onSet(next ? rule.severity : 'off')} />
      </td>
      <td title={rule.rule}>
        {rule.title}
        {rule.wrong ? (
          <small>
            <del>{rule.wrong}</del> {rule.right}
          </small>
        ) : null}
      </td>
      <td>
        <span className="settings-level">
          <SeverityMark severity={severity} />
          <select
            aria-label={`${rule.title} counts as`}
            disabled={!on}
            value={severity}
            onChange={(event) => onSet(event.target.value as Severity)}
          >
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {SEVERITY_WORDS[level]}
              </option>
            ))}
          </select>
        </span>
      </td>
      <td>{on ? found : '–'}</td>
    </tr>
  );
}
