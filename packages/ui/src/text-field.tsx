import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { inputClass } from './search-box.tsx';

export type TextFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'> & {
  label: string;
  /** What is expected, before anything is wrong. */
  hint?: string;
  /** What is wrong with what was typed, and what to do. */
  error?: string | null;
  /** A button at the end of the field. */
  children?: ReactNode;
};

/** A labelled line of text. Hint and error are read out with it, and the error stands where the eye is. */
export function TextField({ label, hint, error, children, ...input }: TextFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-note text-ink-soft">
          {hint}
        </p>
      )}
      <div className="flex gap-2">
        <input
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          className={`${inputClass} w-full min-w-0 ${error ? 'border-accent' : ''}`}
          {...input}
        />
        {children}
      </div>
      {error && (
        <p id={`${id}-error`} className="text-note text-accent">
          {error}
        </p>
      )}
    </div>
  );
}
