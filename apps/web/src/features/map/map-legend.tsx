import { useTranslations } from 'next-intl';
import { JourneyLine } from './journey-line.tsx';

const SAMPLE = [
  [2, 8],
  [40, 8],
] as const;

/** What the marks mean. */
export function MapLegend() {
  const t = useTranslations('map.legend');
  const path = 'M2,8H40';
  const rows = [
    { key: 'place', mark: <circle cx={21} cy={8} r={6} className="fill-ink" fillOpacity={0.82} /> },
    {
      key: 'railway',
      mark: (
        <g className="stroke-ink-soft">
          <path d={path} strokeWidth={1.4} />
          <path d={path} strokeWidth={5} strokeDasharray="1.2 6" />
        </g>
      ),
    },
    { key: 'plannedRailway', mark: <path d={path} strokeWidth={1.4} strokeDasharray="7 5" className="stroke-ink-soft" /> },
    { key: 'outOfService', mark: <path d={path} strokeWidth={1.4} strokeDasharray="2 4" className="stroke-rule-strong" /> },
    { key: 'pipeline', mark: <path d={path} strokeWidth={3} className="stroke-data" /> },
    { key: 'plannedPipeline', mark: <path d={path} strokeWidth={3} strokeDasharray="7 5" className="stroke-data" /> },
    { key: 'journey', mark: <JourneyLine points={SAMPLE} spacing={60} /> },
  ] as const;
  return (
    <ul aria-label={t('label')} className="mt-3 flex flex-wrap gap-x-6 gap-y-1.5 text-note text-ink-soft">
      {rows.map(({ key, mark }) => (
        <li key={key} className="flex items-center gap-2">
          <svg viewBox="0 0 42 16" width={42} height={16} aria-hidden="true">
            {mark}
          </svg>
          {t(key)}
        </li>
      ))}
    </ul>
  );
}
