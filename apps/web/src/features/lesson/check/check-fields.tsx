import type { ReactNode } from 'react';
import { textLang } from '@/features/text/text-lang.ts';
import type { QuestionKind } from '@/graphql/generated/graphql.ts';
import { FIELDS, type Given } from './read-answer.ts';

type Option = { readonly id: string; readonly text: string };

type CheckFieldsProps = {
  question: {
    readonly kind: QuestionKind;
    readonly options: readonly Option[];
    readonly targets: readonly Option[];
    readonly unit: string | null;
  };
  given: Given;
  /** After the verdict nothing can be changed. */
  isFixed: boolean;
  labelledBy: string;
  texts: { readonly choose: string };
};

/** The fields of a check that is not a choice: plain ones, since a check is also answered before its script has arrived. */
export function CheckFields({ question, given, isFixed, labelledBy, texts }: CheckFieldsProps) {
  const { kind, options, targets, unit } = question;
  if (kind === 'NUMERIC') {
    return (
      <p className="flex flex-wrap items-center gap-3">
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          required
          name={FIELDS.number}
          defaultValue={given.number ?? ''}
          disabled={isFixed}
          aria-labelledby={labelledBy}
          className="min-h-13 w-44 border border-rule-strong bg-card px-4 text-h3 tabular-nums"
        />
        {unit && <span className="text-ink-soft">{unit}</span>}
      </p>
    );
  }
  if (kind === 'SHORT_ANSWER') {
    return (
      <input
        type="text"
        autoComplete="off"
        required
        maxLength={200}
        name={FIELDS.text}
        defaultValue={given.text ?? ''}
        disabled={isFixed}
        aria-labelledby={labelledBy}
        className="min-h-13 w-full max-w-md border border-rule-strong bg-card px-4 text-h3"
      />
    );
  }
  const isOrdering = kind === 'ORDERING';
  return (
    <ul aria-labelledby={labelledBy} className="grid gap-3">
      {options.map(({ id, text }) => (
        <li key={id} className="border-t border-rule-strong/40 pt-3">
          {/* biome-ignore lint/a11y/noLabelWithoutControl: the list is inside */}
          <label className={`grid items-center gap-x-4 gap-y-2 ${isOrdering ? 'grid-cols-[4.5rem_minmax(0,1fr)]' : ''}`}>
            <span className={`text-reading leading-snug ${isOrdering ? 'order-2' : ''}`} {...textLang(false, text)}>
              {text}
            </span>
            <Select
              name={`${isOrdering ? FIELDS.place : FIELDS.match}${id}`}
              value={(isOrdering ? given.places[id] : given.matches[id]) ?? ''}
              isFixed={isFixed}
            >
              <option value="">{isOrdering ? '–' : texts.choose}</option>
              {isOrdering
                ? options.map((option, index) => <option key={option.id}>{index + 1}</option>)
                : targets.map((target) => (
                    <option key={target.id} value={target.id} {...textLang(false, target.text)}>
                      {target.text}
                    </option>
                  ))}
            </Select>
          </label>
        </li>
      ))}
    </ul>
  );
}

type SelectProps = { name: string; value: string; isFixed: boolean; children: ReactNode };

function Select({ name, value, isFixed, children }: SelectProps) {
  return (
    <select
      name={name}
      defaultValue={value}
      required
      disabled={isFixed}
      className="min-h-11 w-full border border-rule-strong bg-card px-3 text-control"
    >
      {children}
    </select>
  );
}
