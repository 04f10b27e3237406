import { SectionHeading } from '@tumen/ui/section-heading';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { EventList } from './event-list.tsx';

const EventLinksEventFragment = graphql(`
  fragment EventLinks_event on Event { causes { ...EventList_event } consequences { ...EventList_event } }
`);

/** What led to the event and what followed from it. */
export function EventLinks({ event }: { event: FragmentType<typeof EventLinksEventFragment> }) {
  const { causes, consequences } = readFragment(EventLinksEventFragment, event);
  const t = useTranslations('event');
  return (
    <>
      <LinkedEvents id="causes" title={t('causes')} events={causes} />
      <LinkedEvents id="consequences" title={t('consequences')} events={consequences} />
    </>
  );
}

type LinkedEventsProps = { id: string; title: string; events: ComponentProps<typeof EventList>['events'] };

function LinkedEvents({ id, title, events }: LinkedEventsProps) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-12">
      <SectionHeading id={id}>{title}</SectionHeading>
      <div className="mt-4">
        <EventList events={events} />
      </div>
    </section>
  );
}
