import { getTranslations } from 'next-intl/server';
import { readEnv } from '@/env.ts';
import { csvResponse } from '@/features/indicator/csv-response.ts';
import { IndicatorCsvDocument, toIndicatorCsv } from '@/features/indicator/indicator-csv.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute } from '@/i18n/route.ts';

export const dynamic = 'force-dynamic';

/** A series as CSV, with its header in the language of the address: `/ko/indicators/leader-meetings/data.csv`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; slug: string }> },
): Promise<Response> {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(IndicatorCsvDocument, { slug, locale: graphqlLocale });
  if (!data?.indicator) return new Response('There is no such series.\n', { status: 404 });
  const t = await getTranslations({ locale, namespace: 'indicator' });
  const text = toIndicatorCsv(data.indicator, {
    words: {
      date: t('date'),
      value: t('value'),
      unit: t('csv.unit'),
      nature: t('nature'),
      source: t('madeBy'),
      sourcePage: t('csv.sourcePage'),
      note: t('note'),
      series: t('csv.series'),
      definition: t('csv.definition'),
      caveats: t('caveats'),
      license: t('csv.license'),
      address: t('csv.address'),
      reported: t('reported'),
      estimate: t('estimate'),
      derived: t('derived'),
    },
    site: new URL(locale, readEnv().SITE_ORIGIN).href,
  });
  return csvResponse(request, { name: `tumen-${slug}-${locale}.csv`, text });
}
