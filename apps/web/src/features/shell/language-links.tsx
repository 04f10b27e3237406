'use client';

import { usePathname } from 'next/navigation';
import { routing, type SiteLocale } from '@/i18n/routing.ts';

const NAMES: Record<SiteLocale, string> = { en: 'English', ko: '한국어', ru: 'Русский' };

/** This page in each language, each named in its own. Plain links: the new document has its own language, fonts and remembered choice. */
export function LanguageLinks({ label, current }: { label: string; current: SiteLocale }) {
  const rest = usePathname().slice(`/${current}`.length);
  return (
    <nav aria-label={label}>
      <ul className="flex items-center gap-x-3">
        {routing.locales.map((locale) => (
          <li key={locale}>
            <a
              href={`/${locale}${rest}`}
              hrefLang={locale}
              lang={locale}
              aria-current={locale === current ? 'true' : undefined}
              className="inline-flex min-h-9 items-center font-names text-note font-medium text-ink-soft hover:text-accent aria-[current]:text-ink"
            >
              {NAMES[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
