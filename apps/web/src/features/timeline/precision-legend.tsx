import { useTranslations } from 'next-intl';
import { SoftFills, softFill } from './soft-fills.tsx';

const SIGNS = ['day', 'within', 'throughout', 'soft'] as const;

/** What dots and bars mean. */
export function PrecisionLegend() {
  const t = useTranslations('timeline.legend');
  return (
    <ul aria-label={t('label')} className="mt-3 flex flex-wrap gap-x-7 gap-y-1.5 text-note text-ink-soft">
      {SIGNS.map((sign) => (
        <li key={sign} className="flex items-center gap-2">
          <svg width="34" height="12" aria-hidden="true" className="timeline-drawing shrink-0">
            {sign === 'soft' && <SoftFills id="legend" />}
            <g className="marks">
              {sign === 'day' ? (
                <circle cx="17" cy="6" r="4" className="fill-ink" />
              ) : (
                <rect
                  x="1"
                  y="3"
                  width="32"
                  height="6"
                  rx={sign === 'soft' ? 0 : 3}
                  className={sign === 'soft' ? undefined : sign === 'within' ? 'fill-data-soft' : 'fill-data'}
                  fill={sign === 'soft' ? softFill('legend', 'THROUGHOUT', true, true) : undefined}
                />
              )}
            </g>
          </svg>
          {t(sign)}
        </li>
      ))}
    </ul>
  );
}
