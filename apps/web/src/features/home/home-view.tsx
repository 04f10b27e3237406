import { buttonClass } from '@tumen/ui/button';
import { SectionHeading } from '@tumen/ui/section-heading';
import { getLocale, getTranslations } from 'next-intl/server';
import { JsonLd } from '@/features/linked-data/json-ld.tsx';
import { PeriodList } from '@/features/period/period-list.tsx';
import { Link } from '@/i18n/navigation.tsx';
import { Doors } from './doors.tsx';
import { EventStrip } from './event-strip.tsx';
import type { loadHome } from './load-home.ts';
import { OnThisDay } from './on-this-day.tsx';
import { websiteJsonLd } from './website-json-ld.ts';

export async function HomeView({ events, periods, event, isToday }: Awaited<ReturnType<typeof loadHome>>) {
  const t = await getTranslations('home');
  const site = await getTranslations('site');
  const texts = { name: site('name'), description: site('description') };
  return (
    <>
      <JsonLd node={websiteJsonLd(await getLocale(), texts)} />
      <div className="page-width grid gap-x-16 gap-y-14 pt-12 pb-16 md:pt-22 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div>
          <h1 className="text-hero font-[460] tracking-[-0.018em]">{t('title')}</h1>
          <p className="mt-7 max-w-[42rem] font-serif text-[1.25rem] leading-[1.5] text-ink-soft md:text-[1.4375rem]">
            {t('lead')}
          </p>
          <div className="mt-8 flex flex-wrap gap-3.5">
            <Link href="/course" className={buttonClass('primary')}>
              {t('start')}
            </Link>
            <Link href="/playground" className={buttonClass('secondary')}>
              {t('ask')}
            </Link>
          </div>
        </div>
        {event && <OnThisDay event={event} isToday={isToday} />}
      </div>
      {events.length > 0 && (
        <div className="border-y border-rule py-5">
          <div className="page-width">
            <EventStrip events={events} periods={periods} />
          </div>
        </div>
      )}
      <div className="page-width py-16">
        <Doors />
      </div>
      <section className="page-width pb-20">
        <SectionHeading>{t('periods')}</SectionHeading>
        <div className="mt-6">
          <PeriodList periods={periods} />
        </div>
      </section>
    </>
  );
}
