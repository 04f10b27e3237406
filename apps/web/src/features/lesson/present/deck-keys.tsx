'use client';

import { useEffect, useState } from 'react';
import { type DeckAction, readKey } from './read-key.ts';

const HELP = 'deck-help';
/** A finger that moved less than this, in pixels, did not swipe. */
const SHORTEST_SWIPE = 50;

type DeckKeysProps = {
  /** Where Escape leads. */
  exit: string;
  /** With `{number}`, `{count}` and `{title}` to be filled in. */
  position: string;
};

/** Lets keys and swipes step through the slides, and tells where one is. The slides themselves need no script. */
export function DeckKeys({ exit, position }: DeckKeysProps) {
  const [place, setPlace] = useState<{ index: number; count: number; title: string } | null>(null);

  useEffect(() => {
    const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
    const find = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      return Math.max(
        0,
        slides.findIndex((slide) => slide === target || slide.contains(target)),
      );
    };
    const show = () => {
      const index = find();
      setPlace({ index, count: slides.length, title: slides[index]?.querySelector('h2')?.textContent ?? '' });
    };
    const go = (index: number) => {
      const slide = slides[Math.min(slides.length - 1, Math.max(0, index))];
      // Replaced, not added: one step back in the browser leads out of the slides.
      if (slide) location.replace(`#${slide.id}`);
    };
    const act = (action: DeckAction) => {
      const help = document.getElementById(HELP);
      if (action === 'next') go(find() + 1);
      if (action === 'previous') go(find() - 1);
      if (action === 'first') go(0);
      if (action === 'last') go(slides.length - 1);
      if (action === 'help') help?.togglePopover();
      if (action === 'fullscreen') toggleFullscreen();
      if (action === 'leave' && !document.fullscreenElement && !help?.matches(':popover-open')) location.assign(exit);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const isOnControl = event.target instanceof Element && event.target.closest('a, button') !== null;
      const action = readKey(event, isOnControl);
      if (!action) return;
      if (action !== 'leave') event.preventDefault();
      act(action);
    };
    let from: Touch | undefined;
    const onTouchStart = (event: TouchEvent) => {
      from = event.touches.length === 1 ? event.touches[0] : undefined;
    };
    const onTouchEnd = (event: TouchEvent) => {
      const to = event.changedTouches[0];
      if (!from || !to) return;
      const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
      if (Math.abs(x) > SHORTEST_SWIPE && Math.abs(x) > 2 * Math.abs(y)) act(x < 0 ? 'next' : 'previous');
    };

    const number = /^#(\d+)$/.exec(location.hash)?.[1];
    if (number) go(Number(number) - 1);
    show();
    window.addEventListener('hashchange', show);
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('touchstart', onTouchStart, { passive: true });
    document.addEventListener('touchend', onTouchEnd);
    return () => {
      window.removeEventListener('hashchange', show);
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('touchstart', onTouchStart);
      document.removeEventListener('touchend', onTouchEnd);
    };
  }, [exit]);

  if (!place) return null;
  const { index, count, title } = place;
  const text = position
    .replace('{number}', String(index + 1))
    .replace('{count}', String(count))
    .replace('{title}', title);
  return (
    <>
      <p className="deck-place" aria-hidden="true">
        {index + 1} / {count}
      </p>
      <p className="sr-only" aria-live="polite">
        {text}
      </p>
      <div className="deck-progress" style={{ width: `${((index + 1) / count) * 100}%` }} aria-hidden="true" />
    </>
  );
}

function toggleFullscreen() {
  // A browser may refuse; the slides are the same without it.
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}
