'use client';

import { Button } from '@tumen/ui/button';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { ChoiceLink, type MapLinks } from './choice-link.tsx';
import { lastReached } from './journey-position.ts';
import type { MapRoute } from './map-data.ts';
import type { JourneyClock } from './use-journey-clock.ts';

type RoutePanelProps = { route: MapRoute; clock: JourneyClock; links: MapLinks };

/** The chosen railway, pipeline or journey: its dates, its stops in order, what is known of its way, and where from. */
export function RoutePanel({ route, clock, links }: RoutePanelProps) {
  const t = useTranslations('map');
  const { kind, name, note, dateLabel, phases, stops, times, events, sources } = route;
  const reached =
    clock.time === null
      ? -1
      : lastReached(
          stops.map(({ index }) => index),
          times,
          clock.time,
        );
  return (
    <section aria-labelledby="chosen-route">
      <p className="text-note font-medium text-accent">{t(`kind.${kind}`)}</p>
      <h2 id="chosen-route" className="mt-1 font-serif text-h3">
        {name}
      </h2>
      {dateLabel && <p className="mt-1 text-note text-ink-soft">{dateLabel}</p>}
      {phases.map((phase) => (
        <p key={phase.startDate} className="mt-1 text-note text-ink-soft">
          {t('phase', { status: t(`status.${phase.status}`), date: phase.dateLabel })}
        </p>
      ))}
      {times.length > 0 && (
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
          <Button variant="secondary" onClick={clock.toggle}>
            {t(clock.isPlaying ? 'pause' : 'play')}
          </Button>
          {clock.time !== null && <JourneyDay time={clock.time} />}
        </div>
      )}
      <ol className="mt-4 border-l-2 border-accent pl-4 text-note">
        {stops.map((stop, position) => (
          <li
            key={stop.index}
            aria-current={position === reached ? 'step' : undefined}
            className="py-1 aria-[current]:font-semibold"
          >
            <ChoiceLink links={links} change={{ place: stop.slug }} className="quiet-link inline-block min-h-6">
              {stop.name}
            </ChoiceLink>
            {stop.dateLabel && <span className="block text-ink-soft">{stop.dateLabel}</span>}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {clock.time !== null && stops[reached]?.name}
      </p>
      <p className="mt-3 text-note text-ink-soft">{note}</p>
      <h3 className="mt-4 text-note font-semibold">{t('routeEvents')}</h3>
      <ul className="mt-1 text-note">
        {events.map(({ slug, title }) => (
          <li key={slug} className="py-1">
            <Link href={`/events/${slug}`} className="text-link">
              {title}
            </Link>
          </li>
        ))}
        {events.length === 0 && <li className="py-1 text-ink-soft">{t('noRouteEvents')}</li>}
      </ul>
      <h3 className="mt-4 text-note font-semibold">{t('sources')}</h3>
      <ul className="mt-1 text-note text-ink-soft">
        {sources.map(({ slug, label }) => (
          <li key={slug} className="py-1 wrap-anywhere">
            <Link href={`/sources/${slug}`} className="quiet-link">
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-3 print:hidden">
        <ChoiceLink links={links} change={{ route: undefined }} className="text-link inline-block min-h-6 text-note">
          {t('closeRoute')}
        </ChoiceLink>
      </p>
    </section>
  );
}

const DAY_MILLISECONDS = 86_400_000;

function JourneyDay({ time }: { time: number }) {
  const locale = useLocale();
  const day = new Date(time * DAY_MILLISECONDS);
  return (
    <span className="text-note tabular-nums">
      {new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day)}
    </span>
  );
}
