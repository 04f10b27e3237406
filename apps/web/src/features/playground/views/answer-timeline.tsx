import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { TimelineStill } from '@/features/timeline/timeline-still.tsx';
import { useDrawingNames } from '@/features/timeline/timeline-words.ts';
import type { SiteLocale } from '@/i18n/routing.ts';
import type { DrawingProps } from './drawing-props.ts';
import { toTimeline } from './to-timeline.ts';

/** What has a date, on the site's timeline. */
export function AnswerTimeline({ list, label }: DrawingProps) {
  const t = useTranslations('playground.views');
  const locale = useLocale() as SiteLocale;
  const names = useDrawingNames();
  const { events, undated } = useMemo(
    () => toTimeline(list, { locale, today: new Date().toISOString().slice(0, 10) }),
    [list, locale],
  );
  // Where sides were not selected, the one track is not that of "others".
  const hasSides = events.some(({ tracks }) => tracks.some((track) => track !== 'OTHER'));
  const tracks = hasSides ? names.tracks : { ...names.tracks, OTHER: '' };
  return (
    <>
      <TimelineStill
        label={label}
        events={events}
        from={Math.min(...events.map(({ span }) => span.from))}
        to={Math.max(...events.map(({ span }) => span.to))}
        names={{ ...names, tracks }}
      />
      <p className="mt-3 text-note text-ink-soft">
        {t('drawn', { count: events.length })}
        {undated > 0 && ` ${t('undated', { count: undated })}`}
        {!hasSides && ` ${t('sides')}`}
      </p>
    </>
  );
}
