import { WidePage } from '@tumen/ui/columns';
import { EmptyState } from '@tumen/ui/empty-state';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { ListJsonLd } from '@/features/linked-data/list-json-ld.tsx';
import { ExploreTabs } from '@/features/shell/explore-tabs.tsx';
import { Section } from '@/features/text/section.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import type { IndicatorIndex_IndicatorFragment } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { ChartSeriesFragment } from './chart-fragments.ts';
import { groupSeries } from './groups.ts';
import { SeriesChart } from './series-chart.tsx';

const IndicatorIndexIndicatorFragment = graphql(`
  fragment IndicatorIndex_indicator on Indicator {
    slug
    name(locale: $locale)
    unit(locale: $locale)
    translated(locale: $locale)
    points { id }
    ...ChartSeries_indicator
  }
`);

export const IndicatorsPageDocument = graphql(`
  query IndicatorsPage($locale: Locale!) { indicators { ...IndicatorIndex_indicator } }
`);

type IndexRef = FragmentType<typeof IndicatorIndexIndicatorFragment>;

/** All series by what they measure, each as a small chart. */
export function IndicatorIndex({ indicators }: { indicators: readonly IndexRef[] }) {
  const t = useTranslations();
  const groups = groupSeries(readFragment(IndicatorIndexIndicatorFragment, indicators));
  return (
    <WidePage>
      <ListJsonLd type="DataCatalog" path="/indicators" name={t('indicator.title')} description={t('indicator.description')} />
      <ExploreTabs current="indicators" />
      <PageHeader title={t('indicator.title')} lead={<p>{t('indicator.lead')}</p>} />
      {groups.length === 0 && (
        <div className="mt-10">
          <EmptyState title={t('common.none')} />
        </div>
      )}
      {groups.map(({ group, series }) => (
        <Section key={group} id={group} title={t(`indicator.groups.${group}`)}>
          <ul className="grid gap-x-12 gap-y-10 md:grid-cols-2">
            {series.map((indicator) => (
              <IndicatorCard key={indicator.slug} indicator={indicator} />
            ))}
          </ul>
        </Section>
      ))}
    </WidePage>
  );
}

function IndicatorCard({ indicator }: { indicator: IndicatorIndex_IndicatorFragment }) {
  const t = useTranslations('indicator');
  const series = readFragment(ChartSeriesFragment, indicator);
  return (
    <li className="border-t border-rule pt-4">
      <h3 className="text-h3 font-semibold" {...textLang(indicator.translated, indicator.name)}>
        <Link href={`/indicators/${indicator.slug}`} className="quiet-link">
          {indicator.name}
        </Link>
      </h3>
      <p className="text-note text-ink-soft">{`${indicator.unit}\u00a0· ${t('points', { count: indicator.points.length })}`}</p>
      <div className="mt-3">
        <SeriesChart label={t('chart', { name: indicator.name })} unit={indicator.unit} series={[series]} place="card" />
      </div>
    </li>
  );
}
