import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import type { SiteLocale } from '@/i18n/routing.ts';
import { ContinueForm } from './continue-form.tsx';

/** Where another device enters the code. */
export async function ContinuePage({ locale }: { locale: SiteLocale }) {
  const [messages, t] = await Promise.all([getMessages(), getTranslations('devices')]);
  return (
    <WidePage>
      <PageHeader title={t('continue.title')} lead={t('continue.lead')} />
      <div className="mt-8 max-w-[42.5rem]">
        <NextIntlClientProvider messages={{ devices: messages.devices }}>
          <ContinueForm locale={toGraphQLLocale(locale)} />
        </NextIntlClientProvider>
        <noscript>
          <p className="text-accent">{t('continue.noScript')}</p>
        </noscript>
      </div>
    </WidePage>
  );
}
