import { WidePage } from '@tumen/ui/columns';
import { EmptyState } from '@tumen/ui/empty-state';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { IndicatorChart } from './indicator-chart.tsx';

const IndicatorIndexIndicatorFragment = graphql(`
  fragment IndicatorIndex_indicator on Indicator {
    slug
    name(locale: $locale)
    unit(locale: $locale)
    translated(locale: $locale)
    points { id }
    ...IndicatorChart_indicator
  }
`);

export const IndicatorsPageDocument = graphql(`
  query IndicatorsPage($locale: Locale!) { indicators { ...IndicatorIndex_indicator } }
`);

/** All series, each as a small chart. */
export function IndicatorIndex({ indicators }: { indicators: readonly FragmentType<typeof IndicatorIndexIndicatorFragment>[] }) {
  const t = useTranslations();
  return (
    <WidePage>
      <PageHeader title={t('indicator.title')} lead={<p>{t('indicator.lead')}</p>} />
      {indicators.length === 0 && (
        <div className="mt-10">
          <EmptyState title={t('common.none')} />
        </div>
      )}
      <ul className="mt-10 grid gap-x-12 gap-y-10 md:grid-cols-2">
        {readFragment(IndicatorIndexIndicatorFragment, indicators).map((indicator) => (
          <li key={indicator.slug} className="border-t border-rule pt-4">
            <h2 className="text-h3 font-semibold" {...textLang(indicator.translated, indicator.name)}>
              <Link href={`/indicators/${indicator.slug}`} className="quiet-link">
                {indicator.name}
              </Link>
            </h2>
            <p className="text-note text-ink-soft">
              {indicator.unit} · {t('indicator.points', { count: indicator.points.length })}
            </p>
            <div className="mt-3">
              <IndicatorChart indicator={indicator} isSmall />
            </div>
          </li>
        ))}
      </ul>
    </WidePage>
  );
}
