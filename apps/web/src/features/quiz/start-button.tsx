'use client';

import { Button } from '@tumen/ui/button';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';

/** A page that does not come in this time may be asked for again. */
const PATIENCE_MS = 3_000;

/** Sends its form once, however often it is clicked: a second start beside the first would be another visitor's, before there is a cookie. */
export function StartButton({ children }: { children: ReactNode }) {
  const startedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    // Back from the quiz, the page may be the one that was left.
    const forget = () => {
      startedAt.current = Number.NEGATIVE_INFINITY;
    };
    window.addEventListener('pageshow', forget);
    return () => window.removeEventListener('pageshow', forget);
  }, []);

  const startOnce = (event: MouseEvent) => {
    const now = performance.now();
    if (now - startedAt.current < PATIENCE_MS) event.preventDefault();
    else startedAt.current = now;
  };
  return (
    <Button type="submit" onClick={startOnce}>
      {children}
    </Button>
  );
}
