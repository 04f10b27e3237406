import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import type { NetworkEvent, Pair } from './network-model.ts';

/** The events that join an actor to others, year by year. */
export function EgoYears({ pairs, eventOf }: { pairs: readonly Pair[]; eventOf: ReadonlyMap<string, NetworkEvent> }) {
  const t = useTranslations('network');
  const slugs = new Set(pairs.flatMap(({ ties }) => ties.flatMap(({ events }) => events)));
  const events = [...slugs]
    .flatMap((slug) => eventOf.get(slug) ?? [])
    .sort((one, other) => (one.startDate < other.startDate ? -1 : Number(one.startDate > other.startDate)));
  const years = [...new Set(events.map(({ startDate }) => startDate.slice(0, 4)))];
  return (
    <section aria-labelledby="by-year" className="mt-12">
      <h2 id="by-year" className="border-t-2 border-ink pt-3 text-h3 font-semibold">
        {t('byYear')}
      </h2>
      <dl className="mt-3 gap-x-12 lg:columns-2">
        {years.map((year) => (
          <div key={year} className="grid break-inside-avoid grid-cols-[4rem_minmax(0,1fr)] border-t border-rule py-2">
            <dt className="text-note font-medium text-ink-soft tabular-nums">{year}</dt>
            <dd>
              {events
                .filter(({ startDate }) => startDate.startsWith(year))
                .map(({ slug, title }) => (
                  <Link key={slug} href={`/events/${slug}`} className="quiet-link block min-h-6 font-serif leading-snug">
                    {title}
                  </Link>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
