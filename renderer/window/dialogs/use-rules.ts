import { useEffect, useMemo, useState } from 'react';
import { CHECKS } from '../../../article/checks';
import type { Severity } from '../../../article/model';
import { loadPacks, type LoadedStyles, type StyleFile } from '../../../article/style';
import { useSessionHandle } from '../../session';

/** A rule as Settings shows it. */
export interface ListedRule {
  rule: string;
  /** Its pack; null for our own checks. */
  pack: string | null;
  title: string;
  wrong?: string;
  right?: string;
  severity: Severity;
  link?: string;
}

/** A style pack; `on` is what its own settings say, until an editor says otherwise. */
export interface ListedPack {
  name: string;
  on: boolean;
}

const own: ListedRule[] = CHECKS.map((check) => ({
  rule: check.rule,
  pack: null,
  title: check.about,
  wrong: check.example?.wrong,
  right: check.example?.right,
  severity: check.severity,
  link: check.link,
}));

const NOTHING: LoadedStyles = { packs: [], lists: {}, problems: [] };

/** Every rule that can be switched: our own checks, then those of the style packs; and what of the packs could not be used. */
export function useRules(): { rules: ListedRule[]; packs: ListedPack[]; problems: LoadedStyles['problems'] } {
  const { bridge } = useSessionHandle();
  const [files, setFiles] = useState<readonly StyleFile[]>([]);
  useEffect(() => {
    let here = true;
    void bridge.ask('styles:read', undefined).then((answer) => here && answer.ok && setFiles(answer.value));
    return () => {
      here = false;
    };
  }, [bridge]);
  return useMemo(() => {
    const { packs, problems } = files.length > 0 ? loadPacks(files) : NOTHING;
    const theirs = packs.flatMap((pack) =>
      pack.rules.map((rule): ListedRule => ({
        rule: rule.rule,
        pack: pack.name,
        title: rule.about || rule.message,
        wrong: rule.examples.find((example) => example.wrong)?.wrong,
        right: rule.examples.find((example) => example.right)?.right,
        severity: rule.severity,
        link: rule.link,
      })),
    );
    return { rules: [...own, ...theirs], packs: packs.map(({ name, on }) => ({ name, on })), problems };
  }, [files]);
}
