'use client';

import { useState } from 'react';
import { TextField, type TextFieldProps } from './text-field.tsx';

type PasswordFieldProps = Omit<TextFieldProps, 'children' | 'type' | 'autoComplete'> & {
  /** For password managers: one that exists, or one that is made now. */
  autoComplete: 'current-password' | 'new-password';
  showLabel: string;
  hideLabel: string;
};

/** A password, which may be pasted, kept by the browser, and read while it is typed. */
export function PasswordField({ showLabel, hideLabel, ...field }: PasswordFieldProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <TextField {...field} type={isShown ? 'text' : 'password'} autoCapitalize="none" autoCorrect="off" spellCheck={false}>
      <button
        type="button"
        onClick={() => setIsShown(!isShown)}
        className="min-h-11 shrink-0 px-2 text-note font-medium text-link"
      >
        {isShown ? hideLabel : showLabel}
      </button>
    </TextField>
  );
}
