import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Plot } from './place-marks.ts';
import { fitWindow, panWindow, SHORTEST_DAYS, type TimeWindow } from './time-window.ts';

const MOVE_MS = 240;
const REST_MS = 200;
// A step of a wheel in lines instead of pixels.
const LINE_PX = 16;
const FINGERS_PX = 40;

/** Doublings of the zoom for a turn of the wheel. Two fingers on a touchpad arrive as a wheel with the control key and small steps. */
function wheelSteps({ deltaY, deltaMode }: WheelEvent): number {
  const px = deltaMode === 0 ? deltaY : deltaY * LINE_PX;
  return -px * (Math.abs(px) < FINGERS_PX ? 0.01 : 0.004);
}

/**
 * The stretch of time that a view shows: `window` follows every movement, `rested` only what it comes to rest at.
 *
 * The element takes dragging, pinching, a wheel with the control key (zooms) and a wheel sideways (moves); a plain wheel scrolls the page
 * as everywhere. `moveTo` goes to a window, in one step where the visitor asked for less motion.
 */
export function useTimeWindow(ref: RefObject<HTMLElement | null>, start: TimeWindow, whole: TimeWindow, getPlot: () => Plot) {
  const [window, setWindow] = useState(start);
  const [rested, setRested] = useState(start);
  const current = useRef(start);
  const frame = useRef(0);

  const show = useCallback((next: TimeWindow) => {
    current.current = next;
    setWindow(next);
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => setRested(window), REST_MS);
    return () => clearTimeout(timer);
  }, [window]);

  const moveTo = useCallback(
    (target: TimeWindow) => {
      cancelAnimationFrame(frame.current);
      const next = fitWindow(target, whole);
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return show(next);
      const from = current.current;
      const began = performance.now();
      const step = (now: number) => {
        const part = Math.min(1, Math.max(0, (now - began) / MOVE_MS));
        const eased = 1 - (1 - part) ** 3;
        const between = (a: number, b: number) => (part === 1 ? b : a + (b - a) * eased);
        show({ from: between(from.from, next.from), to: between(from.to, next.to) });
        if (part < 1) frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [show, whole],
  );

  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const days = whole.to - whole.from;
    const pxPerDay = () => (getPlot().right - getPlot().left) / days;
    const behavior = zoom<HTMLElement, unknown>()
      .extent(() => [
        [getPlot().left, 0],
        [getPlot().right, 1],
      ])
      .scaleExtent([1, days / SHORTEST_DAYS])
      .filter((event: MouseEvent) =>
        event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0 || event.button === undefined,
      )
      .wheelDelta(wheelSteps)
      .on('start', () => cancelAnimationFrame(frame.current))
      .on('zoom', ({ transform: { k, x } }: D3ZoomEvent<HTMLElement, unknown>) => {
        const { left } = getPlot();
        // The pixel at the left edge of the plot, where it was before zooming.
        const from = whole.from + ((left - x) / k - left) / pxPerDay();
        show(fitWindow({ from, to: from + days / k }, whole));
        follow();
      });
    /** Tells d3-zoom where the view is, so that the next movement starts there. */
    const follow = () => {
      const { from, to } = current.current;
      const k = days / (to - from);
      const { left } = getPlot();
      select(element).property(
        '__zoom',
        zoomIdentity.translate(left - k * (left + (from - whole.from) * pxPerDay()), 0).scale(k),
      );
    };
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) return;
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
      event.preventDefault();
      const { left, right } = getPlot();
      show(panWindow(current.current, whole, (sideways * (event.deltaMode === 0 ? 1 : LINE_PX)) / (right - left)));
    };
    const selection = select(element).call(behavior).on('dblclick.zoom', null);
    // Before d3-zoom reads its own last place.
    for (const type of ['wheel', 'mousedown', 'touchstart'])
      element.addEventListener(type, follow, { capture: true, passive: true });
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      selection.on('.zoom', null);
      for (const type of ['wheel', 'mousedown', 'touchstart']) element.removeEventListener(type, follow, { capture: true });
      element.removeEventListener('wheel', onWheel);
      cancelAnimationFrame(frame.current);
    };
  }, [ref, whole, getPlot, show]);

  return { window, rested, moveTo };
}
