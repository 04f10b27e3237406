import { buttonClass } from '@tumen/ui/button';
import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { SectionHeading } from '@tumen/ui/section-heading';
import { useLocale, useTranslations } from 'next-intl';
import { EventChainSection } from '@/features/chain/event-chain-section.tsx';
import { numberNotes } from '@/features/citation/number-notes.ts';
import { comparisonPath } from '@/features/comparison/read-selection.ts';
import { JsonLd } from '@/features/linked-data/json-ld.tsx';
import { RecordLinks } from '@/features/record/record-links.tsx';
import { SourceList } from '@/features/source/source-list.tsx';
import { Section } from '@/features/text/section.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { Untranslated } from '@/features/text/untranslated.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { CitePage } from './cite-page.tsx';
import { EventClaims } from './event-claims.tsx';
import { EventDispute } from './event-dispute.tsx';
import { EventFacts } from './event-facts.tsx';
import { eventJsonLd } from './event-json-ld.ts';
import { EventMargin } from './event-margin.tsx';
import { EventParticipants } from './event-participants.tsx';

const EventViewEventFragment = graphql(`
  fragment EventView_event on Event {
    slug
    title(locale: $locale)
    translated(locale: $locale)
    dateLabel(locale: $locale)
    summary(locale: $locale)
    significance(locale: $locale)
    period { slug title(locale: $locale) }
    facts { citations { locator source { slug ...MarginNotes_source } } ...EventFacts_fact }
    dispute { positions { citations { locator source { slug ...MarginNotes_source } } } ...EventDispute_dispute }
    sources { perspective ...SourceList_source }
    ...EventMargin_event
    ...EventParticipants_event
    ...EventChainSection_event
    ...EventClaims_event
    ...EventJsonLd_event
  }
`);

export function EventView({ event: ref }: { event: FragmentType<typeof EventViewEventFragment> }) {
  const event = readFragment(EventViewEventFragment, ref);
  const t = useTranslations();
  const locale = useLocale();
  const notes = numberNotes([...event.facts, ...(event.dispute?.positions ?? [])].map(({ citations }) => citations));
  const perspectives = new Set(event.sources.map(({ perspective }) => perspective)).size;
  return (
    <ReadingPage>
      <JsonLd node={eventJsonLd(event, locale)} />
      <article>
        <ReadingBand>
          <PageHeader
            eyebrow={
              <>
                {event.dateLabel} ·{' '}
                <Link href={`/periods/${event.period.slug}`} className="quiet-link">
                  {event.period.title}
                </Link>
              </>
            }
            title={<span {...textLang(event.translated, event.title)}>{event.title}</span>}
            lead={<p {...textLang(event.translated, event.summary)}>{event.summary}</p>}
            meta={
              <>
                <a href="#sources" className="quiet-link">
                  {t('common.sources', { count: event.sources.length })}
                </a>
                <span>{t('common.perspectives', { count: perspectives })}</span>
                {event.dispute && (
                  <a href="#dispute" className="font-medium text-accent quiet-link">
                    {t('common.disputed')}
                  </a>
                )}
              </>
            }
          />
          <Untranslated translated={event.translated} />
        </ReadingBand>
        <div className="mt-10 border-t border-rule pt-10">
          <EventFacts facts={event.facts} notes={notes} margin={<EventMargin event={event} />} />
          {event.dispute && <EventDispute dispute={event.dispute} notes={notes.slice(event.facts.length)} />}
          <ReadingBand>
            <Section id="significance" title={t('event.significance')}>
              <p className="font-serif text-[1.0625rem] leading-relaxed" {...textLang(event.translated, event.significance)}>
                {event.significance}
              </p>
            </Section>
            <EventParticipants event={event} />
          </ReadingBand>
          <EventChainSection event={event} />
          <ReadingBand>
            <EventClaims event={event} />
            <section aria-labelledby="sources" className="mt-12">
              <SectionHeading id="sources">{t('event.sources')}</SectionHeading>
              <div className="mt-4">
                <SourceList sources={event.sources} />
              </div>
              {event.sources.length > 1 && (
                <p className="mt-4 print:hidden">
                  <Link href={comparisonPath({ event: event.slug })} className={buttonClass('secondary')}>
                    {t('comparison.ofEvent')}
                  </Link>
                </p>
              )}
            </section>
            <CitePage title={event.title} date={event.dateLabel} path={`/events/${event.slug}`} />
            <RecordLinks kind="EVENT" slug={event.slug} />
          </ReadingBand>
        </div>
      </article>
    </ReadingPage>
  );
}
