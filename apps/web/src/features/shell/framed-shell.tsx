import type { ReactNode } from 'react';
import type { SiteLocale } from '@/i18n/routing.ts';
import { FirstFonts, HangulFonts } from './fonts.tsx';
import { ThemeScript } from './theme-script.tsx';

/**
 * The document of a page that stands in a frame of another site: without header and footer. Every link opens a window of its own, since the
 * pages to which it leads may not be framed.
 */
export function FramedShell({ locale, children }: { locale: SiteLocale; children: ReactNode }) {
  return (
    // The theme script sets `data-theme` before React wakes.
    <html lang={locale} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: the App Router's root layout writes its own head */}
      <head>
        <base target="_blank" />
        <ThemeScript />
        <FirstFonts locale={locale} />
      </head>
      <body>
        <main className="px-4 py-4">{children}</main>
        <HangulFonts locale={locale} />
      </body>
    </html>
  );
}
