import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { WorkerScript } from '@/features/offline/worker-script.tsx';
import type { SiteLocale } from '@/i18n/routing.ts';
import { ErrorTextsProvider } from './error-texts.tsx';
import { FirstFonts, HangulFonts } from './fonts.tsx';
import { ReaderSignScript } from './reader-sign.tsx';
import { HEADER_SECTIONS, sectionHref } from './sections.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { ThemeScript } from './theme-script.tsx';

const SKIP_LINK =
  'sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-30 focus:bg-card focus:px-4 focus:py-2';

/**
 * The document: language, fonts, colors, header, footer.
 *
 * Client components get no messages: a feature that needs some wraps itself in a `NextIntlClientProvider` or passes its few words as props.
 */
export async function SiteShell({ locale, children }: { locale: SiteLocale; children: ReactNode }) {
  const [t, error] = await Promise.all([getTranslations('nav'), getTranslations('error')]);
  const errorTexts = {
    title: error('title'),
    text: error('text'),
    retry: error('retry'),
    reference: error('reference'),
    ways: HEADER_SECTIONS.map((section) => ({ href: `/${locale}${sectionHref(section)}`, label: t(section) })),
  };
  return (
    // The theme script sets `data-theme` before React wakes.
    <html lang={locale} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: the App Router's root layout writes its own head */}
      <head>
        <ThemeScript />
        <ReaderSignScript />
        <FirstFonts locale={locale} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <ErrorTextsProvider texts={errorTexts}>
          <a href="#content" className={SKIP_LINK}>
            {t('skip')}
          </a>
          <SiteHeader />
          <main id="content" tabIndex={-1} className="flex-1 outline-none">
            {children}
          </main>
          <SiteFooter />
        </ErrorTextsProvider>
        <HangulFonts locale={locale} />
        <WorkerScript />
      </body>
    </html>
  );
}
