'use client';

import { useEffect, useState } from 'react';
import type { MapRoute } from './map-data.ts';

/** Milliseconds that a journey takes on the map, however long it was. */
const DURATION = 16_000;
/** Milliseconds at each stop for those who want no motion. */
const STEP = 1_200;

export type JourneyClock = {
  /** Days since 1970; null before the journey was first played. */
  readonly time: number | null;
  readonly isPlaying: boolean;
  readonly toggle: () => void;
};

/** Lets the time of a journey run. Who prefers reduced motion sees it go from stop to stop. */
export function useJourneyClock(route: MapRoute | undefined): JourneyClock {
  const [state, setState] = useState<{ slug: string | undefined; time: number | null; isPlaying: boolean }>({
    slug: undefined,
    time: null,
    isPlaying: false,
  });
  // A clock that was set for another journey does not count.
  const own = state.slug === route?.slug ? state : { time: null, isPlaying: false };
  const { isPlaying } = own;

  useEffect(() => {
    if (!route || !isPlaying) return;
    const [start = 0, end = 0] = [route.times[0], route.times.at(-1)];
    const tell = (next: (time: number) => number) =>
      setState((before) => {
        const time = Math.min(next(before.time ?? start), end);
        return { slug: route.slug, time, isPlaying: time < end };
      });
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const arrivals = route.stops.map(({ index }) => route.times[index] ?? end);
      const timer = window.setInterval(() => tell((time) => arrivals.find((arrival) => arrival > time) ?? end), STEP);
      return () => window.clearInterval(timer);
    }
    let last: number | undefined;
    let frame = window.requestAnimationFrame(function run(now) {
      const passed = last === undefined ? 0 : now - last;
      last = now;
      tell((time) => time + (passed / DURATION) * (end - start));
      frame = window.requestAnimationFrame(run);
    });
    return () => window.cancelAnimationFrame(frame);
  }, [route, isPlaying]);

  return {
    time: own.time,
    isPlaying,
    toggle: () => {
      const [start = null, end = null] = [route?.times[0], route?.times.at(-1)];
      const isOver = own.time !== null && end !== null && own.time >= end;
      setState({ slug: route?.slug, time: own.time === null || isOver ? start : own.time, isPlaying: !isPlaying });
    },
  };
}
