import { ReadingBand } from '@tumen/ui/columns';
import { DataTable } from '@tumen/ui/data-table';
import { Disclosure } from '@tumen/ui/disclosure';
import { useLocale, useTranslations } from 'next-intl';
import { AnnotationList } from '@/features/indicator/annotation-list.tsx';
import { byTime } from '@/features/indicator/by-date.ts';
import { ChartEventFragment, ChartSeriesFragment } from '@/features/indicator/chart-fragments.ts';
import { ChartNotes } from '@/features/indicator/chart-notes.tsx';
import { SeriesChart } from '@/features/indicator/series-chart.tsx';
import type { ChartBlock_BlockFragment } from '@/graphql/generated/graphql.ts';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { BlockProps } from '../block-props.ts';
import { LazyLayout } from '../lazy-layout.tsx';

const chartBlock = graphql(/* GraphQL */ `
  fragment ChartBlock_block on ChartBlock {
    heading(locale: $locale)
    caption(locale: $locale)
    annotations {
      ...ChartEvent_event
    }
    indicators {
      ...ChartSeries_indicator
      slug
      name(locale: $locale)
      unit(locale: $locale)
      points {
        id
        date
        dateLabel(locale: $locale)
        startDate
        value
        isEstimate
        isDerived
        note(locale: $locale)
        citations {
          id
          source {
            slug
            label(locale: $locale)
          }
        }
      }
    }
  }
`);

type Indicator = ChartBlock_BlockFragment['indicators'][number];

/** Series that carry an argument of the lesson, one drawing for each unit, with the events that explain them and the figures. */
export function ChartBlock({ block: ref }: BlockProps<typeof chartBlock>) {
  const t = useTranslations('blocks.chart');
  const { heading, caption, indicators, annotations: events } = readFragment(chartBlock, ref);
  const annotations = byTime(readFragment(ChartEventFragment, events));
  const drawn = indicators.filter(({ points }) => points.length > 0);
  const units = [...new Set(drawn.map(({ unit }) => unit))];
  return (
    <LazyLayout narrow={70} wide={58}>
      <figure>
        <div className="mx-auto grid max-w-[60rem] gap-8">
          {units.map((unit) => (
            <SeriesChart
              key={unit}
              label={`${heading}: ${unit}`}
              unit={unit}
              series={readFragment(
                ChartSeriesFragment,
                drawn.filter((one) => one.unit === unit),
              )}
              annotations={annotations}
            />
          ))}
        </div>
        <ReadingBand>
          <figcaption>
            {caption && <p className="mt-3 text-note">{caption}</p>}
            <ChartNotes series={readFragment(ChartSeriesFragment, drawn)} />
            <AnnotationList annotations={annotations} />
          </figcaption>
          <div className="mt-3">
            <Disclosure summary={t('table')}>
              {indicators.map((indicator) => (
                <FiguresTable key={indicator.slug} indicator={indicator} />
              ))}
            </Disclosure>
          </div>
        </ReadingBand>
      </figure>
    </LazyLayout>
  );
}

function FiguresTable({ indicator }: { indicator: Indicator }) {
  const t = useTranslations();
  const number = new Intl.NumberFormat(useLocale());
  return (
    <div className="mt-3">
      <p className="text-note font-semibold">
        <Link href={`/indicators/${indicator.slug}`} className="quiet-link">
          {indicator.name}
        </Link>
        , {indicator.unit}
      </p>
      <DataTable
        caption={indicator.name}
        rows={indicator.points}
        rowKey={({ id }) => id}
        columns={[
          { key: 'date', header: t('blocks.chart.year'), isRowHeader: true, cell: ({ dateLabel }) => dateLabel },
          {
            key: 'value',
            header: indicator.unit,
            isNumeric: true,
            cell: ({ value, isEstimate, isDerived }) => (
              <>
                {number.format(value)}
                {isEstimate && <span className="block text-xs text-ink-soft">{t('blocks.chart.estimate')}</span>}
                {isDerived && <span className="block text-xs text-ink-soft">{t('blocks.chart.derived')}</span>}
              </>
            ),
          },
          {
            key: 'source',
            header: t('lesson.sources'),
            cell: ({ citations }) =>
              citations.map(({ id, source }) => (
                <Link key={id} href={`/sources/${source.slug}`} className="block text-note quiet-link">
                  {source.label}
                </Link>
              )),
          },
        ]}
      />
    </div>
  );
}
