import type { ReactNode } from 'react';
import { buttonClass } from './button.tsx';

type SearchBoxProps = {
  action: string;
  label: string;
  submitLabel: string;
  placeholder?: string;
  defaultValue?: string;
  id?: string;
  /** More fields of the same form, under the box. */
  children?: ReactNode;
};

/** A plain GET form: it searches without a script. */
export function SearchBox({ action, label, submitLabel, placeholder, defaultValue, id = 'search', children }: SearchBoxProps) {
  return (
    <search>
      <form action={action} method="get" className="flex max-w-reading flex-wrap gap-2">
        <label htmlFor={id} className="w-full text-note text-ink-soft">
          {label}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={defaultValue}
          placeholder={placeholder}
          className={`${inputClass} min-w-0 flex-1`}
        />
        <button type="submit" className={buttonClass()}>
          {submitLabel}
        </button>
        {children}
      </form>
    </search>
  );
}

/** The look of a text field or a select. */
export const inputClass = 'min-h-11 border border-rule-strong bg-card px-3 py-2 text-control text-ink placeholder:text-ink-soft';
