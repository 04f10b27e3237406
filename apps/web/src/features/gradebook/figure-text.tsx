import { useFormatter, useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { FigureValueFragmentDoc } from '@/graphql/generated/graphql.ts';

type FigureTextProps = {
  figure: FragmentType<typeof FigureValueFragmentDoc>;
  unit: 'percent' | 'points';
  /** False: there are too few attempts, so that it stands back. */
  isJudgeable: boolean;
};

/** A figure with its band, or why there is none. */
export function FigureText({ figure: ref, unit, isJudgeable }: FigureTextProps) {
  const t = useTranslations('gradebook.statistics');
  const format = useFormatter();
  const { value, from, to, absence } = readFragment(FigureValueFragmentDoc, ref);
  const digits = { maximumFractionDigits: unit === 'percent' ? 0 : 2 };
  const write = (number: number) => format.number(number === 0 ? 0 : number, digits);
  if (value === null) return <span className="text-note text-ink-soft">{absence && t(`absence.${absence}`)}</span>;
  return (
    <span className={`tabular-nums ${isJudgeable ? '' : 'text-ink-soft'}`}>
      {unit === 'percent' ? t('percent', { value: write(value) }) : write(value)}
      {from !== null && to !== null && (
        <span className="ml-2 text-note text-ink-soft">{t('band', { from: write(from), to: write(to) })}</span>
      )}
    </span>
  );
}
