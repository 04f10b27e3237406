import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

/** The pages for teachers, by the key of their title in the messages. */
export type TeacherPageKey =
  | 'start'
  | 'signIn'
  | 'signUp'
  | 'forgot'
  | 'reset'
  | 'account'
  | 'invitations'
  | 'keys'
  | 'log'
  | 'newClass'
  | 'board';

/** The frame of a page for teachers: its title, and the words that its scripts need. */
export async function TeacherPage({ page, children }: { page: TeacherPageKey; children: ReactNode }) {
  const [{ teacher, classes }, t] = await Promise.all([getMessages(), getTranslations('teacher')]);
  return (
    <WidePage>
      <PageHeader
        title={t(`${page}.title`)}
        lead={page === 'forgot' || page === 'invitations' || page === 'keys' || page === 'log' ? t(`${page}.lead`) : undefined}
      />
      <div className="mt-8">
        <NextIntlClientProvider
          messages={page === 'start' || page === 'newClass' || page === 'log' ? { teacher, classes } : { teacher }}
        >
          {children}
        </NextIntlClientProvider>
        <noscript>
          <p className="text-accent">{t('noScript')}</p>
        </noscript>
      </div>
    </WidePage>
  );
}
