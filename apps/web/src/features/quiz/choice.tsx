import type { WidgetProps } from './widget-props.ts';

export type ChoiceTexts = { readonly rightOption: string; readonly yourOption: string };
type ChoiceProps = Omit<WidgetProps, 'question'> & {
  question: Pick<WidgetProps['question'], 'id' | 'kind' | 'options'>;
  name?: string;
  texts: ChoiceTexts;
};

/** Radio buttons for one right option, checkboxes for several. `name` is what a form sends the choice as. */
export function Choice({
  question,
  answer,
  isFixed,
  correctOptionIds,
  labelledBy,
  name = `answer-${question.id}`,
  texts,
  onChange,
}: ChoiceProps) {
  const isSingle = question.kind === 'SINGLE_CHOICE';
  const chosen = new Set(answer.optionIds);

  const toggle = (id: string) => {
    if (isSingle) return onChange({ ...answer, optionIds: [id] });
    onChange({
      ...answer,
      optionIds: chosen.has(id) ? answer.optionIds.filter((other) => other !== id) : [...answer.optionIds, id],
    });
  };

  return (
    <fieldset aria-labelledby={labelledBy} className="grid gap-2.5">
      {question.options.map(({ id, text }) => {
        const isCorrect = correctOptionIds?.has(id);
        return (
          <label
            key={id}
            className={`flex min-h-13 cursor-pointer items-start gap-3 border bg-card px-4 py-3 text-reading leading-snug has-checked:border-ink has-disabled:cursor-default ${
              isCorrect ? 'border-good bg-good-wash' : 'border-rule-strong'
            }`}
          >
            <input
              type={isSingle ? 'radio' : 'checkbox'}
              name={name}
              value={id}
              checked={chosen.has(id)}
              disabled={isFixed}
              onChange={() => toggle(id)}
              className="mt-1 size-4.5 shrink-0 accent-accent"
            />
            <span>
              {text}
              {isCorrect && <span className="ml-2 text-note font-medium text-good">{texts.rightOption}</span>}
              {isFixed && chosen.has(id) && <span className="ml-2 text-note font-medium text-ink-soft">{texts.yourOption}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
