'use client';

import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { EventCard } from './event-card.tsx';
import { findNearest } from './find-nearest.ts';
import { type Band, layOutTimeline, measureRows, plotOf } from './lay-out-timeline.ts';
import type { AxisWords } from './list-ticks.ts';
import { moveByKey } from './move-by-key.ts';
import { isInWindow } from './place-marks.ts';
import { fitWindow, type TimeWindow } from './time-window.ts';
import { type DrawingNames, TimelineDrawing } from './timeline-drawing.tsx';
import { type EventRow, fromEventRow } from './timeline-event.ts';
import { type ListWords, TimelineList } from './timeline-list.tsx';
import { TimelineOverview } from './timeline-overview.tsx';
import { TimelineToolbar, type ToolbarWords } from './timeline-toolbar.tsx';
import { useTimeWindow } from './use-time-window.ts';
import { useWidth } from './use-width.ts';
import { writeWindowQuery } from './window-query.ts';

// The width of a common window, for the drawing that comes with the page; the browser measures its own.
const FIRST_WIDTH = 1200;

export type ExplorerWords = { list: ListWords; toolbar: ToolbarWords; view: string; hint: string; keys: string; shown: string };

type TimelineExplorerProps = {
  rows: readonly EventRow[];
  bands: readonly Band[];
  whole: TimeWindow;
  start: TimeWindow;
  /** The filters of the address, after its `?`. */
  query: string;
  names: DrawingNames;
  axis: AxisWords;
  words: ExplorerWords;
  /** What the marks mean. */
  legend: ReactNode;
};

/**
 * The timeline to look around in. The server draws it for the stretch of time in the address; in the browser it moves and zooms, and the
 * address follows. Every control is a link or a field of the form, so that all of it works without a script.
 */
export function TimelineExplorer({ rows, bands, whole, start, query, names, axis, words, legend }: TimelineExplorerProps) {
  const view = useRef<HTMLDivElement>(null);
  const { width, isMeasured } = useWidth(view, FIRST_WIDTH);
  const events = useMemo(() => rows.map(fromEventRow), [rows]);
  const plot = useCallback(() => {
    const measured = view.current?.clientWidth ?? FIRST_WIDTH;
    // A narrow view shows the overview, which has no names at its left.
    return view.current?.querySelector('.wide')?.checkVisibility() ? plotOf(measured) : { left: 0, right: measured };
  }, []);
  const { window, rested, moveTo } = useTimeWindow(view, start, whole, plot);
  const [pointed, setPointed] = useState<string>();
  const [focused, setFocused] = useState<string>();

  const trackRows = useMemo(() => measureRows(events, whole, width), [events, whole, width]);
  const layout = useMemo(
    () => layOutTimeline({ events, rows: trackRows, window, width, words: axis, bands }),
    [events, trackRows, window, width, axis, bands],
  );
  const listed = useMemo(() => events.filter((event) => isInWindow(event, rested)), [events, rested]);
  const hrefOf = (target: TimeWindow) => `?${writeWindowQuery(query, fitWindow(target, whole), whole)}`;

  useEffect(() => {
    if (rested !== start) history.replaceState(null, '', `?${writeWindowQuery(query, rested, whole)}`);
  }, [rested, start, query, whole]);

  // An event that was beyond the edge takes the focus as soon as it is drawn.
  const awaited = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout may hold the awaited event
  useEffect(() => {
    const link = awaited.current === undefined ? null : linkOf(view.current, awaited.current);
    if (link === null) return;
    awaited.current = undefined;
    link.focus({ preventScroll: true });
  }, [layout, focused]);

  const onKeyDown = (event: KeyboardEvent) => {
    const here = eventAt(event.target);
    const move = moveByKey({ key: event.key, here, events, window, whole });
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (move.to) moveTo(move.to);
    if (move.focus !== undefined) {
      awaited.current = move.focus;
      setFocused(move.focus);
    }
    if (move.isLeaving) view.current?.focus();
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || (event.target as HTMLElement).closest('.event-card')) return;
    const svg = view.current?.querySelector('.wide svg');
    if (!svg) return;
    const box = svg.getBoundingClientRect();
    setPointed(findNearest(layout, event.clientX - box.left, event.clientY - box.top)?.event.slug);
  };
  const onFocus = (event: FocusEvent) => {
    setPointed(eventAt(event.target));
  };

  const card = layout.marks.find(({ event }) => event.slug === pointed);
  const firstStop = layout.marks[0]?.event.slug;
  const tabStop = layout.marks.some(({ event }) => event.slug === focused) ? focused : firstStop;
  return (
    <>
      <TimelineToolbar window={window} rested={rested} whole={whole} hrefOf={hrefOf} moveTo={moveTo} words={words.toolbar} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        ref={view}
        role="group"
        aria-label={words.view}
        aria-describedby="timeline-hint"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move it, as the hint says
        tabIndex={0}
        className="timeline-view"
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointed(undefined)}
        onFocus={onFocus}
        onBlur={() => setPointed(undefined)}
        onClick={(event) => {
          // Near a mark is on it: some are smaller than a finger.
          if (card && !(event.target as HTMLElement).closest('a')) location.assign(`${names.base}/events/${card.event.slug}`);
        }}
      >
        <div className="wide">
          <TimelineDrawing
            layout={layout}
            names={names}
            label={words.view}
            bandHref={({ from, to }) => hrefOf({ from, to })}
            current={pointed}
            tabStop={isMeasured ? tabStop : undefined}
          />
          {card && <EventCard mark={card} layout={layout} names={names} />}
        </div>
        <div className="narrow">
          <TimelineOverview
            events={events}
            window={window}
            bands={bands}
            words={axis}
            trackNames={names.tracks}
            label={words.view}
          />
        </div>
      </div>
      <p id="timeline-hint" className="timeline-hint">
        {words.hint} <span className="keys">{words.keys}</span>
      </p>
      {legend}
      <p role="status" className="timeline-status">
        {words.shown.replace('{shown}', String(listed.length)).replace('{total}', String(events.length))}
      </p>
      <TimelineList events={listed} bands={bands} names={names} words={words.list} />
    </>
  );
}

/** The link of an event in the drawing; the same event stands in the list once more. */
function linkOf(view: HTMLElement | null, slug: string): SVGAElement | null {
  return view?.querySelector<SVGAElement>(`.marks a[href$="/events/${slug}"]`) ?? null;
}

/** The slug of the event to whose link something in the drawing belongs. */
function eventAt(target: EventTarget): string | undefined {
  const href = target instanceof Element ? target.closest('.marks a')?.getAttribute('href') : undefined;
  return href?.split('/events/')[1];
}
