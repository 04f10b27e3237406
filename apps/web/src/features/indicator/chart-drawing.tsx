import { line } from 'd3-shape';
import type { layOutChart, PlacedPoint } from './chart-layout.ts';
import type { ChartSize } from './chart-size.ts';
import type { PlacedLabel } from './place-labels.ts';
import { PointMark } from './point-mark.tsx';
import { styleOf } from './series-style.ts';
import { splitAtGaps } from './split-at-gaps.ts';

type ChartDrawingProps = {
  layout: ReturnType<typeof layOutChart>;
  size: ChartSize;
  label: string;
  /** What stands beside points, in the order of the series or, of one series, of its parts. */
  labels: readonly (PlacedLabel | null)[];
  className: string;
};

const toPath = line<PlacedPoint>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1);

/** A chart in its layout. Gaps stay gaps, and a figure of a year or a month spans its year or month. */
export function ChartDrawing({ layout, size, label, labels, className }: ChartDrawingProps) {
  const { left, right, top, bottom, series } = layout;
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
      className={`h-auto w-full font-sans ${size.className} ${className}`}
    >
      <Ground layout={layout} size={size} />
      {layout.annotations.map(({ letter, x, y, span }) => (
        <g key={letter}>
          {span && (
            <rect x={span[0]} y={top} width={span[1] - span[0]} height={bottom - top} className="fill-accent opacity-10" />
          )}
          <line x1={x} x2={x} y1={y + size.letter} y2={span ? top : bottom} strokeWidth={1} className="stroke-accent" />
          <circle cx={x} cy={y} r={size.letter} className="fill-paper stroke-accent" />
          <text x={x} y={y} textAnchor="middle" dominantBaseline="central" className="fill-accent font-semibold">
            {letter}
          </text>
        </g>
      ))}
      {series.map(({ slug, points }, index) => {
        const style = styleOf(index);
        return (
          <g key={slug}>
            {points.map(
              ({ id, span, y }) =>
                span && (
                  <line
                    key={id}
                    x1={span[0]}
                    x2={span[1]}
                    y1={y}
                    y2={y}
                    strokeWidth={3}
                    className={`opacity-35 ${style.stroke}`}
                  />
                ),
            )}
            {splitAtGaps(points).map((run) => (
              <path
                key={run[0]?.id}
                d={run.length > 1 ? (toPath(run) ?? '') : ''}
                fill="none"
                strokeWidth={1.75}
                strokeDasharray={style.dash}
                className={style.stroke}
              />
            ))}
            {points.map((point) => (
              <PointMark key={point.id} {...point} style={style} />
            ))}
          </g>
        );
      })}
      {labels.map(
        (each, index) =>
          each && (
            <text
              key={each.text}
              x={each.x}
              y={each.y}
              dominantBaseline="central"
              className={`map-label font-medium ${series.length > 1 ? styleOf(index).fill : 'fill-ink'}`}
            >
              {each.text}
            </text>
          ),
      )}
      <line x1={left} x2={right} y1={bottom} y2={bottom} className="stroke-rule-strong" />
    </svg>
  );
}

/** What lies behind the figures: periods, the lines of the values, and both axes. */
function Ground({ layout, size }: Pick<ChartDrawingProps, 'layout' | 'size'>) {
  const { left, right, top, bottom } = layout;
  return (
    <>
      {layout.bands.map(({ title, x, width, isTinted }) => (
        <g key={x}>
          {isTinted && <rect x={x} y={top} width={width} height={bottom - top} className="fill-wash-soft" />}
          {title && (
            <text x={x + width / 2} y={size.height - 6} textAnchor="middle" className="fill-ink-soft italic">
              {title}
            </text>
          )}
        </g>
      ))}
      {layout.valueTicks.map(({ at, label, isBase }) => (
        <g key={at}>
          <line x1={left} x2={right} y1={at} y2={at} className={isBase ? 'stroke-rule-strong' : 'stroke-rule'} />
          <text x={left - 8} y={at} textAnchor="end" dominantBaseline="central" className="fill-ink-soft tabular-nums">
            {label}
          </text>
        </g>
      ))}
      {layout.timeTicks.map((at) => (
        <line key={at} x1={at} x2={at} y1={bottom} y2={bottom + 5} className="stroke-rule-strong" />
      ))}
      {layout.timeLabels.map(({ at, label }) => (
        <text key={at} x={at} y={bottom + size.font + 5} textAnchor="middle" className="fill-ink-soft tabular-nums">
          {label}
        </text>
      ))}
    </>
  );
}
