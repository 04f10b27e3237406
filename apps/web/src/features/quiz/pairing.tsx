import { useTranslations } from 'next-intl';
import type { WidgetProps } from './widget-props.ts';

/** One row for each entry, with a list of all that it may belong to. */
export function Pairing({ question, answer, isFixed, labelledBy, onChange }: WidgetProps) {
  const t = useTranslations('quiz');
  const targetOf = new Map(answer.pairs.map(({ optionId, targetId }) => [optionId, targetId]));

  const textOf = new Map(question.targets.map(({ id, text }) => [id, text]));

  const match = (optionId: string, targetId: string) => {
    const others = answer.pairs.filter((pair) => pair.optionId !== optionId);
    onChange({ ...answer, pairs: targetId === '' ? others : [...others, { optionId, targetId }] });
  };

  return (
    <ul aria-labelledby={labelledBy} className="grid gap-4">
      {question.options.map(({ id, text }) => (
        <li key={id} className="grid gap-2 border-t border-rule pt-3">
          <label htmlFor={isFixed ? undefined : `match-${id}`} className="text-reading leading-snug">
            {text}
          </label>
          {isFixed ? (
            <p className="border-l-2 border-rule-strong py-1 pl-3">{textOf.get(targetOf.get(id) ?? '')}</p>
          ) : (
            <select
              id={`match-${id}`}
              value={targetOf.get(id) ?? ''}
              onChange={(event) => match(id, event.target.value)}
              className="min-h-11 w-full border border-rule-strong bg-card px-3 text-control"
            >
              <option value="">{t('choose')}</option>
              {question.targets.map((target) => (
                <option key={target.id} value={target.id}>
                  {target.text}
                </option>
              ))}
            </select>
          )}
        </li>
      ))}
    </ul>
  );
}
