import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { SiteLocale } from '@/i18n/routing.ts';
import { FontPreload, HangulFonts } from './fonts.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { ThemeScript } from './theme-script.tsx';

const SKIP_LINK =
  'sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-30 focus:bg-card focus:px-4 focus:py-2';

/**
 * The document: language, fonts, colors, header, footer.
 *
 * Client components get the messages of the shell only; a feature that needs more wraps itself in a `NextIntlClientProvider` of its own.
 */
export async function SiteShell({ locale, children }: { locale: SiteLocale; children: ReactNode }) {
  const [t, { nav, error }] = await Promise.all([getTranslations('nav'), getMessages()]);
  return (
    // The theme script sets `data-theme` before React wakes.
    <html lang={locale} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: the App Router's root layout writes its own head */}
      <head>
        <ThemeScript />
        <FontPreload locale={locale} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <NextIntlClientProvider messages={{ nav, error }}>
          <a href="#content" className={SKIP_LINK}>
            {t('skip')}
          </a>
          <SiteHeader />
          <main id="content" tabIndex={-1} className="flex-1 outline-none">
            {children}
          </main>
          <SiteFooter />
        </NextIntlClientProvider>
        <HangulFonts />
      </body>
    </html>
  );
}
