import { useLocale, useTranslations } from 'next-intl';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { Numeric_KeyFragmentDoc, Numeric_ViewFragmentDoc } from '@/graphql/generated/graphql.ts';
import type { KeyProps } from '../../key-props.ts';

/** The right number with its unit, and how far off still counts. */
export function Key({ question, answerKey, right }: KeyProps) {
  const t = useTranslations('questionKinds.NUMERIC');
  const locale = useLocale();
  const { unit } = readFragment(Numeric_ViewFragmentDoc, question);
  const { tolerance } = readFragment(Numeric_KeyFragmentDoc, answerKey);
  const format = new Intl.NumberFormat(locale).format;
  return (
    <p className="mt-2">
      {t('right', { number: format(right.number ?? 0), unit: unit ?? '' })}
      {tolerance !== null && tolerance > 0 && ` ${t('tolerance', { tolerance: format(tolerance) })}`}
    </p>
  );
}
