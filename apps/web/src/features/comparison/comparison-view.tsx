import { WidePage } from '@tumen/ui/columns';
import { Disclosure } from '@tumen/ui/disclosure';
import { EmptyState } from '@tumen/ui/empty-state';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { EventList } from '@/features/event/event-list.tsx';
import type { ComparedEventQuery, ComparedSourcesQuery, SharedEventsQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { ComparisonForm } from './comparison-form.tsx';
import { comparisonPath, MOST_SOURCES } from './read-selection.ts';
import { daysOf, SharedEvent } from './shared-event.tsx';
import { SourceComparison } from './source-comparison.tsx';

type ComparisonViewProps = {
  /** The event that the address names; null when it names none, or one that does not exist. */
  event: ComparedEventQuery['event'];
  sources: readonly ComparedSourcesQuery['sources']['edges'][number]['node'][];
  shared: SharedEventsQuery['events'] | null;
  /** What the address asks for and cannot have. */
  unknown: readonly string[];
  surplus: number;
};

/** Two to four sources side by side, and what each of them carries of the events that they share. */
export function ComparisonView({ event, sources, shared, unknown, surplus }: ComparisonViewProps) {
  const t = useTranslations('comparison');
  const others = (shared?.edges ?? []).map(({ node }) => node).filter(({ slug }) => slug !== event?.slug);
  const isComparison = sources.length > 1;
  const told = event === null ? others : [event];
  // Of several events none is the one from which all sources are dated.
  const dated = told.length === 1 ? told[0] : undefined;
  return (
    <WidePage>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
      {unknown.length > 0 && <Notice>{t('unknown', { names: unknown.join(', ') })}</Notice>}
      {surplus > 0 && <Notice>{t('tooMany', { most: MOST_SOURCES, count: surplus })}</Notice>}
      {isComparison ? (
        <>
          <div className="mt-10">
            <SourceComparison sources={sources} event={dated ? daysOf(dated) : null} />
          </div>
          {told.map((node) => (
            <SharedEvent key={node.slug} event={node} sources={sources} />
          ))}
          {told.length === 0 && <Notice>{t('nothingShared')}</Notice>}
          {told.length > 0 && <p className="mt-6 max-w-[54rem] text-note text-ink-soft">{t('silence')}</p>}
          {event && others.length > 0 && (
            <section aria-labelledby="shared" className="mt-12 max-w-[54rem] print:hidden">
              <h2 id="shared" className="mb-2 text-h3">
                {t('alsoShared')}
              </h2>
              <EventList events={others} />
            </section>
          )}
        </>
      ) : (
        <div className="mt-10 max-w-[54rem]">
          <TooFew event={event} source={sources[0]} events={others} />
        </div>
      )}
      {event && event.sources.length > 1 && (
        <div className="mt-12 max-w-[66rem] print:hidden">
          <Disclosure summary={t('otherChoice')} open={!isComparison}>
            <ComparisonForm event={event} chosen={sources.map(({ slug }) => slug)} />
          </Disclosure>
        </div>
      )}
    </WidePage>
  );
}

function Notice({ children }: { children: string }) {
  return (
    <p role="status" className="mt-6 max-w-[54rem] border-l-2 border-accent pl-4">
      {children}
    </p>
  );
}

type TooFewProps = {
  event: ComparisonViewProps['event'];
  source: { slug: string; label: string } | undefined;
  events: readonly ({ slug: string; title: string; dateLabel: string } & ComponentProps<typeof EventList>['events'][number])[];
};

/** Why nothing is compared, and the shortest way to a comparison. */
function TooFew({ event, source, events }: TooFewProps) {
  const t = useTranslations('comparison');
  if (event) return <EmptyState title={t('oneOfEvent')} />;
  if (source === undefined) {
    return (
      <EmptyState title={t('empty')}>
        <p>{t('emptyHow')}</p>
        <p className="mt-3 flex flex-wrap gap-x-6">
          <Link href="/timeline" className="text-link">
            {t('toTimeline')}
          </Link>
          <Link href="/sources" className="text-link">
            {t('toSources')}
          </Link>
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('one', { title: source.label })}>
      <p>{t(events.length > 0 ? 'oneHow' : 'oneAlone')}</p>
      <ul className="mt-3">
        {events.map(({ slug, title, dateLabel }) => (
          <li key={slug} className="border-t border-rule py-2">
            <Link
              href={comparisonPath({ event: slug, sources: [source.slug] })}
              className="font-serif text-[1.0625rem] text-link"
            >
              {title}
            </Link>{' '}
            <span className="text-note">{dateLabel}</span>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
