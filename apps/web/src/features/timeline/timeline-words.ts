import { EVENT_KINDS } from '@tumen/domain/vocabulary';
import { useLocale, useTranslations } from 'next-intl';
import type { AxisWords } from './list-ticks.ts';
import type { DrawingNames } from './timeline-drawing.tsx';
import type { ExplorerWords } from './timeline-explorer.tsx';
import { TRACKS, type Track } from './tracks.ts';

/** The names that a drawing of the timeline writes, in the language of the page. */
export function useDrawingNames(): DrawingNames {
  const t = useTranslations();
  const tracks = Object.fromEntries(TRACKS.map((track) => [track, t(`timeline.tracks.${track}`)])) as Record<Track, string>;
  return {
    tracks,
    kinds: Object.fromEntries(EVENT_KINDS.map((kind) => [kind, t(`enums.eventKind.${kind}`)])),
    base: `/${useLocale()}`,
  };
}

/** How the axis writes dates in the language of the page. */
export function useAxisWords(): AxisWords {
  const locale = useLocale();
  const name = (options: Intl.DateTimeFormatOptions) => (_: unknown, month: number) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
      .formatToParts(Date.UTC(2001, month, 1))
      .filter(({ type }) => type === 'month')
      .map(({ value }) => value)
      .join('');
  const year = Array.from({ length: 12 });
  return { months: year.map(name({ month: 'short' })), monthsOfDays: year.map(name({ day: 'numeric', month: 'short' })), locale };
}

/** The words of the controls and of the list, as plain texts: the browser needs no messages. */
export function useExplorerWords(): ExplorerWords {
  const t = useTranslations('timeline');
  return {
    view: t('view'),
    hint: t('hint'),
    keys: t('keys'),
    shown: t('shown', { shown: '{shown}', total: '{total}' }),
    list: {
      caption: t('chart', { period: '{period}' }),
      date: t('date'),
      event: t('event'),
      sides: t('sides'),
      kind: t('kind'),
      aboutPeriod: t('aboutPeriod', { period: '{period}' }),
    },
    toolbar: {
      label: t('controls'),
      zoomIn: t('zoomIn'),
      zoomOut: t('zoomOut'),
      earlier: t('earlier'),
      later: t('later'),
      all: t('all'),
      from: t('from'),
      to: t('to'),
      show: t('showDates'),
    },
  };
}
