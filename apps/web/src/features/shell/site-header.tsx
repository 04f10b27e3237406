import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/i18n/navigation.tsx';
import { LanguageLinks } from './language-links.tsx';
import { MenuScript } from './menu-script.tsx';
import { FOOTER_GROUPS, HEADER_SECTIONS, sectionHref } from './sections.ts';
import { ThemeSwitch } from './theme-switch.tsx';

const LINK = 'inline-flex min-h-9 items-center text-note font-medium text-ink-soft hover:text-accent';

export async function SiteHeader() {
  const [t, theme, locale] = await Promise.all([getTranslations('nav'), getTranslations('theme'), getLocale()]);
  return (
    <header className="border-b border-rule print:hidden">
      <div className="page-width flex min-h-14 flex-wrap items-center gap-x-7 py-2">
        <Link href="/" className="font-serif text-[1.3125rem] leading-none font-semibold" aria-label={`Tumen, ${t('home')}`}>
          Tumen<span className="text-accent">.</span>
        </Link>
        <nav aria-label={t('label')} className="site-sections max-lg:hidden">
          <ul className="flex items-center gap-x-5">
            {HEADER_SECTIONS.map((section) => (
              <li key={section}>
                <Link href={sectionHref(section)} className={LINK}>
                  {t(section)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-x-3">
          <Link
            href="/search"
            aria-label={t('search')}
            title={t('search')}
            className="site-search inline-flex size-9 items-center justify-center text-ink-soft hover:text-accent"
          >
            <svg
              viewBox="0 0 20 20"
              width="18"
              height="18"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
              aria-hidden="true"
            >
              <circle cx="8.5" cy="8.5" r="5.5" />
              <path d="m12.8 12.8 4.7 4.7" />
            </svg>
          </Link>
          <ThemeSwitch toLight={theme('toLight')} toDark={theme('toDark')} />
          <div className="max-sm:hidden">
            <LanguageLinks label={t('language')} current={locale} />
          </div>
          <Menu />
        </div>
      </div>
    </header>
  );
}

/** The menu of narrow windows: opens without a script. */
async function Menu() {
  const [t, locale] = await Promise.all([getTranslations('nav'), getLocale()]);
  return (
    <details className="site-menu relative lg:hidden">
      <summary className={`${LINK} min-h-11 px-1`}>{t('menu')}</summary>
      <div className="absolute top-full right-0 z-20 w-64 max-w-[calc(100vw-2.5rem)] border border-rule-strong bg-card p-5">
        <nav aria-label={t('menu')}>
          <ul>
            {FOOTER_GROUPS.flatMap(({ sections }) => sections).map((section) => (
              <li key={section}>
                <Link href={sectionHref(section)} className="flex min-h-11 items-center font-medium hover:text-accent">
                  {t(section)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="mt-3 border-t border-rule pt-3 sm:hidden">
          <LanguageLinks label={t('language')} current={locale} />
        </div>
      </div>
      <MenuScript />
    </details>
  );
}
