import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ChartDrawing } from './chart-drawing.tsx';
import { layOutChart } from './chart-layout.ts';
import { type ChartSeries, type ChartSpan, isOneMoment } from './chart-model.ts';
import { CARD, type ChartSize, NARROW, SLIDE, WIDE } from './chart-size.ts';
import { placeLabels, pointsAlong } from './place-labels.ts';
import { SeriesKey } from './series-key.tsx';
import { ShareBars } from './share-bars.tsx';
import { splitAtGaps } from './split-at-gaps.ts';
import { wishLabels } from './wish-labels.ts';

type SeriesChartProps = {
  label: string;
  /** Empty where it is not known. */
  unit: string;
  /** Series of one unit; each with at least one point. */
  series: readonly ChartSeries[];
  /** Events that explain the curve, in the order of their letters. */
  annotations?: readonly ChartSpan[];
  periods?: readonly ChartSpan[];
  /** Where it stands: under its heading on a page, small and without events on a card of a list, or on a slide of the projector. */
  place?: 'page' | 'card' | 'slide';
};

/**
 * Time series, drawn on the server: once for a wide column and once for a phone, so that letters stay legible on both. A table belongs
 * beside it, and under it the list of the events.
 */
export function SeriesChart({ label, unit, series, annotations = [], periods = [], place = 'page' }: SeriesChartProps) {
  const format = useFormatter();
  const t = useTranslations('indicator');
  if (isOneMoment(series)) return series.map(({ slug, points }) => <ShareBars key={slug} points={points} />);

  const draw = (size: ChartSize, className: string): ReactNode => {
    const layout = layOutChart({
      series,
      annotations: place === 'card' ? [] : annotations,
      periods,
      size,
      formatValue: (value) =>
        format.number(value, isCompact(size, value) ? { notation: 'compact', maximumFractionDigits: 1 } : {}),
      formatMonth: (day) => format.dateTime(day, { month: 'short', timeZone: 'UTC' }),
    });
    const labels =
      place === 'card' ? [] : placeLabels(wishLabels(layout.series), listObstacles(layout.series), layout, size.font);
    const isKeyed = series.length > 1 && !labels.every((each) => each !== null);
    return (
      <div className={className}>
        {isKeyed && <SeriesKey series={series} className={place === 'slide' ? 'font-sans text-[0.6em]' : 'text-note'} />}
        <ChartDrawing
          layout={layout}
          size={size}
          label={unit === '' ? label : `${label} (${unit})`}
          labels={isKeyed ? [] : labels}
          className="block"
        />
      </div>
    );
  };
  if (place === 'card') return draw(CARD, 'max-w-[30rem] md:max-w-none');
  if (place === 'slide') return draw(SLIDE, 'flex min-h-0 flex-1 flex-col');
  return (
    <div>
      {unit !== '' && <p className="mb-1 text-note text-ink-soft">{t('unit', { unit })}</p>}
      {draw(NARROW, 'max-w-[30rem] md:hidden print:hidden')}
      {draw(WIDE, 'hidden md:block print:block')}
    </div>
  );
}

/** What a label must not cover: the lines between figures and the bars of their spans. */
function listObstacles(series: ReturnType<typeof layOutChart>['series']) {
  return series.flatMap(({ points }) => [
    ...splitAtGaps(points).flatMap(pointsAlong),
    ...points.flatMap(({ span, y }) => (span ? pointsAlong(span.map((x) => ({ x, y }))) : [])),
  ]);
}

/** A phone has no room for 1,200,000 beside the axis. */
function isCompact(size: ChartSize, value: number): boolean {
  return size.isCompact && Math.abs(value) >= 10_000;
}
