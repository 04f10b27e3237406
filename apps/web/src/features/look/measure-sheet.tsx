import { useTranslations } from 'next-intl';

/** Steps of the scale that pages use, in units of 0.25 rem. */
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24] as const;
const UNIT_REM = 0.25;
const WIDTHS = ['container-reading', 'container-page', 'breakpoint-phone'] as const;

/** Distances as bars, and the widths that hold text and page. */
export function MeasureSheet({ measures }: { measures: ReadonlyMap<string, string> }) {
  const t = useTranslations('look.space');
  return (
    <div className="grid gap-10 md:grid-cols-2">
      <ul className="grid gap-1.5">
        {STEPS.map((step) => (
          <li key={step} className="flex items-center gap-4 font-mono text-xs text-ink-soft">
            <span className="w-20 tabular-nums">
              {step} · {step * UNIT_REM}rem
            </span>
            <span aria-hidden="true" style={{ width: `${step * UNIT_REM}rem` }} className="block h-3 bg-data" />
          </li>
        ))}
      </ul>
      <div className="grid content-start gap-5">
        {WIDTHS.map((width) => (
          <div key={width}>
            <p className="font-mono text-xs text-ink-soft">
              {width} · {measures.get(width)}
            </p>
            <p className="text-note">{t(width)}</p>
            <div
              aria-hidden="true"
              style={{ maxWidth: `calc(${measures.get(width)} / 3)` }}
              className="mt-1 h-2 border-x border-b border-ink"
            />
          </div>
        ))}
        <p className="text-note text-ink-soft">{t('third')}</p>
      </div>
    </div>
  );
}
