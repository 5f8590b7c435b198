import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Fix } from '../../../article/model';
import { shownFindings, useSession, useSessionHandle, type PlacedFinding } from '../../session';
import { Button, Keys } from '../../window/parts';
import { AlikePlaces } from './AlikePlaces';
import { choicesOf, type Choice } from './choices';
import { titleOf } from './finding-words';
import { FixWords } from './FixWords';
import { useCardPlace } from './use-card-place';
import './FindingCard.css';

const digitOf = (event: KeyboardEvent): number | null => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  const match = plain ? /^(?:Digit|Numpad)([1-9])$/.exec(event.code) : null;
  return match ? Number(match[1]) : null;
};

/** The card of the current finding, open over the page under its paragraph. */
export function FindingCard(): ReactNode {
  const id = useSession((state) => (state.card === 'finding' ? state.currentFinding : null));
  const findings = useSession((state) => state.findings);
  const shown = shownFindings({ findings, hidden: useSession((state) => state.hidden) });
  const finding = findings.find((one) => one.id === id);
  if (!finding) return null;
  const at = shown.indexOf(finding);
  return <OpenCard key={finding.id} finding={finding} place={at < 0 ? '' : `${at + 1} of ${shown.length}`} />;
}

function OpenCard({ finding, place }: { finding: PlacedFinding; place: string }): ReactNode {
  const session = useSessionHandle();
  const { actions } = session;
  const view = useSession((state) => state.view);
  const [typing, setTyping] = useState(false);
  const card = useRef<HTMLElement | null>(null);
  const { ref, style } = useCardPlace(finding, view);
  const [preview, setPreview] = useState<Fix | null>(null);
  const choices = choicesOf(finding, actions, setPreview);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);

  const replaceBy = (text: string): void => {
    actions.goTo(finding.start, finding.end);
    session.editor.insertText(text);
    actions.closeCard();
  };
  const leavePreview = (): void => {
    setPreview(null);
    card.current?.focus();
  };
  const keyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const inField = event.target instanceof HTMLInputElement;
    // a button that has the focus answers Enter itself, not the first fix
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return event.stopPropagation();
    const digit = inField || preview ? null : digitOf(event);
    if (event.key === 'Escape') {
      if (typing) card.current?.focus();
      else actions.closeCard();
      setTyping(false);
    } else if (digit !== null) choices[digit - 1]?.run();
    else if (event.key === '/' && !inField && !preview) setTyping(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section
      ref={(node) => {
        card.current = node;
        ref(node);
      }}
      role="dialog"
      aria-label={titleOf(finding)}
      aria-describedby="finding-card-why"
      tabIndex={-1}
      data-keys="finding-card"
      className="finding-card"
      style={style}
      onKeyDown={keyDown}
    >
      <header>
        <h2>{titleOf(finding)}</h2>
        <span>
          {place}
          {finding.fixes[0]?.safe ? ' · safe' : ''}
        </span>
      </header>
      <p id="finding-card-why">{finding.message}</p>
      {preview ? (
        <AlikePlaces finding={finding} fix={preview} onMake={(edits) => actions.applyAlike(finding.id, edits)} onLeave={leavePreview} />
      ) : (
        <>
          {choices.map((choice, n) => (
            <ChoiceRow key={choice.key} choice={choice} n={n} finding={finding} text={view.text} />
          ))}
          <Typed typing={typing} onStart={() => setTyping(true)} onDone={replaceBy} />
        </>
      )}
      <CardFoot finding={finding} />
    </section>
  );
}

function ChoiceRow({ choice, n, finding, text }: { choice: Choice; n: number; finding: PlacedFinding; text: string }): ReactNode {
  const first = n === 0 && choice.fix !== undefined;
  return (
    <button type="button" className={first ? 'fix fix-first' : 'fix'} title={choice.title} onClick={choice.run}>
      <span className="fix-words">
        {choice.fix ? <FixWords finding={finding} fix={choice.fix} text={text} /> : choice.title}
        {choice.about ? <small>{choice.about}</small> : null}
      </span>
      <Keys keys={first ? 'Enter' : String(n + 1)} />
    </button>
  );
}

function Typed({ typing, onStart, onDone }: { typing: boolean; onStart(): void; onDone(text: string): void }): ReactNode {
  const [text, setText] = useState('');
  if (!typing)
    return (
      <button type="button" className="fix" onClick={onStart}>
        <span className="fix-words">Type what was meant…</span>
        <Keys keys="/" />
      </button>
    );
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || text.trim() === '') return;
    event.preventDefault();
    event.stopPropagation();
    onDone(text.trim());
  };
  return (
    <div className="fix-typed">
      <input
        className="field"
        aria-label="What was meant"
        placeholder="What was meant"
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={keyDown}
      />
      <Keys keys="Enter" />
    </div>
  );
}

function CardFoot({ finding }: { finding: PlacedFinding }): ReactNode {
  const { actions } = useSessionHandle();
  const findings = useSession((state) => state.findings);
  const safe = shownFindings({ findings, hidden: useSession((state) => state.hidden) }).filter((other) => other.fixes[0]?.safe).length;
  return (
    <footer>
      <Button look="plain" keys="I" onClick={() => actions.ignore(finding.id, 'here')} title="Shift+I: in this story. Alt+I: always">
        Ignore
      </Button>
      <Button look="plain" keys="F8" onClick={actions.nextFinding}>
        Next
      </Button>
      {finding.kind === 'spelling' ? (
        <Button look="plain" keys="D" onClick={() => actions.addToDictionary(finding.id)} title="Shift+D: to the house dictionary">
          Dictionary
        </Button>
      ) : null}
      {finding.fixes[0]?.safe && safe > 1 ? (
        <Button look="plain" keys="Mod+Shift+." onClick={actions.fixAllSafe}>
          Fix all {safe} safe
        </Button>
      ) : null}
      <span className="finding-card-rule">{finding.rule}</span>
      {finding.link ? (
        <p className="finding-card-link">
          <span>House style</span>
          <button
            type="button"
            role="link"
            className="rule-page"
            title={`${finding.link} (opens in your browser)`}
            aria-keyshortcuts="L"
            onClick={() => void actions.openRulePage(finding.id)}
          >
            <span>{/^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(finding.link)?.[1] ?? finding.link}</span>
            <Keys keys="L" />
          </button>
          <Button look="plain" keys="Shift+L" title="Copy the address" onClick={() => actions.copyRulePage(finding.id)}>
            Copy
          </Button>
        </p>
      ) : null}
    </footer>
  );
}
