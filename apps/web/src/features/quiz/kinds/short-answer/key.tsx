import { useLocale, useTranslations } from 'next-intl';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { ShortAnswer_KeyFragmentDoc } from '@/graphql/generated/graphql.ts';
import type { KeyProps } from '../../key-props.ts';

/** The answers that are known, with what each earns and why. */
export function Key({ answerKey }: KeyProps) {
  const t = useTranslations('questionKinds.SHORT_ANSWER');
  const locale = useLocale();
  const { knownAnswers } = readFragment(ShortAnswer_KeyFragmentDoc, answerKey);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <dl className="mt-3 grid gap-3">
      {knownAnswers.map(({ spellings, fraction, rationale }) => (
        <div key={spellings[0]} className="border-t border-rule-strong/40 pt-2">
          <dt className="font-medium">
            <span className={fraction > 0 ? 'text-good' : 'text-accent'}>
              {fraction === 1 ? t('right') : fraction > 0 ? t('partly', { percent: percent.format(fraction) }) : t('wrong')}
            </span>{' '}
            {spellings[0]}
          </dt>
          <dd className="mt-0.5 text-ink-soft">
            {rationale}
            {fraction === 1 && spellings.length > 1 && ` ${t('also', { spellings: spellings.slice(1).join(', ') })}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
