'use client';

import { useTranslations } from 'next-intl';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { FIRST_YEAR, type MapState } from './map-state.ts';

type YearSliderProps = { from: number; to: number; lastYear: number; choose: (change: Partial<MapState>) => void };

const DECADES = [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020];

/** The first and the last year that the map shows, as two thumbs on one line. The map follows while they move. */
export function YearSlider({ from, to, lastYear, choose }: YearSliderProps) {
  const t = useTranslations('map');
  const share = (year: number) => `${((year - FIRST_YEAR) / (lastYear - FIRST_YEAR)) * 100}%`;
  return (
    <Slider
      value={[from, to]}
      minValue={FIRST_YEAR}
      maxValue={lastYear}
      formatOptions={{ useGrouping: false }}
      onChange={([first = from, last = to]: number[]) => choose({ from: first, to: last })}
      className="grid min-h-20 grid-cols-[1fr_auto] content-end gap-x-4"
    >
      <Label className="text-note text-ink-soft">{t('years')}</Label>
      <SliderOutput className="text-note font-medium tabular-nums">{`${from}–${to}`}</SliderOutput>
      <div className="col-span-2 px-3">
        <SliderTrack className="relative h-11 w-full before:absolute before:inset-x-0 before:top-1/2 before:h-px before:bg-rule-strong">
          <span
            aria-hidden="true"
            className="absolute top-1/2 h-1 -translate-y-1/2 bg-accent"
            style={{ left: share(from), right: `calc(100% - ${share(to)})` }}
          />
          {(['from', 'to'] as const).map((name, index) => (
            <SliderThumb
              key={name}
              index={index}
              aria-label={t(name)}
              className="top-1/2 size-6 rounded-full border-2 border-accent bg-paper data-[dragging]:bg-accent data-[focus-visible]:outline-2 data-[focus-visible]:outline-offset-2 data-[focus-visible]:outline-accent"
            />
          ))}
        </SliderTrack>
        <div aria-hidden="true" className="relative -mt-1 h-5 text-[0.75rem] tabular-nums text-ink-soft">
          {DECADES.map((year) => (
            <span
              key={year}
              className={`absolute -translate-x-1/2 ${year % 20 === 0 ? '' : 'hidden phone:inline'}`}
              style={{ left: share(year) }}
            >
              {year}
            </span>
          ))}
        </div>
      </div>
    </Slider>
  );
}
