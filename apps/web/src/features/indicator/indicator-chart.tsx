import { ScrollRegion } from '@tumen/ui/scroll-region';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useFormatter, useTranslations } from 'next-intl';
import { listTicks, toDayNumber } from '@/features/timeline/time-scale.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { ShareBars } from './share-bars.tsx';
import { splitAtGaps } from './split-at-gaps.ts';
import { listValueTicks } from './value-ticks.ts';

const IndicatorChartIndicatorFragment = graphql(`
  fragment IndicatorChart_indicator on Indicator {
    name(locale: $locale)
    unit(locale: $locale)
    points { id date startDate dateLabel(locale: $locale) value isEstimate isDerived note(locale: $locale) }
  }
`);

const FULL = { width: 1000, height: 340, left: 64, valueTicks: 5, yearTicks: 16, minWidth: 'min-w-[40rem]' };
const SMALL = { width: 600, height: 190, left: 58, valueTicks: 3, yearTicks: 11, minWidth: 'min-w-[18rem]' };
const RIGHT = 16;
const TOP = 12;
const AXIS_HEIGHT = 28;
const DOT_RADIUS = 4;

type IndicatorChartProps = { indicator: FragmentType<typeof IndicatorChartIndicatorFragment>; isSmall?: boolean };

/** A series over time. A line joins neighboring years only; a hollow dot is an estimate or a derived figure. The table holds every value. */
export function IndicatorChart({ indicator, isSmall = false }: IndicatorChartProps) {
  const { name, unit, points } = readFragment(IndicatorChartIndicatorFragment, indicator);
  const t = useTranslations('indicator');
  const format = useFormatter();
  const sorted = points.toSorted((a, b) => a.startDate.localeCompare(b.startDate));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  if (first.startDate === last.startDate) return <ShareBars points={sorted} />;

  const { width, height, left, valueTicks, yearTicks, minWidth } = isSmall ? SMALL : FULL;
  const [start, end] = [`${first.startDate.slice(0, 4)}-01-01`, `${last.startDate.slice(0, 4)}-12-31`];
  const bottom = height - AXIS_HEIGHT;
  const x = scaleLinear()
    .domain([toDayNumber(start), toDayNumber(end)])
    .range([left + 8, width - RIGHT]);
  const values = points.map(({ value }) => value);
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .nice(valueTicks)
    .range([bottom, TOP]);
  const at = (point: { startDate: string }) => x(toDayNumber(point.startDate));
  const path = line<(typeof sorted)[number]>()
    .x(at)
    .y(({ value }) => y(value));
  const formatMonth = (isoDay: string) => format.dateTime(new Date(`${isoDay}T00:00:00Z`), { month: 'short' });
  const ticks = listTicks(start, end, formatMonth, yearTicks);

  return (
    <>
      <ScrollRegion label={t('chart', { name })}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          className={`block w-full ${minWidth}`}
          role="img"
          aria-label={`${t('chart', { name })} (${unit})`}
        >
          {listValueTicks(y, valueTicks, values).map((value) => (
            <g key={value}>
              <line
                x1={left}
                x2={width - RIGHT}
                y1={y(value)}
                y2={y(value)}
                className={value === 0 ? 'stroke-rule-strong' : 'stroke-rule'}
              />
              <text x={left - 8} y={y(value) + 4} textAnchor="end" className="fill-ink-soft text-xs tabular-nums">
                {format.number(value)}
              </text>
            </g>
          ))}
          {ticks.map(({ day, label }) => (
            <text key={day} x={x(day)} y={height - 6} textAnchor="middle" className="fill-ink-soft text-xs tabular-nums">
              {label}
            </text>
          ))}
          {splitAtGaps(sorted).map((run) => (
            <path key={run[0]?.id} d={path(run) ?? ''} fill="none" strokeWidth={2} className="stroke-data" />
          ))}
          {sorted.map((point) => (
            <circle
              key={point.id}
              cx={at(point)}
              cy={y(point.value)}
              r={DOT_RADIUS}
              strokeWidth={2}
              className={`stroke-data ${point.isEstimate || point.isDerived ? 'fill-paper' : 'fill-data'}`}
            >
              <title>{`${point.dateLabel}: ${format.number(point.value)}`}</title>
            </circle>
          ))}
        </svg>
      </ScrollRegion>
      {!isSmall && <figcaption className="mt-3 text-note text-ink-soft">{t('chartCaption')}</figcaption>}
    </>
  );
}
