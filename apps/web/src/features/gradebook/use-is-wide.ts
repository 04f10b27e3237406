import { useSyncExternalStore } from 'react';

/** From where on a table has room: Tailwind's `md`. */
const WIDE = '(min-width: 48rem)';

/** Whether the window has room for a table. For what is drawn by the script only: a server takes it for wide. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(WIDE);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => window.matchMedia(WIDE).matches,
    () => true,
  );
}
