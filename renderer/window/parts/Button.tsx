import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Keys, spokenKeys } from './Keys';
import './Button.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Primary: the one thing to do next. Plain: a word without an edge. */
  look?: 'edge' | 'primary' | 'plain';
  keys?: string;
  pressed?: boolean;
}

/** A button that shows its key. */
export function Button({ look = 'edge', keys, pressed, children, ...rest }: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={`button button-${look}`}
      aria-pressed={pressed}
      aria-keyshortcuts={keys ? spokenKeys(keys).replaceAll(' ', '+') : undefined}
      {...rest}
    >
      <span className="button-words">{children}</span>
      {keys ? <Keys keys={keys} /> : null}
    </button>
  );
}
