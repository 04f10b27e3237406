import { WidePage } from '@tumen/ui/columns';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClassArea } from '@/features/classes/class-area.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

// Never kept by anybody on the way.
export const dynamic = 'force-dynamic';

type LayoutProps = RouteProps<'id'> & { children: ReactNode };

/** What the pages of one class share. A page that needs more words than these wraps itself in a provider of its own. */
export default async function ClassLayout({ params, children }: LayoutProps) {
  const { locale, id } = await params;
  enterLocale(locale);
  const [{ teacher, classes }, t] = await Promise.all([getMessages(), getTranslations('teacher')]);
  return (
    <WidePage>
      <NextIntlClientProvider messages={{ teacher, classes }}>
        <ClassArea id={id}>{children}</ClassArea>
      </NextIntlClientProvider>
      <noscript>
        <p className="text-accent">{t('noScript')}</p>
      </noscript>
    </WidePage>
  );
}
