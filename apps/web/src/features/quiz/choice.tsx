import { keepTogether } from '@tumen/ui/keep-together';
import { textLang } from '@/features/text/text-lang.ts';
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
  right,
  labelledBy,
  name = `answer-${question.id}`,
  texts,
  onChange,
}: ChoiceProps) {
  const isSingle = question.kind === 'SINGLE_CHOICE';
  const chosen = new Set(answer.optionIds);
  const correct = right && new Set(right.optionIds);

  const toggle = (id: string) => {
    if (isSingle) return onChange({ ...answer, optionIds: [id] });
    onChange({
      ...answer,
      optionIds: chosen.has(id) ? answer.optionIds.filter((other) => other !== id) : [...answer.optionIds, id],
    });
  };
  const toneOf = (id: string) => {
    if (correct?.has(id)) return 'border-good bg-good-wash';
    return correct && chosen.has(id) ? 'border-accent bg-wash' : 'border-rule-strong bg-card';
  };

  return (
    <fieldset aria-labelledby={labelledBy} className="grid gap-2.5">
      {question.options.map(({ id, text }) => (
        <label
          key={id}
          className={`flex min-h-13 cursor-pointer items-start gap-3 border px-4 py-3 text-reading leading-snug has-enabled:has-checked:border-ink has-disabled:cursor-default ${toneOf(id)}`}
        >
          <input
            type={isSingle ? 'radio' : 'checkbox'}
            name={name}
            value={id}
            checked={chosen.has(id)}
            disabled={isFixed}
            onChange={() => toggle(id)}
            className="choice-mark"
          />
          <span>
            <span {...textLang(false, text)}>{keepTogether(text)}</span>
            {isFixed && (correct?.has(id) || chosen.has(id)) && (
              <span className="mt-1 flex flex-wrap gap-x-4 text-note font-medium">
                {correct?.has(id) && <span className="text-good before:content-['✓_']">{texts.rightOption}</span>}
                {chosen.has(id) && <span className="text-ink-soft">{texts.yourOption}</span>}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
