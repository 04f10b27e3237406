import { byTime } from '@/features/indicator/by-date.ts';
import { ChartEventFragment, ChartSeriesFragment } from '@/features/indicator/chart-fragments.ts';
import { SeriesChart } from '@/features/indicator/series-chart.tsx';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Slides } from '../../present/slides.tsx';
import type { BlockProps } from '../block-props.ts';

const chartSlide = graphql(/* GraphQL */ `
  fragment ChartSlide_block on ChartBlock {
    anchor
    heading(locale: $locale)
    caption(locale: $locale)
    annotations { ...ChartEvent_event }
    indicators { ...ChartSeries_indicator }
  }
`);

/** What to look for in the figures, a drawing for each unit, and the events that its letters name. */
export function ChartSlide({ block: ref, context: { previous, next } }: BlockProps<typeof chartSlide>) {
  const { anchor, heading, caption, ...block } = readFragment(chartSlide, ref);
  const annotations = byTime(readFragment(ChartEventFragment, block.annotations));
  const drawn = readFragment(ChartSeriesFragment, block.indicators).filter(({ points }) => points.length > 0);
  const units = [...new Set(drawn.map(({ unit }) => unit))];
  return (
    <Slides
      anchor={anchor}
      previous={previous}
      next={next}
      slides={[
        { title: heading, body: <p>{caption}</p> },
        ...units.map((unit) => ({
          title: `${heading} (${unit})`,
          look: 'drawing' as const,
          body: (
            <SeriesChart
              label={`${heading}: ${unit}`}
              unit={unit}
              series={drawn.filter((one) => one.unit === unit)}
              annotations={annotations}
              place="slide"
            />
          ),
        })),
        ...(annotations.length > 0
          ? [
              {
                title: heading,
                look: 'dense' as const,
                body: (
                  <ol className="list-[lower-alpha]">
                    {annotations.map(({ slug, title, dateLabel }) => (
                      <li key={slug}>
                        {title}, {dateLabel}
                      </li>
                    ))}
                  </ol>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
