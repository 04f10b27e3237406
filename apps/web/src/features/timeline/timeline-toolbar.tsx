import type { MouseEvent } from 'react';
import { panWindow, type TimeWindow, toIsoDay, zoomWindow } from './time-window.ts';
import { lastDay } from './window-query.ts';

/** The form of the filters; the two dates belong to it wherever they stand. */
export const FILTER_FORM = 'timeline-filters';

const ZOOM = 0.5;
const PAN = 0.6;

export type ToolbarWords = Record<'label' | 'zoomIn' | 'zoomOut' | 'earlier' | 'later' | 'all' | 'from' | 'to' | 'show', string>;

type TimelineToolbarProps = {
  window: TimeWindow;
  /** Where the view has come to rest: what the two dates say. */
  rested: TimeWindow;
  whole: TimeWindow;
  hrefOf: (window: TimeWindow) => string;
  moveTo: (window: TimeWindow) => void;
  words: ToolbarWords;
};

/** Zooming, moving and two dates: links and fields, which work without a script too. */
export function TimelineToolbar({ window, rested, whole, hrefOf, moveTo, words }: TimelineToolbarProps) {
  const steps = [
    { sign: '←', word: words.earlier, to: panWindow(window, whole, -PAN) },
    { sign: '→', word: words.later, to: panWindow(window, whole, PAN) },
    { sign: '−', word: words.zoomOut, to: zoomWindow(window, whole, 1 / ZOOM) },
    { sign: '+', word: words.zoomIn, to: zoomWindow(window, whole, ZOOM) },
  ];
  const follow = (to: TimeWindow) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    moveTo(to);
  };
  const dates = [
    { name: 'from', label: words.from, value: toIsoDay(rested.from) },
    { name: 'to', label: words.to, value: lastDay(rested) },
  ];
  const limits = { min: toIsoDay(whole.from), max: lastDay(whole) };
  return (
    <div className="timeline-toolbar">
      <nav aria-label={words.label}>
        {steps.map(({ sign, word, to }) => (
          <a key={sign} href={hrefOf(to)} onClick={follow(to)} title={word} aria-label={word} className="step">
            {sign}
          </a>
        ))}
        <a href={hrefOf(whole)} onClick={follow(whole)} className="step all">
          {words.all}
        </a>
      </nav>
      <div className="dates">
        {dates.map(({ name, label, value }) => (
          <label key={name}>
            {label}
            <input key={value} type="date" name={name} form={FILTER_FORM} defaultValue={value} {...limits} />
          </label>
        ))}
        <button type="submit" form={FILTER_FORM} className="step all">
          {words.show}
        </button>
      </div>
    </div>
  );
}
