import { useTranslations } from 'next-intl';
import type { ChartSeries } from './chart-model.ts';
import { PointMark } from './point-mark.tsx';
import { styleOf } from './series-style.ts';

/** How to read the drawing: the marks that it uses, and what its gaps mean. */
export function ChartNotes({ series }: { series: readonly ChartSeries[] }) {
  const t = useTranslations('indicator');
  const points = series.flatMap((one) => one.points);
  const kinds = [
    { key: 'reported', isEstimate: false, isDerived: false },
    { key: 'estimate', isEstimate: true, isDerived: false },
    { key: 'derived', isEstimate: false, isDerived: true },
    { key: 'estimateDerived', isEstimate: true, isDerived: true },
  ] as const;
  const used = kinds.filter((kind) =>
    points.some(({ isEstimate, isDerived }) => isEstimate === kind.isEstimate && isDerived === kind.isDerived),
  );
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-note text-ink-soft">
      {used.map(({ key, ...kind }) => (
        <span key={key} className="inline-flex items-center gap-1.5">
          <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3.5 shrink-0">
            <PointMark x={7} y={7} {...kind} style={styleOf(0)} />
          </svg>
          {t(`marks.${key}`)}
        </span>
      ))}
      <span>{t('chartCaption')}</span>
    </p>
  );
}
