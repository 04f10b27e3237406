import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

type StudentPageProps = { page: 'join' | 'home'; children: ReactNode };

/** The frame of a page for students of a class: its title, and the words that its scripts need. */
export async function StudentPage({ page, children }: StudentPageProps) {
  const [{ classroom, devices }, t] = await Promise.all([getMessages(), getTranslations('classroom')]);
  return (
    <WidePage>
      <PageHeader title={t(`${page}.title`)} lead={t(`${page}.lead`)} />
      <div className="mt-8 max-w-[42.5rem]">
        <NextIntlClientProvider messages={{ classroom, devices }}>{children}</NextIntlClientProvider>
        <noscript>
          <p className="text-accent">{t('noScript')}</p>
        </noscript>
      </div>
    </WidePage>
  );
}
