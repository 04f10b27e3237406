'use client';

import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import type { Years } from './network-model.ts';

type YearSliderProps = {
  label: string;
  fromLabel: string;
  toLabel: string;
  first: number;
  last: number;
  years: Years;
  onChange: (years: Years) => void;
};

const THUMB =
  'top-1/2 size-6 rounded-full border-2 border-paper bg-ink data-[dragging]:bg-accent data-[hovered]:bg-accent data-[focus-visible]:outline-2 data-[focus-visible]:outline-offset-2 data-[focus-visible]:outline-accent';

/** A span of years, with a thumb for each end; arrow keys move a thumb by a year, page keys by ten. */
export function YearSlider({ label, fromLabel, toLabel, first, last, years, onChange }: YearSliderProps) {
  const percent = (year: number) => ((year - first) / (last - first)) * 100;
  return (
    <Slider
      minValue={first}
      maxValue={last}
      value={[years.from, years.to]}
      onChange={([from = first, to = last]) => onChange({ from, to })}
      formatOptions={{ useGrouping: false }}
      className="grid gap-1"
    >
      <div className="flex justify-between text-note text-ink-soft">
        <Label>{label}</Label>
        <span className="font-medium text-ink tabular-nums">
          {years.from}–{years.to}
        </span>
      </div>
      <SliderTrack className="relative mx-3 h-11">
        <span className="absolute inset-x-0 top-1/2 h-px -translate-y-1/2 bg-rule-strong" />
        <span
          className="absolute top-1/2 h-1 -translate-y-1/2 bg-ink"
          style={{ left: `${percent(years.from)}%`, width: `${percent(years.to) - percent(years.from)}%` }}
        />
        <SliderThumb index={0} aria-label={fromLabel} className={THUMB} />
        <SliderThumb index={1} aria-label={toLabel} className={THUMB} />
      </SliderTrack>
    </Slider>
  );
}
