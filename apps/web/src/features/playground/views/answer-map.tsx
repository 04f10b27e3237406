import { ScrollRegion } from '@tumen/ui/scroll-region';
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
      <ScrollRegion label={label}>
        <StillMap label={label} places={places} />
      </ScrollRegion>
      <p className="mt-3 text-note text-ink-soft">{t('places', { count: places.length })}</p>
    </>
  );
}
