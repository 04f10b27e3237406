import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import type { SiteLocale } from '@/i18n/routing.ts';
import { ReviewRun } from './review-run.tsx';

/** The page around a review. It is the same for everybody: what is whose comes with the script. */
export async function ReviewPage({ locale }: { locale: SiteLocale }) {
  const [messages, t] = await Promise.all([getMessages(), getTranslations('review')]);
  const { review, quiz, questionKinds } = messages;
  return (
    <WidePage>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="mt-10">
        <NextIntlClientProvider messages={{ review, quiz, questionKinds }}>
          <ReviewRun locale={toGraphQLLocale(locale)} />
        </NextIntlClientProvider>
        <noscript>
          <p className="text-accent">{t('noScript')}</p>
        </noscript>
      </div>
    </WidePage>
  );
}
