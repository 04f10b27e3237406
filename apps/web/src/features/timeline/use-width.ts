import { type RefObject, useLayoutEffect, useState } from 'react';

const NARROWEST = 480;

/** The width of an element in the browser; `first` until it is measured. */
export function useWidth(ref: RefObject<HTMLElement | null>, first: number): { width: number; isMeasured: boolean } {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(NARROWEST, element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return { width: width ?? first, isMeasured: width !== undefined };
}
