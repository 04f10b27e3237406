import { useLocale, useTranslations } from 'next-intl';

type Option = { readonly id: string; readonly text: string };
type KeyAnswerProps = {
  question: {
    readonly kind: string;
    readonly options: readonly Option[];
    readonly targets: readonly Option[];
    readonly unit?: string | null;
  };
  answer: {
    readonly optionIds: readonly string[];
    readonly pairs: readonly { readonly optionId: string; readonly targetId: string }[];
    readonly number?: number | null;
  };
  /** Largest distance from the right number that counts as right. */
  tolerance: number | null;
};

/** The right answer in full, for the kinds whose widget cannot show it: orderings, matchings and numbers. */
export function KeyAnswer({ question, answer, tolerance }: KeyAnswerProps) {
  const t = useTranslations('quiz');
  const locale = useLocale();
  const textOf = new Map([...question.options, ...question.targets].map(({ id, text }) => [id, text]));
  const format = (value: number) => new Intl.NumberFormat(locale).format(value);

  switch (question.kind) {
    case 'ORDERING':
      return (
        <ol className="mt-2 list-decimal pl-5">
          {answer.optionIds.map((id) => (
            <li key={id}>{textOf.get(id)}</li>
          ))}
        </ol>
      );
    case 'MATCHING':
      return (
        <ul className="mt-2 grid gap-1">
          {answer.pairs.map(({ optionId, targetId }) => (
            <li key={optionId}>
              {textOf.get(optionId)} → <strong className="font-medium">{textOf.get(targetId)}</strong>
            </li>
          ))}
        </ul>
      );
    case 'NUMERIC':
      return (
        <p className="mt-2">
          {t('rightNumber', { number: format(answer.number ?? 0), unit: question.unit ?? '' })}
          {tolerance !== null && tolerance > 0 && ` ${t('tolerance', { tolerance: format(tolerance) })}`}
        </p>
      );
    default:
      return null;
  }
}
