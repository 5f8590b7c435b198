import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import './Sheet.css';

interface SheetProps {
  /** The dialog's name. */
  title: string;
  className?: string;
  onClose(): void;
  onKeyDown?(event: KeyboardEvent): void;
  children: ReactNode;
}

const FOCUSABLE = 'button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';

/** Keeps Tab inside the sheet. */
function keepInside(event: KeyboardEvent, sheet: HTMLElement): void {
  const stops = [...sheet.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.offsetParent !== null);
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last) return;
  const leaving = event.shiftKey ? document.activeElement === first : document.activeElement === last;
  if (!leaving && sheet.contains(document.activeElement)) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

/** A modal sheet over the window: takes the focus, keeps it, and gives it back to where it was. Esc closes it. */
export function Sheet({ title, className = '', onClose, onKeyDown, children }: SheetProps): ReactNode {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const wanted = sheet.current?.querySelector<HTMLElement>('[data-autofocus]');
    (wanted ?? sheet.current)?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const keyDown = (event: KeyboardEvent): void => {
    onKeyDown?.(event);
    if (event.defaultPrevented) return;
    if (event.key === 'Tab' && sheet.current) keepInside(event, sheet.current);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div className="scrim" onMouseDown={(event) => event.target === event.currentTarget && onClose()}>
      <div
        ref={sheet}
        role="dialog"
        aria-modal="true"
        aria-label={title}
        tabIndex={-1}
        className={`sheet ${className}`}
        onKeyDown={keyDown}
      >
        {children}
      </div>
    </div>
  );
}
