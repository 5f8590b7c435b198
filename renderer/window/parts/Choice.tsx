import type { ReactNode } from 'react';
import './Choice.css';

interface BoxProps {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ReactNode;
  disabled?: boolean;
  /** Takes the focus when it appears. */
  autoFocus?: boolean;
}

/** A tick box with its words. */
export function Tick({ checked, onChange, children, disabled, autoFocus }: BoxProps): ReactNode {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

/** A switch without words of its own; `label` is what it is called. */
export function Switch({ checked, onChange, label }: { checked: boolean; onChange(checked: boolean): void; label: string }): ReactNode {
  return (
    <input
      className="switch"
      type="checkbox"
      role="switch"
      aria-label={label}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}

interface ChoicesProps<T extends string> {
  /** What is chosen here, for a screen reader. */
  label: string;
  value: T;
  options: readonly { value: T; title: string }[];
  onChange(value: NoInfer<T>): void;
}

/** Radio buttons below each other. */
export function Radios<T extends string>({ label, value, options, onChange }: ChoicesProps<T>): ReactNode {
  return (
    <div role="radiogroup" aria-label={label} className="radios">
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input type="radio" name={label} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.title}</span>
        </label>
      ))}
    </div>
  );
}

/** A few choices side by side, one of them pressed. */
export function Segments<T extends string>({ label, value, options, onChange }: ChoicesProps<T>): ReactNode {
  return (
    <div role="radiogroup" aria-label={label} className="segments">
      {options.map((option) => (
        <label key={option.value} className={option.value === value ? 'segment segment-on' : 'segment'}>
          <input
            className="only-heard"
            type="radio"
            name={label}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.title}
        </label>
      ))}
    </div>
  );
}
