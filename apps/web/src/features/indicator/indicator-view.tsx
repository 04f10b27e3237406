import { buttonClass } from '@tumen/ui/button';
import { Callout } from '@tumen/ui/callout';
import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useLocale, useTranslations } from 'next-intl';
import { JsonLd } from '@/features/linked-data/json-ld.tsx';
import { RecordLinks } from '@/features/record/record-links.tsx';
import { Section } from '@/features/text/section.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { Untranslated } from '@/features/text/untranslated.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import type { ChartSeriesFragment } from './chart-fragments.ts';
import { CompareForm } from './compare-form.tsx';
import { IndicatorChart } from './indicator-chart.tsx';
import { indicatorJsonLd } from './indicator-json-ld.ts';
import { IndicatorTable } from './indicator-table.tsx';

const IndicatorViewIndicatorFragment = graphql(`
  fragment IndicatorView_indicator on Indicator {
    slug
    name(locale: $locale)
    unit(locale: $locale)
    definition(locale: $locale)
    caveats(locale: $locale)
    translated(locale: $locale)
    confidence
    ...IndicatorChart_indicator
    ...IndicatorTable_indicator
    ...IndicatorJsonLd_indicator
  }
`);

export const IndicatorPageDocument = graphql(`
  query IndicatorPage($slug: String!, $locale: Locale!) {
    indicator(slug: $slug) { name(locale: $locale) unit(locale: $locale) definition(locale: $locale) ...IndicatorView_indicator }
    indicators { slug name(locale: $locale) unit(locale: $locale) }
    periods { title(locale: $locale) startDate endDate }
  }
`);

export const ComparedSeriesDocument = graphql(`
  query ComparedSeries($slug: String!, $locale: Locale!) { indicator(slug: $slug) { slug ...ChartSeries_indicator } }
`);

type IndicatorViewProps = {
  indicator: FragmentType<typeof IndicatorViewIndicatorFragment>;
  periods: readonly { title: string; startDate: string; endDate: string | null }[];
  /** Series of the same unit, and the one of them that was chosen. */
  others: readonly { slug: string; name: string }[];
  other: ({ slug: string } & FragmentType<typeof ChartSeriesFragment>) | null;
};

/** The last period has no end; no figure lies beyond this day. */
const FAR = '2100-01-01';

/** A series: what is counted, the chart, what the figures cannot say, and every figure with its source. */
export function IndicatorView({ indicator: ref, periods, others, other }: IndicatorViewProps) {
  const indicator = readFragment(IndicatorViewIndicatorFragment, ref);
  const t = useTranslations();
  const locale = useLocale();
  return (
    <WidePage>
      <JsonLd node={indicatorJsonLd(indicator, locale, t('indicator.title'))} />
      <PageHeader
        eyebrow={t('indicator.eyebrow')}
        title={<span {...textLang(indicator.translated, indicator.name)}>{indicator.name}</span>}
        lead={<p {...textLang(indicator.translated, indicator.definition)}>{indicator.definition}</p>}
        meta={
          <>
            <span>{t('indicator.unit', { unit: indicator.unit })}</span>
            <span>{t(`enums.confidence.${indicator.confidence}`)}</span>
          </>
        }
      />
      <Untranslated translated={indicator.translated} />
      <IndicatorChart
        indicator={indicator}
        other={other}
        periods={periods.map((period) => ({ ...period, endDate: period.endDate ?? FAR }))}
      />
      <CompareForm slug={indicator.slug} others={others} chosen={other?.slug} />
      {indicator.caveats && (
        <div className="mt-10 max-w-reading">
          <Callout label={t('indicator.caveats')}>
            <p className="font-serif text-[1.0625rem] leading-relaxed" {...textLang(indicator.translated, indicator.caveats)}>
              {indicator.caveats}
            </p>
          </Callout>
        </div>
      )}
      <Section id="table" title={t('indicator.table')}>
        <p className="mb-6 flex flex-wrap items-baseline gap-x-5 gap-y-2 print:hidden">
          <a href={`/${locale}/indicators/${indicator.slug}/data.csv`} download className={buttonClass('secondary')}>
            {t('indicator.download')}
          </a>
          <span className="text-note text-ink-soft">{t('indicator.downloadNote')}</span>
        </p>
        <IndicatorTable indicator={indicator} />
      </Section>
      <RecordLinks kind="INDICATOR" slug={indicator.slug} />
    </WidePage>
  );
}
