import { WidePage } from '@tumen/ui/columns';
import { Disclosure } from '@tumen/ui/disclosure';
import { EmptyState } from '@tumen/ui/empty-state';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { ExploreTabs } from '@/features/shell/explore-tabs.tsx';
import { Link } from '@/i18n/navigation.tsx';
import type { loadTimeline } from './load-timeline.ts';
import { TimelineChart } from './timeline-chart.tsx';
import type { TimelineSelection } from './timeline-filter.ts';
import { TimelineForm } from './timeline-form.tsx';
import { TimelineTable } from './timeline-table.tsx';

type TimelineViewProps = Awaited<ReturnType<typeof loadTimeline>> & {
  selection: TimelineSelection;
  /** The day of the visit, ISO. */
  today: string;
};

export function TimelineView({ events, periods, themes, actors, selection, today }: TimelineViewProps) {
  const t = useTranslations();
  const spans = periods
    .map((period) => ({
      ...period,
      ...clip(period.startDate, period.endDate ?? today, selection.year),
      events: events.filter((event) => event.period.slug === period.slug),
    }))
    .filter((span) => span.events.length > 0);
  return (
    <WidePage>
      <ExploreTabs current="timeline" />
      <PageHeader title={t('timeline.title')} lead={<p>{t('timeline.lead')}</p>} />
      <TimelineForm
        selection={selection}
        periods={periods}
        themes={themes}
        actors={actors}
        lastYear={Number(today.slice(0, 4))}
      />
      <p role="status" className="mt-8 text-note text-ink-soft">
        {t('timeline.found', { count: events.length })}
      </p>
      {spans.length === 0 && <EmptyState title={t('common.nothing')} />}
      {spans.map(({ slug, title, start, end, events: own }) => (
        <section key={slug} aria-labelledby={slug} className="mt-6 border-t border-rule pt-6">
          <h2 id={slug} className="mb-4 flex flex-wrap items-baseline gap-x-4 text-h3 font-semibold">
            <Link href={`/periods/${slug}`} className="quiet-link">
              {title}
            </Link>
            <span className="font-sans text-note font-normal text-ink-soft">{t('common.events', { count: own.length })}</span>
          </h2>
          <TimelineChart label={t('timeline.chart', { period: title })} events={own} start={start} end={end} />
        </section>
      ))}
      {events.length > 0 && (
        <div className="mt-12">
          <Disclosure summary={t('timeline.table')}>
            <TimelineTable events={events} />
          </Disclosure>
        </div>
      )}
    </WidePage>
  );
}

/** Narrows an axis to the chosen year, so that its months can be read. */
function clip(start: string, end: string, year: string | undefined): { start: string; end: string } {
  if (year === undefined) return { start, end };
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return { start: first > start ? first : start, end: last < end ? last : end };
}
