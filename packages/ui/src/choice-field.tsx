import { type SelectHTMLAttributes, useId } from 'react';
import { inputClass } from './search-box.tsx';
import type { SelectOption } from './select-field.tsx';

type ChoiceFieldProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'id'> & {
  label: string;
  options: readonly SelectOption[];
  /** What the choice means. */
  hint?: string;
};

/** A labelled select in a form that is filled in, the twin of `TextField`; `SelectField` is the quiet one of filters. */
export function ChoiceField({ label, options, hint, ...select }: ChoiceFieldProps) {
  const id = useId();
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
      <select id={id} aria-describedby={hint ? `${id}-hint` : undefined} className={`${inputClass} w-full min-w-0`} {...select}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
