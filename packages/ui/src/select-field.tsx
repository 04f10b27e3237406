import { inputClass } from './search-box.tsx';

export type SelectOption = { value: string; label: string };

type SelectFieldProps = {
  name: string;
  label: string;
  /** The label of the empty choice. */
  emptyLabel: string;
  options: readonly SelectOption[];
  defaultValue?: string | undefined;
};

/** A labelled select with an empty first choice, for plain forms. */
export function SelectField({ name, label, emptyLabel, options, defaultValue = '' }: SelectFieldProps) {
  return (
    <label className="grid min-w-0 gap-1 text-note text-ink-soft">
      {label}
      <select name={name} defaultValue={defaultValue} className={`${inputClass} w-full min-w-0`}>
        <option value="">{emptyLabel}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
