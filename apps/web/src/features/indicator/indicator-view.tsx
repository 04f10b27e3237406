import { buttonClass } from '@tumen/ui/button';
import { Callout } from '@tumen/ui/callout';
import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/features/text/section.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { Untranslated } from '@/features/text/untranslated.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { IndicatorChart } from './indicator-chart.tsx';
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
  }
`);

export const IndicatorPageDocument = graphql(`
  query IndicatorPage($slug: String!, $locale: Locale!) {
    indicator(slug: $slug) { name(locale: $locale) definition(locale: $locale) ...IndicatorView_indicator }
  }
`);

export function IndicatorView({ indicator: ref }: { indicator: FragmentType<typeof IndicatorViewIndicatorFragment> }) {
  const indicator = readFragment(IndicatorViewIndicatorFragment, ref);
  const t = useTranslations();
  const locale = useLocale();
  return (
    <WidePage>
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
      <figure className="mt-10 border-y border-rule py-6">
        <IndicatorChart indicator={indicator} />
      </figure>
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
    </WidePage>
  );
}
