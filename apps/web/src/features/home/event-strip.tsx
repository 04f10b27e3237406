import { ScrollRegion } from '@tumen/ui/scroll-region';
import { scaleBand, scaleLinear } from 'd3-scale';
import { getTranslations } from 'next-intl/server';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import type { EventKind } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { estimateTextWidth } from '../timeline/estimate-text-width.ts';
import { countByYear } from './count-by-year.ts';

const EventStripPeriodFragment = graphql(`
  fragment EventStrip_period on Period { slug position startDate endDate title(locale: $locale) }
`);

const WIDTH = 1280;
const HEIGHT = 168;
// The names of the periods stand above the tallest bar.
const TOP = 26;
const AXIS_HEIGHT = 28;
const LABEL_EVERY_YEARS = 5;
const NAME_SIZE = 12;
const NAME_INDENT = 7;

type EventStripProps = {
  events: readonly { startDate: string; kind: EventKind }[];
  periods: readonly FragmentType<typeof EventStripPeriodFragment>[];
};

/** The whole history as one bar a year, each a link to the year's events. */
export async function EventStrip({ events, periods }: EventStripProps) {
  const t = await getTranslations('home');
  const years = countByYear(events);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;

  const x = scaleBand<number>()
    .domain(years.map(({ year }) => year))
    .range([0, WIDTH])
    .paddingInner(0.32)
    .paddingOuter(0.1);
  const y = scaleLinear()
    .domain([0, Math.max(...years.map(({ count }) => count))])
    .range([0, HEIGHT - TOP]);
  const at = scaleLinear()
    .domain([first.year, last.year + 1])
    .range([0, WIDTH]);

  return (
    <figure>
      <ScrollRegion label={t('stripLabel')}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + AXIS_HEIGHT}`} className="block w-full min-w-[72rem]">
          <title>{t('stripLabel')}</title>
          {periods.map((ref) => {
            const period = readFragment(EventStripPeriodFragment, ref);
            const from = at(decimalYear(period.startDate));
            const to = period.endDate ? at(decimalYear(period.endDate)) : WIDTH;
            const isShaded = period.position % 2 === 1;
            return (
              <g key={period.slug}>
                {isShaded && <rect x={from} y={0} width={to - from} height={HEIGHT} className="fill-wash-soft" />}
                {/* A narrower band holds no name without running into the next one. */}
                {NAME_INDENT + estimateTextWidth(period.title, NAME_SIZE) < to - from && (
                  <text x={from + NAME_INDENT} y={17} fontSize={NAME_SIZE} className="fill-ink-soft">
                    {period.title}
                  </text>
                )}
              </g>
            );
          })}
          {years.map(({ year, count, hasTreaty }) => {
            if (count === 0) return null;
            const left = x(year) ?? 0;
            return (
              <Link
                key={year}
                href={`/timeline?from=${year}&to=${year}`}
                aria-label={t(hasTreaty ? 'stripBarTreaty' : 'stripBar', { year: String(year), count })}
                className="group"
              >
                <rect
                  x={left - x.bandwidth() * 0.2}
                  y={TOP}
                  width={x.step()}
                  height={HEIGHT - TOP}
                  className="fill-transparent"
                />
                <rect
                  x={left}
                  y={HEIGHT - y(count)}
                  width={x.bandwidth()}
                  height={y(count)}
                  className={`${hasTreaty ? 'fill-accent' : 'fill-ink'} group-hover:fill-data`}
                />
              </Link>
            );
          })}
          {years
            .filter(({ year }) => year % LABEL_EVERY_YEARS === 0)
            .map(({ year }, index) => (
              <text
                key={year}
                // The first label would hang over the edge.
                x={(x(year) ?? 0) + (index === 0 ? 0 : x.bandwidth() / 2)}
                y={HEIGHT + 20}
                textAnchor={index === 0 ? 'start' : 'middle'}
                className="fill-ink-soft text-[0.8125rem] tabular-nums"
              >
                {year}
              </text>
            ))}
        </svg>
      </ScrollRegion>
      <figcaption className="mt-2 text-note text-ink-soft">{t('stripCaption')}</figcaption>
    </figure>
  );
}

function decimalYear(isoDay: string): number {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}
