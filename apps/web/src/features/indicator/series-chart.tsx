import { line } from 'd3-shape';
import { useLocale } from 'next-intl';
import { CHART_SIZE, type ChartPoint, type ChartSeries, layOutChart } from './chart-layout.ts';
import { splitAtGaps } from './split-at-gaps.ts';

type Annotation = { readonly slug: string; readonly title: string; readonly startDate: string };
type SeriesChartProps = {
  label: string;
  /** Series of one unit; each with at least one point. */
  series: readonly ChartSeries[];
  unit: string;
  /** Events that explain a turn of the line. */
  annotations?: readonly Annotation[];
};

// Color never stands alone: each line carries its name at its last point and a pattern of its own.
const STYLES = [
  { stroke: 'stroke-accent', fill: 'fill-accent', dash: undefined },
  { stroke: 'stroke-data', fill: 'fill-data', dash: '7 4' },
  { stroke: 'stroke-ink', fill: 'fill-ink', dash: '2 4' },
  { stroke: 'stroke-good', fill: 'fill-good', dash: '10 3 2 3' },
] as const;

/** Time series drawn on the server. Gaps stay gaps, estimates and derived figures are hollow dots, and a table belongs beside it. */
export function SeriesChart({ label, series, unit, annotations = [] }: SeriesChartProps) {
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const { width, height, left, right, top, bottom } = CHART_SIZE;
  const { x, y, yearTicks, valueTicks } = layOutChart(
    series,
    annotations.map(({ startDate }) => startDate),
  );
  const path = line<ChartPoint>(
    ({ startDate }) => x(startDate),
    ({ value }) => y(value),
  ).digits(1);

  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className="block h-auto w-full min-w-[36rem] font-sans text-[13px]"
    >
      <text x={left} y={14} className="fill-ink-soft">
        {unit}
      </text>
      {valueTicks.map((tick) => (
        <g key={tick}>
          <line
            x1={left}
            x2={width - right}
            y1={y(tick)}
            y2={y(tick)}
            className={tick === 0 ? 'stroke-rule-strong' : 'stroke-rule'}
          />
          <text x={left - 10} y={y(tick)} textAnchor="end" dominantBaseline="central" className="fill-ink-soft tabular-nums">
            {number.format(tick)}
          </text>
        </g>
      ))}
      {yearTicks.map((tick) => {
        const iso = tick.toISOString().slice(0, 10);
        return (
          <text key={iso} x={x(iso)} y={height - 12} textAnchor="middle" className="fill-ink-soft tabular-nums">
            {tick.getUTCFullYear()}
          </text>
        );
      })}
      {annotations.map(({ slug, startDate }, index) => (
        <g key={slug}>
          <line
            x1={x(startDate)}
            x2={x(startDate)}
            y1={top}
            y2={height - bottom}
            className="stroke-rule-strong"
            strokeDasharray="1 4"
          />
          <circle cx={x(startDate)} cy={top} r={9} className="fill-paper stroke-rule-strong" />
          <text
            x={x(startDate)}
            y={top}
            textAnchor="middle"
            dominantBaseline="central"
            className="fill-ink text-[11px] font-semibold"
          >
            {String.fromCodePoint(0x61 + index)}
          </text>
        </g>
      ))}
      {series.map(({ slug, name, points }, index) => {
        const style = STYLES[index % STYLES.length] ?? STYLES[0];
        const last = points.at(-1);
        const isNearRim = last !== undefined && x(last.startDate) > width * 0.7;
        return (
          <g key={slug}>
            {splitAtGaps(points).map((run) => (
              <path
                key={run[0]?.id}
                d={path(run) ?? ''}
                fill="none"
                strokeWidth={2}
                strokeDasharray={style.dash}
                className={style.stroke}
              />
            ))}
            {points.map((point) => (
              <circle
                key={point.id}
                cx={x(point.startDate)}
                cy={y(point.value)}
                r={4}
                strokeWidth={2}
                className={`${style.stroke} ${point.isEstimate || point.isDerived ? 'fill-paper' : style.fill}`}
              />
            ))}
            {series.length > 1 && last && (
              <text
                x={x(last.startDate) + (isNearRim ? -8 : 9)}
                y={y(last.value) - 10}
                textAnchor={isNearRim ? 'end' : 'start'}
                className={`map-label font-medium ${style.fill}`}
              >
                {name}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
