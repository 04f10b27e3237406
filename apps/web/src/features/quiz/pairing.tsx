import { keepTogether } from '@tumen/ui/keep-together';
import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import type { WidgetProps } from './widget-props.ts';

const RIGHT = "text-good before:content-['✓_']";

/** One row for each entry, with a list of all that it may belong to; after the verdict, what was given and what is right. */
export function Pairing({ question, answer, isFixed, right, labelledBy, onChange }: WidgetProps) {
  const t = useTranslations('quiz');
  const targetOf = new Map(answer.pairs.map(({ optionId, targetId }) => [optionId, targetId]));
  const rightOf = new Map(right?.pairs.map(({ optionId, targetId }) => [optionId, targetId]));

  const textOf = new Map(question.targets.map(({ id, text }) => [id, text]));

  const match = (optionId: string, targetId: string) => {
    const others = answer.pairs.filter((pair) => pair.optionId !== optionId);
    onChange({ ...answer, pairs: targetId === '' ? others : [...others, { optionId, targetId }] });
  };

  return (
    <ul aria-labelledby={labelledBy} className="grid gap-4">
      {question.options.map(({ id, text }) => (
        <li key={id} className="grid gap-2 border-t border-rule pt-3">
          <label htmlFor={isFixed ? undefined : `match-${id}`} className="text-reading leading-snug" {...textLang(false, text)}>
            {keepTogether(text)}
          </label>
          {isFixed ? (
            <FixedPair given={textOf.get(targetOf.get(id) ?? '')} right={textOf.get(rightOf.get(id) ?? '')} />
          ) : (
            <select
              id={`match-${id}`}
              value={targetOf.get(id) ?? ''}
              onChange={(event) => match(id, event.target.value)}
              className="min-h-11 w-full border border-rule-strong bg-card px-3 text-control"
            >
              <option value="">{t('choose')}</option>
              {question.targets.map((target) => (
                <option key={target.id} value={target.id} {...textLang(false, target.text)}>
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

/** What was chosen, and what would have been right. Without a right answer it only shows. */
function FixedPair({ given, right }: { given: string | undefined; right: string | undefined }) {
  const t = useTranslations('quiz');
  const isRight = given !== undefined && given === right;
  return (
    <div
      className={`grid gap-1 border-l-2 py-1 pl-3 ${isRight ? 'border-good' : right ? 'border-accent' : 'border-rule-strong'}`}
    >
      {given !== undefined && (
        <p>
          <span {...textLang(false, given)}>{keepTogether(given)}</span>{' '}
          <span className={`ml-1 text-note font-medium whitespace-nowrap ${isRight ? RIGHT : 'text-ink-soft'}`}>
            {t(isRight ? 'rightOption' : 'yourOption')}
          </span>
        </p>
      )}
      {right !== undefined && !isRight && (
        <p>
          <span {...textLang(false, right)}>{keepTogether(right)}</span>{' '}
          <span className={`ml-1 text-note font-medium whitespace-nowrap ${RIGHT}`}>{t('rightOption')}</span>
        </p>
      )}
    </div>
  );
}
