import { Tag } from '@tumen/ui/tag';
import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { PrecisionMark } from './precision-mark.tsx';

const EventListEventFragment = graphql(`
  fragment EventList_event on Event {
    slug
    title(locale: $locale)
    translated(locale: $locale)
    dateLabel(locale: $locale)
    datePrecision
    kind
    dispute { id }
  }
`);

type EventListProps = { events: readonly FragmentType<typeof EventListEventFragment>[]; label?: string };

/** Events in a column: precision and date, title, kind, and whether they are disputed. */
export function EventList({ events, label }: EventListProps) {
  const t = useTranslations();
  return (
    <ol aria-label={label}>
      {readFragment(EventListEventFragment, events).map((event) => (
        <li key={event.slug} className="grid gap-x-6 gap-y-0.5 border-t border-rule py-3 sm:grid-cols-[13.5rem_minmax(0,1fr)]">
          <p className="flex items-baseline gap-2 text-note text-ink-soft">
            <PrecisionMark precision={event.datePrecision} />
            {event.dateLabel}
          </p>
          <p>
            <Link
              href={`/events/${event.slug}`}
              className="mr-2 font-serif text-[1.0625rem] quiet-link"
              {...textLang(event.translated, event.title)}
            >
              {event.title}
            </Link>
            <span className="mr-1 text-note whitespace-nowrap text-ink-soft">{t(`enums.eventKind.${event.kind}`)}</span>{' '}
            {event.dispute && <Tag tone="accent">{t('common.disputed')}</Tag>}
          </p>
        </li>
      ))}
    </ol>
  );
}
