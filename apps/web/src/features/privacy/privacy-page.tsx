import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Section } from '@/features/text/section.tsx';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import type { SiteLocale } from '@/i18n/routing.ts';
import { OwnData } from './own-data.tsx';

const WHO = ['reader', 'guest', 'student', 'teacher', 'log', 'demo', 'device', 'playground', 'backup'] as const;
const FOR_SCHOOLS = ['controller', 'minimal', 'gdpr', 'ferpa', 'pipa', 'advice'] as const;

/** What is kept about whom and until when, for students, parents and schools; and what is the reader's own, to take along or to delete. */
export async function PrivacyPage({ locale }: { locale: SiteLocale }) {
  const [messages, t] = await Promise.all([getMessages(), getTranslations('privacy')]);
  return (
    <ReadingPage>
      <ReadingBand>
        <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
        <Section id="own" title={t('own.title')}>
          <p className="font-serif text-reading">{t('own.lead')}</p>
          <NextIntlClientProvider messages={{ privacy: { own: messages.privacy.own } }}>
            <OwnData locale={toGraphQLLocale(locale)} />
          </NextIntlClientProvider>
        </Section>
        <Section id="kept" title={t('kept.title')}>
          {WHO.map((who) => (
            <section key={who} aria-labelledby={`kept-${who}`} className="border-t border-rule py-5">
              <h3 id={`kept-${who}`} className="text-h3">
                {t(`kept.rows.${who}.who`)}
              </h3>
              <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_minmax(0,1fr)]">
                <dt className="text-note text-ink-soft sm:pt-0.5">{t('kept.what')}</dt>
                <dd className="font-serif text-reading">{t(`kept.rows.${who}.what`)}</dd>
                <dt className="text-note text-ink-soft sm:pt-0.5">{t('kept.until')}</dt>
                <dd className="font-serif text-reading">{t(`kept.rows.${who}.until`)}</dd>
              </dl>
            </section>
          ))}
        </Section>
        <Section id="schools" title={t('school.title')}>
          <div className="grid gap-4">
            {FOR_SCHOOLS.map((paragraph) => (
              <p key={paragraph} className="font-serif text-reading">
                {t(`school.${paragraph}`)}
              </p>
            ))}
          </div>
        </Section>
      </ReadingBand>
    </ReadingPage>
  );
}
