import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { AnnotationList } from './annotation-list.tsx';
import { byTime } from './by-date.ts';
import { ChartEventFragment, ChartSeriesFragment } from './chart-fragments.ts';
import { isOneMoment } from './chart-model.ts';
import { ChartNotes } from './chart-notes.tsx';
import { SeriesChart } from './series-chart.tsx';
import { SeriesSummary } from './series-summary.tsx';

const IndicatorChartIndicatorFragment = graphql(`
  fragment IndicatorChart_indicator on Indicator {
    ...ChartSeries_indicator
    annotations { note(locale: $locale) event { ...ChartEvent_event } }
  }
`);

type IndicatorChartProps = {
  indicator: FragmentType<typeof IndicatorChartIndicatorFragment>;
  /** A second series of the same unit. */
  other?: FragmentType<typeof ChartSeriesFragment> | null | undefined;
  periods: readonly { title: string; startDate: string; endDate: string }[];
};

/** A series on its page: the drawing with the events that explain it, how to read it, and its first and last figure. */
export function IndicatorChart({ indicator: ref, other: otherRef, periods }: IndicatorChartProps) {
  const t = useTranslations('indicator');
  const indicator = readFragment(IndicatorChartIndicatorFragment, ref);
  const own = readFragment(ChartSeriesFragment, indicator);
  const other = otherRef && readFragment(ChartSeriesFragment, otherRef);
  const series = (other ? [own, other] : [own]).map((one) => ({ ...one, points: byTime(one.points) }));
  const annotations = indicator.annotations.map(({ note, event }) => ({ ...readFragment(ChartEventFragment, event), note }));
  const name = other ? t('both', { first: own.name, second: other.name }) : own.name;
  return (
    <figure className="mt-10 max-w-[66rem] border-t border-rule pt-6">
      <SeriesChart label={t('chart', { name })} unit={own.unit} series={series} annotations={annotations} periods={periods} />
      {!isOneMoment(series) && (
        <figcaption>
          <ChartNotes series={series} />
          <AnnotationList annotations={annotations} />
        </figcaption>
      )}
      {!other && <SeriesSummary points={own.points} />}
    </figure>
  );
}
