import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { StillMap } from '@/features/map/still-map.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { toPlaces } from './to-places.ts';

/** What lies somewhere, on the site's map. */
export function AnswerMap({ list, label }: DrawingProps) {
  const t = useTranslations('playground.views');
  const places = useMemo(() => toPlaces(list), [list]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard (axe: scrollable-region-focusable) */}
      {/* biome-ignore lint/a11y/useSemanticElements: a section would be one landmark too many */}
      <div role="group" aria-label={label} tabIndex={0} className="overflow-x-auto">
        <StillMap label={label} places={places} />
      </div>
      <p className="mt-3 text-note text-ink-soft">{t('places', { count: places.length })}</p>
    </>
  );
}
