import { inputClass } from '@tumen/ui/search-box';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { ChartNotes } from '@/features/indicator/chart-notes.tsx';
import { SeriesChart } from '@/features/indicator/series-chart.tsx';
import { ShareBars } from '@/features/indicator/share-bars.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { listBarColumns, toBars } from './to-bars.ts';
import { toCharts } from './to-charts.ts';

/** Figures over time as the site draws them, those of one unit together; where the list has none with a date, a bar a record. */
export function AnswerChart({ list, label, lists }: DrawingProps) {
  const t = useTranslations('playground.views');
  const drawn = useMemo(() => lists.filter((each) => toCharts([each]).charts.length > 0), [lists]);
  const { charts, undated, unasked } = useMemo(() => toCharts(drawn), [drawn]);
  if (!drawn.includes(list)) return <Bars list={list} />;
  const units = charts.map(({ unit }) => unit).filter((unit) => unit !== '');
  return (
    <>
      {charts.map(({ unit, series }) => (
        <div key={unit} className="max-w-[66rem]">
          <SeriesChart label={drawn.length > 1 ? series.map(({ name }) => name).join(', ') : label} unit={unit} series={series} />
          <ChartNotes series={series} />
        </div>
      ))}
      <p className="mt-3 text-note text-ink-soft">
        {t('points', { count: charts.flatMap(({ series }) => series.flatMap(({ points }) => points)).length })}
        {undated > 0 && ` ${t('undated', { count: undated })}`}
        {units.length > 1 && ` ${t('apart', { units: units.join(', ') })}`}
        {charts.length > units.length && charts.length > 1 && (
          <>
            {' '}
            {t('unitless')} <code className="text-ink">unit</code>
          </>
        )}
        {unasked.length > 0 && (
          <>
            {' '}
            {t('unmarked')} <code className="text-ink">{unasked.join(', ')}</code>
          </>
        )}
      </p>
    </>
  );
}

function Bars({ list }: Pick<DrawingProps, 'list'>) {
  const t = useTranslations('playground.views');
  const columns = useMemo(() => listBarColumns(list), [list]);
  const [chosen, setChosen] = useState<string>();
  const column = columns.find((each) => each === chosen) ?? columns[0] ?? '';
  const bars = toBars(list, column);
  return (
    <>
      <label className="mb-4 grid w-fit gap-1 text-note text-ink-soft">
        {t('column')}
        <select value={column} onChange={(event) => setChosen(event.target.value)} className={inputClass}>
          {columns.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <ShareBars points={bars.map(({ name, value }, index) => ({ id: String(index), value, note: name, date: '' }))} />
    </>
  );
}
