import { isInWindow } from './place-marks.ts';
import { panWindow, revealDay, type TimeWindow, zoomWindow } from './time-window.ts';
import type { TimelineEvent } from './timeline-event.ts';

const PAN = 0.2;
const ZOOM = 0.5;

/** What a key does: a window to go to, an event that takes the focus, or back from the events to the whole view. */
export type KeyMove = { to?: TimeWindow; focus?: string; isLeaving?: true };

type KeyInput = {
  key: string;
  /** The event that has the focus; undefined when the view itself has it. */
  here: string | undefined;
  /** In the order of time. */
  events: readonly TimelineEvent[];
  window: TimeWindow;
  whole: TimeWindow;
};

/**
 * What a key means on the timeline: plus and minus zoom, around the event that has the focus; Home shows everything. The arrows move the
 * view, or go from event to event once Down has led to the first of them; Escape leads back. Undefined for every other key.
 */
export function moveByKey({ key, here, events, window, whole }: KeyInput): KeyMove | undefined {
  const index = events.findIndex(({ slug }) => slug === here);
  const event = events[index];
  const around = event && Math.min(Math.max(event.span.from, window.from), window.to);
  if (key === '+' || key === '=') return { to: zoomWindow(window, whole, ZOOM, around) };
  if (key === '-' || key === '_') return { to: zoomWindow(window, whole, 1 / ZOOM, around) };
  if (key === 'Home') return { to: whole };
  if (event === undefined) {
    if (key === 'ArrowLeft') return { to: panWindow(window, whole, -PAN) };
    if (key === 'ArrowRight') return { to: panWindow(window, whole, PAN) };
    const first = key === 'ArrowDown' ? events.find((each) => isInWindow(each, window)) : undefined;
    return first && { focus: first.slug };
  }
  if (key === 'Escape') return { isLeaving: true };
  const next =
    key === 'ArrowRight'
      ? nextOf(events.slice(index + 1))
      : key === 'ArrowLeft'
        ? nextOf(events.slice(0, index).reverse())
        : undefined;
  if (next)
    return isInWindow(next, window) ? { focus: next.slug } : { focus: next.slug, to: revealDay(window, whole, next.span.from) };
  // At either end the arrow stays the timeline's: the page does not scroll away.
  return key === 'ArrowLeft' || key === 'ArrowRight' ? {} : undefined;

  /** What lasts long may have begun before all that is in view: what is in view comes first. */
  function nextOf(others: readonly TimelineEvent[]): TimelineEvent | undefined {
    return (
      others.find((each) => isInWindow(each, window)) ??
      others.find(({ span }) => (key === 'ArrowRight' ? span.from >= window.to : true))
    );
  }
}
