import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import type { NetworkEvent, Pair } from './network-model.ts';

type TieEventsProps = { pair: Pair; eventOf: ReadonlyMap<string, NetworkEvent> };

/** What joins two actors: the events of each kind of tie, oldest first, each with its date and kind. */
export function TieEvents({ pair, eventOf }: TieEventsProps) {
  const t = useTranslations();
  return pair.ties.map(({ kind, events }) => (
    <section key={kind} className="mt-4" aria-label={t(`network.kind.${kind}`)}>
      <h3 className="text-note font-semibold">
        {t(`network.kind.${kind}`)}{' '}
        <span className="font-normal text-ink-soft">{t('common.events', { count: events.length })}</span>
      </h3>
      <ul className="mt-1">
        {events.map((slug) => {
          const event = eventOf.get(slug);
          return event ? (
            <li key={slug} className="border-t border-rule py-1.5 text-note">
              <Link href={`/events/${slug}`} className="quiet-link block font-serif text-base leading-snug">
                {event.title}
              </Link>
              <span className="text-ink-soft">{`${event.dateLabel}\u00a0· ${t(`enums.eventKind.${event.kind}`)}`}</span>
            </li>
          ) : null;
        })}
      </ul>
    </section>
  ));
}
