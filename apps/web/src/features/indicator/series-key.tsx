import type { ChartSeries } from './chart-model.ts';
import { styleOf } from './series-style.ts';

/** Which line is which, where the drawing has no room for their names. */
export function SeriesKey({ series, className }: { series: readonly ChartSeries[]; className: string }) {
  return (
    <ul className={`mb-2 grid gap-1 ${className}`}>
      {series.map(({ slug, name }, index) => {
        const { stroke, fill, dash } = styleOf(index);
        return (
          <li key={slug} className="flex items-start gap-2">
            <svg viewBox="0 0 32 12" aria-hidden="true" className="mt-[0.3em] h-3" style={{ flex: 'none', width: '2rem' }}>
              <line x1={0} x2={32} y1={6} y2={6} strokeWidth={2} strokeDasharray={dash} className={stroke} />
              <circle cx={16} cy={6} r={4} className={fill} />
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}
