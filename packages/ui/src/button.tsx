import type { ButtonHTMLAttributes } from 'react';

export type ButtonVariant = 'primary' | 'secondary';

const SHAPE = 'inline-flex min-h-11 items-center justify-center px-5 py-2 font-medium text-control border transition-colors';
const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-ink bg-ink text-paper hover:border-accent hover:bg-accent',
  secondary: 'border-ink bg-transparent text-ink hover:border-accent hover:text-accent',
};

/** The classes of a button, for a link that looks like one. */
export function buttonClass(variant: ButtonVariant = 'primary'): string {
  return `${SHAPE} ${VARIANTS[variant]} disabled:cursor-not-allowed disabled:border-rule-strong disabled:bg-transparent disabled:text-ink-soft`;
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { variant?: ButtonVariant };

/** A button; of type `button` unless told otherwise, so that it never sends a form by accident. */
export function Button({ variant = 'primary', className = '', type = 'button', ...props }: ButtonProps) {
  return <button type={type} className={`${buttonClass(variant)} ${className}`} {...props} />;
}
