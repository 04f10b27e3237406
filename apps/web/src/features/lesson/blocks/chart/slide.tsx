import { SeriesChart } from '@/features/indicator/series-chart.tsx';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Slides } from '../../present/slides.tsx';
import type { BlockProps } from '../block-props.ts';

const chartSlide = graphql(/* GraphQL */ `
  fragment ChartSlide_block on ChartBlock {
    anchor
    heading(locale: $locale)
    caption(locale: $locale)
    annotations { slug title(locale: $locale) startDate dateLabel(locale: $locale) }
    indicators {
      slug
      name(locale: $locale)
      unit(locale: $locale)
      points { id date startDate value isEstimate isDerived }
    }
  }
`);

/** What to look for in the figures, a drawing for each unit, and the events that its letters name. */
export function ChartSlide({ block: ref, context: { previous, next } }: BlockProps<typeof chartSlide>) {
  const { anchor, heading, caption, annotations, indicators } = readFragment(chartSlide, ref);
  const drawn = indicators.filter(({ points }) => points.length > 0);
  const units = [...new Set(drawn.map(({ unit }) => unit))];
  return (
    <Slides
      anchor={anchor}
      previous={previous}
      next={next}
      slides={[
        { title: heading, body: <p>{caption}</p> },
        ...units.map((unit) => ({
          title: heading,
          look: 'drawing' as const,
          body: (
            <SeriesChart
              label={`${heading}: ${unit}`}
              unit={unit}
              series={drawn.filter((one) => one.unit === unit)}
              annotations={annotations}
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
