import { buttonClass } from '@tumen/ui/button';
import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { EventList } from '@/features/event/event-list.tsx';
import { JsonLd } from '@/features/linked-data/json-ld.tsx';
import { Section } from '@/features/text/section.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { Untranslated } from '@/features/text/untranslated.tsx';
import { TimelineChart } from '@/features/timeline/timeline-chart.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { periodJsonLd } from './period-json-ld.ts';

const PeriodViewPeriodFragment = graphql(`
  fragment PeriodView_period on Period {
    slug
    position
    title(locale: $locale)
    summary(locale: $locale)
    translated(locale: $locale)
    dateLabel(locale: $locale)
    startDate
    endDate
    lesson { slug question(locale: $locale) quiz { slug } }
    ...PeriodJsonLd_period
  }
`);

type PeriodViewProps = {
  period: FragmentType<typeof PeriodViewPeriodFragment>;
  events: readonly (ComponentProps<typeof EventList>['events'][number] &
    ComponentProps<typeof TimelineChart>['events'][number])[];
  /** The day of the visit, ISO: where a period without an end ends for now. */
  today: string;
  children: ReactNode;
};

export function PeriodView({ period: ref, events, today, children }: PeriodViewProps) {
  const period = readFragment(PeriodViewPeriodFragment, ref);
  const t = useTranslations();
  const locale = useLocale();
  return (
    <WidePage>
      <JsonLd node={periodJsonLd(period, locale)} />
      <PageHeader
        eyebrow={`${t('period.eyebrow', { position: String(period.position) })}\u00a0· ${period.dateLabel}`}
        title={<span {...textLang(period.translated, period.title)}>{period.title}</span>}
        lead={<p {...textLang(period.translated, period.summary)}>{period.summary}</p>}
        meta={<span>{t('common.events', { count: events.length })}</span>}
      />
      <Untranslated translated={period.translated} />
      <div className="mt-10 border-y border-rule py-6">
        <TimelineChart
          label={t('timeline.chart', { period: period.title })}
          events={events}
          start={period.startDate}
          end={period.endDate ?? today}
        />
      </div>
      {period.lesson && (
        <div className="mt-10 flex flex-wrap items-center gap-x-8 gap-y-4">
          <p className="max-w-reading inquiry text-h3 text-ink-soft">{period.lesson.question}</p>
          <Link href={`/lessons/${period.lesson.slug}`} className={buttonClass('secondary')}>
            {t('period.lesson')}
          </Link>
          <Link href={`/quizzes/${period.lesson.quiz.slug}`} className={buttonClass('secondary')}>
            {t('home.learnLink')}
          </Link>
        </div>
      )}
      <div className="max-w-[54rem]">
        <Section id="events" title={t('period.events')}>
          <EventList events={events} />
        </Section>
      </div>
      {children}
    </WidePage>
  );
}
