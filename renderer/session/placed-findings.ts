import { findingKey, mergeFindings } from '../../article/checks';
import type { ArticleData, Finding, View } from '../../article/model';
import type { Settings } from '../../electron/ipc';
import { shiftFinding, type Region } from './shift';
import type { PlacedFinding, SessionState } from './state';

let last = 0;
const placed = (finding: Finding): PlacedFinding => ({ ...finding, id: `f${++last}` });

/** Findings after a change of the text: those behind it moved, those it touched gone. */
export function afterChange(findings: readonly PlacedFinding[], regions: readonly Region[]): PlacedFinding[] {
  return findings.flatMap((finding) => shiftFinding(regions, finding) ?? []);
}

const place = (finding: Finding): string => `${finding.rule}\n${finding.start}\n${finding.text}`;

/** What took the place of a finding: about the same letters and of its kind, though the rule or its reach differ. */
const follows = (now: Finding, was: Finding): boolean => now.kind === was.kind && now.start < was.end && was.start < now.end;

/**
 * Findings of an answer put in place. `since` is what changed after the question was asked: what that touched is not taken from the answer.
 * One that is the same as before, or follows one that is gone, keeps its id, and its object where nothing differs: an open card stays open.
 */
export function fromAnswer(known: readonly PlacedFinding[], answer: readonly Finding[], since: readonly Region[]): PlacedFinding[] {
  const before = new Map(known.map((finding) => [place(finding), finding]));
  const moved = answer.flatMap((finding) => (since.length ? shiftFinding(since, finding) : finding) ?? []);
  const still = new Set(moved.map(place));
  const gone = new Set(known.filter((finding) => !still.has(place(finding))));
  return moved.map((now) => {
    const same = before.get(place(now)) ?? [...gone].find((was) => follows(now, was));
    if (!same) return placed(now);
    gone.delete(same);
    const next = { ...now, id: same.id };
    return JSON.stringify(next) === JSON.stringify(same) ? same : next;
  });
}

const isLanguage = ({ kind }: Finding): boolean => kind === 'spelling' || kind === 'grammar';

/** An answer of our own checks alone put in place: the spelling and grammar that is known stays until the language has answered too. */
export function fromOwnAnswer(known: readonly PlacedFinding[], answer: readonly Finding[], since: readonly Region[]): PlacedFinding[] {
  const ours = known.filter((finding) => !isLanguage(finding));
  return mergeFindings([...fromAnswer(ours, answer, since), ...known.filter(isLanguage)]);
}

/** Findings of the severities that the editor looks at. */
export const shownFindings = ({ findings, hidden }: Pick<SessionState, 'findings' | 'hidden'>): PlacedFinding[] =>
  hidden.length === 0 ? findings : findings.filter(({ severity }) => !hidden.includes(severity));

/** Findings without those that an editor ignores here, in this story or always, and rules that are off. */
export function withoutIgnored(findings: readonly PlacedFinding[], view: View, article: ArticleData, settings: Settings): PlacedFinding[] {
  const always = new Set(settings.ignored);
  const here = new Set<string>();
  const story = new Set<string>();
  for (const [key, value] of Object.entries(article)) {
    if (!key.startsWith('i:') || !('scope' in value)) continue;
    if (value.scope === 'here') here.add(key.slice(2));
    else story.add(`${value.rule}|${value.text}`);
  }
  const none = always.size + here.size + story.size === 0;
  return findings.filter((finding) => {
    if (settings.rules[finding.rule] === 'off') return false;
    if (none) return true;
    const key = findingKey(finding, view.text);
    return !always.has(key) && !here.has(key) && !story.has(`${finding.rule}|${finding.text}`);
  });
}
