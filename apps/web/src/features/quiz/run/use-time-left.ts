import { useEffect, useRef, useState } from 'react';
import { announcedMinutes } from './announced-minutes.ts';
import type { ServerClock } from './server-clock.ts';

const TICK_MS = 500;

/**
 * Counts down to a deadline by the clock of the server.
 *
 * @returns Whole seconds left, null without a deadline, and the minutes to announce: those last passed, null before.
 */
export function useTimeLeft(deadlineAt: string | null, clock: ServerClock, onEnd: () => void) {
  const [seconds, setSeconds] = useState<number | null>(null);
  const [minutes, setMinutes] = useState<number | null>(null);
  const end = useRef(onEnd);
  end.current = onEnd;

  useEffect(() => {
    if (deadlineAt === null) return;
    const deadline = Date.parse(deadlineAt);
    let before: number | null = null;
    const tick = () => {
      const left = Math.max(0, Math.ceil((deadline - clock.now()) / 1_000));
      setSeconds(left);
      const passed = before === null ? null : announcedMinutes(before, left);
      if (passed !== null) setMinutes(passed);
      if (left === 0 && before !== 0) end.current();
      before = left;
    };
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [deadlineAt, clock]);

  return { seconds, minutes };
}
