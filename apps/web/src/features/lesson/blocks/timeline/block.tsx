import { ReadingBand } from '@tumen/ui/columns';
import { Disclosure } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';
import { TimelineChart } from '@/features/timeline/timeline-chart.tsx';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { BlockProps } from '../block-props.ts';
import { LazyLayout } from '../lazy-layout.tsx';

const timelineBlock = graphql(/* GraphQL */ `
  fragment TimelineBlock_block on TimelineBlock {
    events {
      slug
      title(locale: $locale)
      dateLabel(locale: $locale)
      startDate
      endDate
      ...TimelineChart_event
    }
    highlights {
      slug
    }
  }
`);

/** The events of the lesson on an axis of their own, and as a list. */
export function TimelineBlock({ block: ref }: BlockProps<typeof timelineBlock>) {
  const t = useTranslations('blocks.timeline');
  const { events, highlights } = readFragment(timelineBlock, ref);
  const highlighted = new Set(highlights.map(({ slug }) => slug));
  const hasHighlights = highlighted.size > 0;
  const start = events.map(({ startDate }) => startDate).toSorted()[0];
  const end = events
    .map(({ endDate }) => endDate)
    .toSorted()
    .at(-1);
  if (start === undefined || end === undefined) return null;
  return (
    <LazyLayout narrow={16 + 9 * highlights.length} wide={56}>
      <figure>
        <TimelineChart
          label={t('label')}
          events={events}
          start={start}
          end={end}
          {...(hasHighlights && { highlights: highlighted })}
        />
        <ReadingBand>
          <div className="mt-4 opens-on-paper">
            <Disclosure summary={t('table')}>
              <ol className="grid gap-1.5 text-note">
                {events.map(({ slug, title, dateLabel }) => (
                  <li key={slug} className="grid gap-x-4 md:grid-cols-[11rem_minmax(0,1fr)]">
                    <span className="text-ink-soft">{dateLabel}</span>
                    <Link href={`/events/${slug}`} className={`quiet-link ${highlighted.has(slug) ? 'font-semibold' : ''}`}>
                      {title}
                    </Link>
                  </li>
                ))}
              </ol>
            </Disclosure>
          </div>
        </ReadingBand>
      </figure>
    </LazyLayout>
  );
}
