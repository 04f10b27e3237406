import type { ReactNode } from 'react';

/** A region that scrolls sideways by itself, so that the page never does. It takes focus, so that the arrow keys scroll it. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and a section would be one landmark too many for each chart
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard (axe: scrollable-region-focusable)
    <div role="group" aria-label={label} tabIndex={0} className="scroll-sideways">
      {children}
    </div>
  );
}
